import { describe, expect, it } from "vitest";
import { assignCodes } from "../../geo/assign-codes";
import { lineKm } from "../../geo/great-circle";
import { nationalBorder } from "../../geo/national-border";
import { readSource } from "../../geo/read-source";

const { provinces, undetermined } = assignCodes(readSource().features);
const border = nationalBorder(provinces, undetermined);

describe("nationalBorder", () => {
  it("runs from the mouth of the 北仑河 by the Pamir to that of the 鸭绿江", () => {
    const [south, north] = border.land;
    expect(border.land).toHaveLength(2);
    expect(lineKm([south![0]!, [108.03, 21.55]])).toBeLessThan(3);
    expect(lineKm([north!.at(-1)!, [124.3, 39.9]])).toBeLessThan(5);
    expect(south!.at(-1)).toEqual(border.undetermined[0]);
    expect(north![0]).toEqual(border.undetermined.at(-1));
  });

  it("follows the source's 未定国界 between its ends", () => {
    const { undetermined: line } = border;
    expect([String(line[0]), String(line.at(-1))].sort()).toEqual(
      [String(undetermined[0]), String(undetermined.at(-1))].sort(),
    );
    expect(lineKm(line) / lineKm(undetermined)).toBeCloseTo(1, 6);
    const points = new Set(line.map(String));
    expect(undetermined.every((point) => points.has(String(point)))).toBe(true);
  });

  it("is made of points of the provinces", () => {
    const points = new Set(provinces.flatMap(({ polygons }) => polygons.flat(2)).map(String));
    expect(
      [...border.land.flat(), ...border.undetermined].every((p) => points.has(String(p))),
    ).toBe(true);
  });

  it("is about as long as stated: 22,000 km and more", () => {
    // 中国政府网 "国情": 陆地边界长约 2.2 万千米; the source cuts off the finest bends.
    const km = [...border.land, border.undetermined].reduce((sum, line) => sum + lineKm(line), 0);
    expect(km).toBeGreaterThan(20_000);
    expect(km).toBeLessThan(23_000);
  });

  it("refuses a 未定国界 off the border", () => {
    expect(() =>
      nationalBorder(provinces, [
        [75, 38],
        [75, 39],
      ]),
    ).toThrow("未定国界 is not on the land border");
  });
});
