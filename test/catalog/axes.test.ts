import { describe, expect, it } from "vitest";
import { axes } from "../../src/catalog/axes";
import { groupings, units } from "../../src/catalog/catalog";

const cities = new Map(axes.cities.map((city) => [city.id, city]));
const indexed = units.filter((unit) => unit.indexed).map(({ id }) => id);
const used = axes.axes.flatMap(({ nodes, branches }) =>
  [...nodes, ...branches.flatMap((branch) => branch.nodes)].map(({ city }) => city),
);

describe("axes", () => {
  it("name known cities, each city of a province with an index and once in the list", () => {
    expect(used.filter((city) => !cities.has(city))).toEqual([]);
    expect(cities.size).toBe(axes.cities.length);
    expect([...cities.keys()].filter((city) => !used.includes(city))).toEqual([]);
    expect(axes.cities.filter(({ unit }) => !indexed.includes(unit))).toEqual([]);
  });

  it("touch every province but 西藏, as the plan's authors say", () => {
    const touched = new Set(used.map((city) => cities.get(city)?.unit));
    expect(indexed.filter((unit) => !touched.has(unit))).toEqual(["540000"]);
  });

  it("are trees: no city twice, and branches leave a city of their axis", () => {
    for (const { nodes, branches } of axes.axes) {
      const own = [...nodes, ...branches.flatMap((branch) => branch.nodes)].map(({ city }) => city);
      expect(new Set(own).size).toBe(own.length);
      const stem = nodes.map(({ city }) => city);
      expect(branches.filter(({ from }) => !stem.includes(from))).toEqual([]);
      expect(nodes.map(({ role }) => role === "end")).toEqual(
        nodes.map((_, k) => k === 0 || k === nodes.length - 1),
      );
    }
  });

  it("have core cities in members of their poles", () => {
    expect(axes.cores.map(({ pole }) => pole).sort()).toEqual(
      groupings.poles.map(({ id }) => id).sort(),
    );
    for (const { pole, cities: cores } of axes.cores) {
      const { variants, default: variant } = groupings.poles.find(({ id }) => id === pole)!;
      const members = variants.find(({ id }) => id === variant)!.members;
      cores.forEach((city) => expect(members).toContain(cities.get(city)?.unit));
    }
  });
});
