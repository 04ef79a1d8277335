import { describe, expect, it } from "vitest";
import { getisOrd } from "../../../src/engine/spatial/getis-ord";
import type { NeighbourPair } from "../../../src/model/spatial";
import { deepFreeze } from "../../support/deep-freeze";
import { gdpExample, SEVEN } from "../../support/spatial-example";

/** Points no farther than 15 apart, of (10, 10) (20, 10) (40, 10) (15, 20) (30, 20) (30, 30). */
const POINTS = deepFreeze({
  ...SEVEN,
  units: ["0", "1", "2", "3", "4", "5"],
  values: [2, 3, 3.2, 5, 8, 7],
  neighbours: [
    ["0", "1"],
    ["0", "3"],
    ["1", "3"],
    ["1", "4"],
    ["2", "4"],
    ["3", "4"],
    ["4", "5"],
  ] as NeighbourPair[],
});

describe("getisOrd", () => {
  it("has the published deviates of six points", () => {
    // esda, G_Local(y, w, transform="B", star=True).Zs, w = DistanceBand(points, threshold=15)
    const published = [-1.39727626, -0.28917762, 0.65064964, -0.28917762, 1.23452088, 2.02424331];
    const { z } = getisOrd(POINTS);
    z.forEach((value, i) => expect(value).toBeCloseTo(published[i]!, 8));
  });

  it("agrees with a dense computation, whatever the style", () => {
    // numpy: (Ws @ x - x.mean() k) / (x.std() sqrt((7 k - k^2) / 6)), Ws the neighbours with the unit
    const expected = [
      -1.748842993737761, -1.748842993737761, -1.728969777899832, -0.05961964751378711,
      0.3378446692447951, 1.7488429937377616, 2.177001720920541,
    ];
    for (const style of ["row", "binary"] as const) {
      const { z, p } = getisOrd({ ...SEVEN, style });
      z.forEach((value, i) => expect(value).toBeCloseTo(expected[i]!, 12));
      // 2 * scipy.stats.norm.sf(2.177001720920541)
      expect(p[6]).toBeCloseTo(0.0294804390395579, 12);
    }
  });

  it("judges an isolate by itself when it counts, and not at all otherwise", () => {
    const query = gdpExample(false);
    const at = query.units.indexOf("460000");
    const mean = query.values.reduce((sum, value) => sum + value, 0) / 31;
    const spread = Math.sqrt(query.values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / 31);
    const { z } = getisOrd({ ...query, isolates: "counted" });
    expect(z[at]).toBeCloseTo((query.values[at]! - mean) / spread, 10);
    expect(getisOrd({ ...query, isolates: "zero" }).z[at]).toBeNaN();
    expect(getisOrd(query).z[at]).toBeNaN();
  });

  it("has no answer where all are neighbours", () => {
    const hub = SEVEN.units.slice(1).map((unit): NeighbourPair => ["a", unit]);
    const { z } = getisOrd({ ...SEVEN, neighbours: hub });
    expect(z.map(Number.isNaN)).toEqual([true, ...[1, 2, 3, 4, 5, 6].map(() => false)]);
  });
});
