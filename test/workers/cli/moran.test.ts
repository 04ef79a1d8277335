import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import type { SpatialTest } from "../../../src/model/spatial";
import { BadInput } from "../../../workers/cli/bad-input";
import { run } from "../../../workers/cli/run";

const PANEL = fileURLToPath(new URL("../../../public/data/panel.csv", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "engine-moran-"));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function written(name: string, value: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(value));
  return path;
}

const moran = (...args: string[]) =>
  JSON.parse(run(["moran", ...args])) as {
    moran: SpatialTest;
    geary: SpatialTest;
    local: { unit: string; quadrant: string | null; p: number | null; gi: number }[];
  };

describe("engine moran", () => {
  it("prints the statistics of a column over the provinces", () => {
    const result = moran("--panel", PANEL, "--column", "gdp-2019", "--permutations", "99");
    // numpy, as in test/engine/spatial/moran.test.ts
    expect(result.moran.statistic).toBeCloseTo(0.18526620627799734, 12);
    expect(result.geary.statistic).toBeCloseTo(0.8992472509829068, 12);
    expect(result.moran.permutation).toMatchObject({ permutations: 99, seed: 20201020 });
    expect(result.local).toHaveLength(31);
    expect(result.local[0]).toMatchObject({ unit: "110000" });
  });

  it("takes units and neighbours of one's own", () => {
    const panel = written("panel.json", {
      units: ["a", "b", "c", "d", "e", "f", "g", "h"],
      columns: { x: [1, 2, 2.5, 4, 3, 6, 9, null] },
    });
    const pairs = written(
      "pairs.json",
      ["ab", "bc", "cd", "de", "ef", "fg", "ac", "df", "gh"].map((p) => [...p]),
    );
    const args = ["--panel", panel, "--column", "x", "--neighbours", pairs, "--permutations", "0"];
    const result = moran(...args, "--style", "binary");
    // numpy, as in test/engine/spatial/local-moran.test.ts: all orders of seven values
    expect(result.moran.statistic).toBeCloseTo(0.40926145339652453, 12);
    expect(result.moran.permutation).toBeNull();
    expect(result.local[7]).toMatchObject({ unit: "h", quadrant: null, p: null, gi: null });
  });

  it.each([
    ['no column "nothing"', ["--column", "nothing"]],
    ["--style is row or binary", ["--column", "gdp-2019", "--style", "queen"]],
    ["--seed is a whole number from 0", ["--column", "gdp-2019", "--seed", "0.5"]],
    ["pairs.txt: ", ["--column", "gdp-2019", "--neighbours", join(folder, "pairs.txt")]],
  ])("says %s", (reason, args) => {
    expect(() => run(["moran", "--panel", PANEL, ...args])).toThrow(BadInput);
    expect(() => run(["moran", "--panel", PANEL, ...args])).toThrow(reason);
  });

  it("names the row of a bad pair, and what the engine refuses", () => {
    const bad = written("bad.json", [["110000", "120000"], ["110000"]]);
    const args = ["moran", "--panel", PANEL, "--column", "gdp-2019", "--neighbours"];
    expect(() => run([...args, bad])).toThrow('bad.json: row 1 is not a pair of units: ["110000"]');
    expect(() => run([...args, written("none.json", [])])).toThrow("(spatial-small)");
  });
});
