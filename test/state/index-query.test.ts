import { expect, it } from "vitest";
import { baseline, published } from "../../src/catalog/catalog";
import { baselineQuery } from "../../src/state/index-query";

const panel = { units: ["110000"], columns: {} };

it("asks for the baseline with the white paper's facts and every group they name", () => {
  const query = baselineQuery(panel);
  expect(query.panel).toBe(panel);
  expect(query.methodology).toBe(baseline);
  expect(query.facts).toBe(published.facts);
  const known = query.groups.map(({ id }) => id);
  expect(new Set(known).size).toBe(9);
  const named = query.facts.flatMap((fact) => ("group" in fact ? [fact.group] : []));
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((id) => !known.includes(id))).toEqual([]);
});

it("can cross to a worker as it stands", () => {
  expect(structuredClone(baselineQuery(panel))).toEqual(baselineQuery(panel));
});
