import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { MultiPolygon, Topology } from "topojson-specification";
import { describe, expect, it } from "vitest";
import { assignCodes } from "../../geo/assign-codes";
import { contiguity } from "../../geo/contiguity";
import { LEVELS } from "../../geo/levels";
import { readSource } from "../../geo/read-source";
import type { BaseMap } from "../../geo/topology";
import { CHECKS, type Expected, verify } from "../../geo/verify";
import units from "../../src/catalog/units.json";

const { provinces, dashes } = assignCodes(readSource().features);
const expected: Expected = { units, ...contiguity(provinces), provinces, dashes };

const committed = (name: string): BaseMap =>
  JSON.parse(
    readFileSync(
      fileURLToPath(new URL(`../../public/data/geo/china-${name}.json`, import.meta.url)),
      "utf8",
    ),
  ) as BaseMap;

const national = LEVELS.find(({ name }) => name === "national")!;
const faultsOf = (
  check: keyof typeof CHECKS,
  spoil: (map: BaseMap) => void,
  level = national,
): string[] => {
  const map = committed("national");
  spoil(map);
  return verify(map, expected, level).filter((fault) => fault.startsWith(`national ${check}: `));
};

const shape = (map: BaseMap, id: string): MultiPolygon =>
  map.objects.provinces.geometries.find((geometry) => geometry.id === id) as MultiPolygon;

/** Moves a unit's ring by whole grid steps; only for rings of one arc, such as islands. */
const move = (map: BaseMap, arc: number, dx: number, dy: number): void => {
  const [x, y] = map.arcs[arc]![0]!;
  map.arcs[arc]![0] = [x! + dx, y! + dy];
};

/** The polygon of a unit nearest to a place, by the first point of its ring. */
const islandAt = (map: BaseMap, id: string, [lon, lat]: [number, number]): number => {
  const { scale, translate } = (map as Topology).transform!;
  const distances = shape(map, id).arcs.map(([ring]) => {
    const arc = ring![0]!;
    const [x, y] = map.arcs[arc < 0 ? ~arc : arc]![0]!;
    return Math.hypot(x! * scale[0] + translate[0] - lon, y! * scale[1] + translate[1] - lat);
  });
  return distances.indexOf(Math.min(...distances));
};

describe("what is committed", () => {
  it.each(LEVELS)("passes: $name", (level) => {
    expect(verify(committed(level.name), expected, level)).toEqual([]);
  });
});

