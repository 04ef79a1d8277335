import { describe, expect, it } from "vitest";
import { assignCodes } from "../../geo/assign-codes";
import { readSource, type SourceFeature } from "../../geo/read-source";
import units from "../../src/catalog/units.json";

const { features } = readSource();
const coded = assignCodes(features);
const isLine = ({ geometry }: SourceFeature): boolean => geometry.type === "MultiLineString";

describe("assignCodes", () => {
  it("codes the 34 units of the catalog, in order", () => {
    expect(coded.provinces.map(({ id }) => id)).toEqual(units.map(({ id }) => id).sort());
  });

  it("numbers the dashes from the west round to the east, however they are ordered", () => {
    const starts = coded.dashes.map(({ id, line }) => [id, Math.round(line[0]![0]!)]);
    expect(starts).toEqual([
      ["1", 109],
      ["2", 110],
      ["3", 108],
      ["4", 112],
      ["5", 116],
      ["6", 119],
      ["7", 119],
      ["8", 120],
      ["9", 122],
      ["10", 123],
    ]);
    expect(coded.dashes[8]!.line.map((point) => point[1]).at(0)).toBeCloseTo(21.7, 2);
    expect(coded.dashes[9]!.line.map((point) => point[1]).at(0)).toBeCloseTo(24.66, 2);
    const turned = structuredClone(features);
    for (const { geometry } of turned.filter(isLine)) geometry.coordinates.reverse();
    expect(assignCodes(turned).dashes).toEqual(coded.dashes);
  });

  it("takes the line of the Pamir as 未定国界", () => {
    for (const [lon, lat] of coded.undetermined) {
      expect(lon! > 73 && lon! < 76 && lat! > 37 && lat! < 39).toBe(true);
    }
  });

  it("refuses a polygon without a code", () => {
    const bare = features.map((feature) => ({
      ...feature,
      properties: { ...feature.properties, gb: "" },
    }));
    expect(() => assignCodes(bare)).toThrow('without a GB/T 2260 code: 北京 ""');
  });

  it("refuses a source that lacks the 断续线, a dash of it or the 未定国界", () => {
    const units = features.filter((feature) => !isLine(feature));
    const lines = features.filter(isLine);
    const dashline = lines.find(({ geometry }) => geometry.coordinates.length === 10)!;
    const rest = lines.filter((line) => line !== dashline);
    const nine = structuredClone(dashline);
    nine.geometry.coordinates.pop();
    expect(() => assignCodes([...units, ...rest])).toThrow("断续线 found 0 times");
    expect(() => assignCodes([...units, ...rest, nine])).toThrow("断续线 found 0 times");
    expect(() => assignCodes([...units, dashline])).toThrow("未定国界 found 0 times");
  });
});
