import { describe, expect, it } from "vitest";
import { groupings, units } from "../../src/catalog/catalog";

const indexed = units.filter((unit) => unit.indexed).map(({ id }) => id);
const { partitions, poles, sets } = groupings;
const members = (partition: string, group: string): readonly string[] =>
  partitions.find(({ id }) => id === partition)!.groups.find(({ id }) => id === group)!.members;

describe("partitions", () => {
  it.each(partitions)("$id covers the 31 indexed units exactly once", ({ groups }) => {
    expect(groups.flatMap((group) => group.members).sort()).toEqual(indexed);
    expect(new Set(groups.map(({ id }) => id)).size).toBe(groups.length);
  });
  it("six-regions follows the first digit of the code, as GB/T 2260 has it", () => {
    const { groups } = partitions.find(({ id }) => id === "six-regions")!;
    groups.forEach((group, place) => {
      expect(group.members).toEqual(indexed.filter((id) => id.startsWith(String(place + 1))));
    });
  });
  it("five-regions-alt joins southwest and northwest and nothing else", () => {
    expect(members("five-regions-alt", "west")).toEqual([
      ...members("six-regions", "southwest"),
      ...members("six-regions", "northwest"),
    ]);
  });
  it("four-zones has 10, 6, 12 and 3 members, as the National Bureau of Statistics divides", () => {
    const zones = partitions.find(({ id }) => id === "four-zones")!.groups;
    expect(zones.map((zone) => zone.members.length)).toEqual([10, 6, 12, 3]);
  });
  it("give an id that occurs twice the same members and name both times", () => {
    const seen = new Map<string, object>();
    let repeated = 0;
    for (const group of partitions.flatMap(({ groups }) => groups)) {
      const first = seen.get(group.id);
      if (first) {
        repeated += 1;
        expect(group).toEqual(first);
      } else seen.set(group.id, group);
    }
    expect(repeated).toBe(4);
  });
});

describe("poles", () => {
  it("have an existing default and variants of indexed units without repetition", () => {
    for (const pole of poles) {
      expect(pole.variants.map(({ id }) => id)).toContain(pole.default);
      for (const variant of pole.variants) {
        expect(new Set(variant.members).size).toBe(variant.members.length);
        expect(variant.members.every((id) => indexed.includes(id))).toBe(true);
        expect(variant.members).toEqual([...variant.members].sort());
        expect(variant.members).toHaveLength(Number.parseInt(variant.id, 10));
      }
    }
  });
  it("are disjoint by default and hold 17 provinces", () => {
    const chosen = poles.flatMap(
      (pole) => pole.variants.find(({ id }) => id === pole.default)!.members,
    );
    expect(chosen).toHaveLength(17);
    expect(new Set(chosen).size).toBe(17);
  });
  it("do not share ids with groups of partitions", () => {
    const groups = new Set(partitions.flatMap(({ groups }) => groups.map(({ id }) => id)));
    expect(poles.filter(({ id }) => groups.has(id))).toEqual([]);
  });
});

describe("sets", () => {
  it("name the white paper's five areas: two regular ones and three poles", () => {
    const groups = Object.fromEntries(sets.map((set) => [set.id, set.groups]));
    expect(groups["areas"]).toEqual([
      "east",
      "central-south",
      "pole-pan-prd",
      "pole-yrd",
      "pole-bohai",
    ]);
    expect([...groups["regular"]!, ...groups["poles"]!]).toEqual(
      expect.arrayContaining(groups["areas"]!),
    );
  });
  it("do not share ids with partitions", () => {
    const ids = [...sets, ...partitions].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
  it("tell verified sources from our own settings", () => {
    const own = [...partitions, ...sets, ...poles.flatMap(({ variants }) => variants)]
      .filter(({ source }) => !source.verified)
      .map(({ id }) => id);
    expect(own).toEqual(["five-regions-alt", "8-no-fujian"]);
  });
});
