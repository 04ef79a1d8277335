import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { indicators, published, units } from "../../src/catalog/catalog";
import { memberGroups } from "../../src/catalog/member-groups";
import { methodologies } from "../../src/catalog/methodologies";
import { computeIndex } from "../../src/engine/compute-index";
import { FIRST_STEPS } from "../../src/engine/first-steps";
import { indexBy } from "../../src/engine/index-by";
import { parsePanelCsv } from "../../src/formats/panel-csv";
import { methodology, smallQuery } from "../support/small-query";

describe("the engine of a first visit", () => {
  const text = readFileSync(new URL("../../public/data/panel.csv", import.meta.url), "utf8");
  const expected = {
    units: units.filter((unit) => unit.indexed).map((unit) => unit.id),
    columns: indicators.map((indicator) => indicator.code),
  };
  const parsed = parsePanelCsv(text, expected);
  if ("error" in parsed) throw new Error(parsed.error.message);
  const { panel } = parsed;
  const { facts, totalInterval } = published;
  const groups = memberGroups("areas", {});
  const first = indexBy(FIRST_STEPS);

  it.each(methodologies)("computes $id as the whole engine does", (declared) => {
    const query = { methodology: declared, panel, groups, facts, totalInterval };
    expect({ ...first(query), choices: null }).toEqual({ ...computeIndex(query), choices: null });
  });

  it("turns a cost round, and refuses what it does not know", () => {
    const [one, ...others] = methodology().domains;
    const [a, ...rest] = one!.indicators;
    const indicators = [{ ...a!, direction: "cost" as const }, ...rest];
    const query = smallQuery({
      methodology: methodology({ domains: [{ ...one!, indicators }, ...others] }),
    });
    expect(first(query).domains).toEqual(computeIndex(query).domains);
    const ranked = methodology({ normalise: { method: "rank", ties: "min" } });
    expect(() => first(smallQuery({ methodology: ranked }))).toThrow(
      'normalise knows minmax: "rank"',
    );
    const equal = methodology({ weight: { method: "equal", level: "both" } });
    expect(() => first(smallQuery({ methodology: equal }))).toThrow(
      'weight knows declared: "equal"',
    );
  });
});
