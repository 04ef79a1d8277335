import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { declaredAssumptions } from "../../../src/catalog/assumptions";
import { dropOne } from "../../../src/engine/uncertainty/drop-one";
import { overtake } from "../../../src/engine/uncertainty/overtake";
import { uncertainty } from "../../../src/engine/uncertainty/uncertainty";
import { ESTIMATE_NOTE } from "../../../workers/cli/estimate-note";
import { run } from "../../../workers/cli/run";
import { baselineOnPanel } from "../../support/baseline-query";
import { toEnd } from "../../support/small-simulation";

const folder = mkdtempSync(join(tmpdir(), "engine-uncertainty-"));
const file = join(folder, "assumptions.json");
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const path = (name: string) => fileURLToPath(new URL(`../../../${name}`, import.meta.url));
const FILES = [
  "--panel",
  path("public/data/panel.csv"),
  "--methodology",
  path("src/catalog/methodologies/baseline.json"),
];
const asked = (command: string, ...options: string[]) =>
  JSON.parse(run([command, ...FILES, ...options])) as Record<string, unknown>;
const index = baselineOnPanel();
/** As JSON has it: NaN is null. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("uncertainty", () => {
  it("prints what the simulation finds, the estimate with its note", () => {
    const printed = asked("uncertainty", "--draws", "40", "--seed", "5");
    const query = { index, assumptions: declaredAssumptions, draws: 40, seed: 5 };
    const result = toEnd(uncertainty(query));
    const noted = { ...result, estimated: { note: ESTIMATE_NOTE, ...result.estimated } };
    expect(printed).toEqual({ ...(plain(noted) as object), sensitivity: null });
  });

  it("adds the shares of the assumptions when asked", () => {
    const { sensitivity } = asked("uncertainty", "--draws", "1", "--samples", "8");
    expect(sensitivity).toMatchObject({
      samples: 8,
      shift: { variance: expect.any(Number) as number },
    });
  });

  it("draws from the assumptions of a file", () => {
    const mine = { ...declaredAssumptions, id: "mine", version: 3, weightChange: 0.1, leaveOneOut: false }; // prettier-ignore
    writeFileSync(file, JSON.stringify(mine));
    const printed = asked("uncertainty", "--draws", "30", "--assumptions", file);
    const result = toEnd(uncertainty({ index, assumptions: mine, draws: 30, seed: 1 }));
    expect(printed["assumptions"]).toEqual({ id: "mine", version: 3 });
    expect(printed["computed"]).toEqual(plain(result.computed));
  });

  it.each([
    ["nothing", /no such file/, null],
    ["no JSON", /JSON/, "{"],
    [
      "an unknown method",
      /treat\[1\]\.method: .*"magic"/,
      { treat: [{ method: "none" }, { method: "magic" }] },
    ],
    [
      "an argument out of place",
      /normalise\[0\]\.low/,
      { normalise: [{ method: "zscore", sd: "sample", mean: 0, spread: 1, low: 0 }] },
    ],
    ["a factor below 0", /weightChange: .*-0\.1/, { weightChange: -0.1 }],
    ["a word of its own", /^.*mine: is not known here/, { mine: 1 }],
    ["an empty list", /aggregate: /, { aggregate: [] }],
    ["no list", /aggregate: /, { aggregate: { method: "geometric" } }],
  ])("refuses %s in one line that names the place", (_, message, change) => {
    if (change !== null) {
      const text = typeof change === "string" ? change : JSON.stringify({ ...declaredAssumptions, ...change }); // prettier-ignore
      writeFileSync(file, text);
    }
    const ask = () => asked("uncertainty", "--draws", "1", "--assumptions", change === null ? `${file}.none` : file); // prettier-ignore
    expect(ask).toThrow(message);
    expect(ask).toThrow(file);
    expect(ask).toThrow(/^[^\n]*$/);
  });

  it.each([
    ["--draws", "0"],
    ["--seed", "0.5"],
    ["--samples", "1"],
  ])("refuses %s %s", (...bad) => {
    expect(() => asked("uncertainty", ...bad)).toThrow(/whole number from/);
  });
});

describe("drop-one", () => {
  it("prints the effects of every indicator", () => {
    const expected = { note: ESTIMATE_NOTE, ...dropOne(index) };
    expect(asked("drop-one")).toEqual(plain(expected));
  });
});

describe("overtake", () => {
  it("prints the weights and the domains they are of", () => {
    const query = { index, leader: "110000", follower: "440000" };
    const domains = index.methodology.domains.map(({ id }) => id);
    const printed = asked("overtake", "--leader", "110000", "--follower", "440000");
    expect(printed).toEqual(plain({ domains, ...overtake(query) }));
  });

  it("refuses a province nobody knows", () => {
    expect(() => asked("overtake", "--leader", "110000", "--follower", "1")).toThrow(/: 1 /);
  });
});
