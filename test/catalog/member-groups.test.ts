import { describe, expect, it } from "vitest";
import { groupName, memberGroups } from "../../src/catalog/member-groups";

const sizes = (id: string, variants: Record<string, string> = {}): Record<string, number> =>
  Object.fromEntries(memberGroups(id, variants).map((group) => [group.id, group.members.length]));

describe("memberGroups", () => {
  it("settles a set, poles by their defaults", () => {
    expect(sizes("areas")).toEqual({
      east: 7,
      "central-south": 6,
      "pole-pan-prd": 9,
      "pole-yrd": 3,
      "pole-bohai": 5,
    });
  });
  it("takes the chosen variants", () => {
    const chosen = { "pole-pan-prd": "8-no-fujian", "pole-yrd": "4", "pole-bohai": "7" };
    expect(sizes("poles", chosen)).toEqual({ "pole-pan-prd": 8, "pole-yrd": 4, "pole-bohai": 7 });
    const [, delta] = memberGroups("poles", chosen);
    expect(delta).toEqual({
      id: "pole-yrd",
      members: ["310000", "320000", "330000", "340000"],
    });
  });
  it("settles a partition in its order", () => {
    expect(memberGroups("four-zones", {}).map(({ id }) => id)).toEqual([
      "east-zone",
      "central-zone",
      "west-zone",
      "northeast-zone",
    ]);
  });
  it("names what the catalog does not hold", () => {
    expect(() => memberGroups("seven-regions", {})).toThrow('"seven-regions"');
    expect(() => memberGroups("poles", { "pole-yrd": "5" })).toThrow(
      'no variant of pole-yrd is called "5"',
    );
    expect(() => memberGroups("poles", { "pole-chengyu": "2" })).toThrow('"pole-chengyu"');
  });
});

describe("groupName", () => {
  it("knows groups and poles", () => {
    expect(groupName("east")["zh-Hant"]).toBe("華東");
    expect(groupName("pole-yrd").en).toBe("Yangtze River Delta");
  });
  it("names an unknown group", () => {
    expect(() => groupName("pole-chengyu")).toThrow('"pole-chengyu"');
  });
});
