import { describe, expect, it } from "vitest";
import { memberGroups } from "../../src/catalog/member-groups";
import { overlap, overlapping } from "../../src/charts/overlap";

const table = (setId: string, variants = {}): Record<string, readonly string[]> =>
  Object.fromEntries(
    overlap(memberGroups(setId, variants)).flatMap(({ id, cells }) =>
      cells.map((cell) => [`${id} ${cell.id}`, cell.members]),
    ),
  );

describe("overlap", () => {
  it("names what the five areas share", () => {
    const shared = table("areas");
    // Read off the memberships of the white paper's summary and the documents of groupings.json.
    expect(shared["east pole-yrd"]).toEqual(["310000", "320000", "330000"]);
    expect(shared["east pole-bohai"]).toEqual(["370000"]);
    expect(shared["east pole-pan-prd"]).toEqual(["350000", "360000"]);
    expect(shared["central-south pole-pan-prd"]).toEqual(["430000", "440000", "450000", "460000"]);
    expect(shared["east central-south"]).toEqual([]);
    expect(shared["central-south pole-yrd"]).toEqual([]);
    expect(shared["central-south pole-bohai"]).toEqual([]);
  });

  it("is symmetric, with a group's own members on the diagonal", () => {
    const shared = table("areas", { "pole-yrd": "4" });
    for (const { id, members } of memberGroups("areas", { "pole-yrd": "4" })) {
      expect(shared[`${id} ${id}`]).toEqual(members);
    }
    for (const [pair, members] of Object.entries(shared)) {
      const back = shared[pair.split(" ").reverse().join(" ")]!;
      expect([...back].sort()).toEqual([...members].sort());
    }
    expect(shared["east pole-yrd"]).toHaveLength(4);
  });

  it("is nought between the poles and between the groups of a partition", () => {
    for (const set of ["poles", "six-regions", "four-zones", "five-regions-alt"]) {
      for (const [pair, members] of Object.entries(table(set))) {
        const [a, b] = pair.split(" ");
        if (a !== b) expect(members).toEqual([]);
      }
    }
  });
});

describe("overlapping", () => {
  it("tells a set that shares members from one that does not", () => {
    expect(overlapping(memberGroups("areas", {}))).toBe(true);
    expect(overlapping(memberGroups("poles", {}))).toBe(false);
    expect(overlapping(memberGroups("six-regions", {}))).toBe(false);
  });
});
