import { describe, expect, it } from "vitest";
import { memberGroups } from "../../../src/catalog/member-groups";
import { nextPlace, groupWith } from "../../../src/views/regions/next-place";

const areas = memberGroups("areas", {});
const COUNTRY = { region: "", select: [] };

describe("nextPlace", () => {
  it("goes from the country into a region, on to a province and back to the region", () => {
    const regions = memberGroups("six-regions", {});
    const region = nextPlace("330000", regions, COUNTRY);
    expect(region).toEqual({ region: "east", select: [] });
    const province = nextPlace("330000", regions, region);
    expect(province).toEqual({ region: "east", select: ["330000"] });
    expect(nextPlace("330000", regions, province)).toEqual({ region: "east", select: [] });
  });

  it("goes from a region to the one next door, which forgets the province", () => {
    const place = { region: "pole-yrd", select: ["310000"] };
    expect(nextPlace("110000", areas, place)).toEqual({ region: "pole-bohai", select: [] });
  });

  it("chooses a unit of no group by itself, and lets it go again", () => {
    const place = nextPlace("650000", areas, { region: "east", select: [] });
    expect(place).toEqual({ region: "", select: ["650000"] });
    expect(nextPlace("650000", areas, place)).toEqual({ region: "", select: [] });
  });

  it("stays with the region in focus where groups overlap", () => {
    const place = nextPlace("310000", areas, { region: "east", select: [] });
    expect(place).toEqual({ region: "east", select: ["310000"] });
  });
});

describe("groupWith", () => {
  it("means the pole where a pole and a regular area share a province", () => {
    expect(groupWith("310000", areas)?.id).toBe("pole-yrd");
    expect(groupWith("370000", areas)?.id).toBe("pole-bohai");
    expect(groupWith("440000", areas)?.id).toBe("pole-pan-prd");
    expect(groupWith("410000", areas)?.id).toBe("central-south");
    expect(groupWith("340000", areas)?.id).toBe("east");
    expect(groupWith("650000", areas)).toBeNull();
  });
});