describe("what is broken fails", () => {
  it("units: one missing, one unknown", () => {
    expect(faultsOf("units", (map) => map.objects.provinces.geometries.pop())).toHaveLength(1);
    expect(faultsOf("units", (map) => (shape(map, "710000").id = "710001"))).toHaveLength(1);
  });

  it("neighbours: a border cut off from one of its owners", () => {
    const faults = faultsOf("neighbours", (map) => {
      const macau = new Set(
        shape(map, "820000")
          .arcs.flat(2)
          .map((arc) => ~arc),
      );
      for (const ring of shape(map, "440000").arcs.flat()) {
        for (const [i, arc] of ring.entries()) {
          if (macau.has(arc)) ring[i] = map.arcs.push(map.arcs[arc < 0 ? ~arc : arc]!) - 1;
        }
      }
    });
    expect(faults).toEqual(["national neighbours: lost border 440000-820000"]);
  });

  it("neighbours: a false border, and a source that has lost one", () => {
    const faults = faultsOf("neighbours", (map) => {
      const [outer] = shape(map, "810000").arcs[0]!;
      shape(map, "460000").arcs = [[[...outer!].map((arc) => ~arc)]] as never;
      shape(map, "460000").type = "MultiPolygon";
    });
    expect(faults).toContain("national neighbours: false border 460000-810000");
    const short = { ...expected, neighbours: expected.neighbours.slice(1) };
    expect(CHECKS.neighbours(committed("national"), short)).toEqual([
      "69 pairs in the source",
      "false border 110000-120000",
    ]);
  });

  it("winding: a ring run the other way", () => {
    const faults = faultsOf("winding", (map) => {
      const ring = shape(map, "710000").arcs[0]![0]!;
      ring.reverse();
      ring.forEach((arc, i) => (ring[i] = ~arc));
    });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/^national winding: 710000 has a polygon of 51\d{7}/);
  });

  it("area: the part of 香港 that borders 广东 gone", () => {
    const faults = faultsOf("area", (map) => {
      const unit = shape(map, "810000");
      unit.arcs = unit.arcs.filter(([ring]) => ring!.length === 1);
    });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain("area of 810000 changed by -0.");
  });

  it("intersections: an island pushed over the shore", () => {
    const faults = faultsOf("intersections", (map) => {
      const island = islandAt(map, "440000", [110.6, 21.2]);
      move(map, shape(map, "440000").arcs[island]![0]![0]!, -40, 0);
    });
    expect(faults.length).toBeGreaterThan(0);
  });

  it("dashes: one missing, two swapped, one moved", () => {
    expect(faultsOf("dashes", (map) => map.objects.dashline.geometries.pop())).toEqual([
      "national dashes: 9 dashes",
      "national dashes: dash 10 is Infinity km off",
    ]);
    expect(
      faultsOf("dashes", (map) => {
        const [first, second] = map.objects.dashline.geometries;
        [first!.id, second!.id] = ["2", "1"];
      }),
    ).toHaveLength(2);
    expect(
      faultsOf("dashes", (map) => move(map, map.objects.dashline.geometries[4]!.arcs[0]!, 0, 9)),
    ).toHaveLength(1);
  });

  it("border: coast called land, land left out, 未定国界 called land", () => {
    const faults = faultsOf("border", (map) => {
      const { land, coast } = map.objects;
      land.arcs.push(...coast.arcs.splice(0, 3));
    });
    expect(faults[0]).toContain("land belongs to 130000 150000");
    expect(faultsOf("border", (map) => map.objects.land.arcs.pop()).join()).toMatch(
      /land belongs to .*outer arcs.*land border of/,
    );
    const same = faultsOf("border", (map) => {
      map.objects.land.arcs.push(map.objects.undetermined.arcs);
      map.objects.undetermined.arcs = [];
    });
    expect(same).toEqual(["national border: undetermined belongs to "]);
  });

  it("points: what is China drawn outside, what is not drawn inside", () => {
    const west = faultsOf("points", (map) => {
      const provincesOf = map.objects.provinces.geometries;
      map.objects.provinces.geometries = provincesOf.filter(({ id }) => id !== "540000");
    });
    expect(west).toEqual([
      "national points: 达旺 is not inside 540000",
      "national points: 540000 is not inside 540000",
    ]);
    const faults = faultsOf("points", (map) => {
      shape(map, "710000").arcs.splice(islandAt(map, "710000", [123.47, 25.74]), 1);
    });
    expect(faults).toEqual(["national points: 钓鱼岛 is not inside 710000"]);
    const north = faultsOf("points", (map) => {
      map.transform!.translate[0] -= 1.5;
    });
    expect(north).toContain("national points: 黑瞎子岛 is not inside 230000");
    const south = faultsOf("points", (map) => {
      map.transform!.translate[1] -= 1;
    });
    expect(south).toContain("national points: Thimphu is inside 540000");
  });

  it.each([
    ["钓鱼岛", "710000", [123.47, 25.74]],
    ["赤尾屿", "710000", [124.56, 25.92]],
    ["兰屿", "710000", [121.55, 22.05]],
    ["澎湖", "710000", [119.62, 23.56]],
    ["路环", "820000", [113.57, 22.14]],
    ["东沙", "440000", [116.86, 20.66]],
  ] as const)("protected: %s dropped", (_, id, [lon, lat]) => {
    const faults = faultsOf("protected", (map) => {
      shape(map, id).arcs.splice(islandAt(map, id, [lon, lat]), 1);
    });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(`${id} lost its island at`);
  });

  it("islets: one of the named left out", () => {
    const faults = faultsOf("islets", (map) => {
      map.objects.islets.geometries.find(({ id }) => id === "440000")!.coordinates = [];
    });
    expect(faults).toEqual(["national islets: 东沙岛 is lost"]);
  });

  it("budget: a byte too many", () => {
    const keep = (): void => undefined;
    const faults = faultsOf("budget", keep, { ...national, brotliBudget: 19_000 });
    expect(faults[0]).toMatch(/^national budget: 19\d{3} bytes after brotli, budget 19000$/);
  });
});
