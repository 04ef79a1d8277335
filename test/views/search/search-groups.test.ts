import { describe, expect, it } from "vitest";
import { groupName, memberGroups } from "../../../src/catalog/member-groups";
import { LANGS } from "../../../src/model/lang";
import { GROUP_SETS } from "../../../src/model/params";
import { groupTerms } from "../../../src/views/search/group-terms";
import { searchGroups } from "../../../src/views/search/search-groups";

const found = (query: string, sets = GROUP_SETS as readonly (typeof GROUP_SETS)[number][]) =>
  searchGroups(query, sets, LANGS).map((hit) => (hit.kind === "group" ? [hit.id, hit.set] : []));
const groups = [...new Set(GROUP_SETS.flatMap((set) => memberGroups(set, {}).map(({ id }) => id)))];

describe.each(groups)("%s", (id) => {
  it("is found by its names, its pinyin and its initials", () => {
    const { pinyin, initials } = groupTerms(groupName(id), LANGS);
    expect(pinyin).toHaveLength(1);
    expect(initials).toHaveLength(1);
    for (const query of [...LANGS.map((lang) => groupName(id)[lang]), ...pinyin, ...initials]) {
      expect(found(query).map(([group]) => group)).toContain(id);
    }
  });
});

it("spells names as they are read", () => {
  const pinyin = (id: string): string | undefined => groupTerms(groupName(id), LANGS).pinyin[0];
  expect(pinyin("pole-yrd")).toBe("changsanjiao");
  expect(pinyin("pole-pan-prd")).toBe("fanzhusanjiao");
  expect(pinyin("pole-bohai")).toBe("huanbohai");
  expect(pinyin("central-south")).toBe("zhongnan");
});

it("tells groups of one name apart by their sets", () => {
  expect(found("东北")).toEqual([
    ["northeast", "six-regions"],
    ["northeast-zone", "four-zones"],
  ]);
  expect(found("西部")).toEqual([
    ["west-zone", "four-zones"],
    ["west", "five-regions-alt"],
  ]);
});

it("names the first of the sets asked for that holds the group", () => {
  expect(found("华东")).toEqual([["east", "areas"]]);
  expect(found("华东", ["six-regions", ...GROUP_SETS])).toEqual([["east", "six-regions"]]);
  expect(found("环渤海", ["four-zones", ...GROUP_SETS])).toEqual([["pole-bohai", "areas"]]);
  expect(found("环渤海", ["poles", ...GROUP_SETS])).toEqual([["pole-bohai", "poles"]]);
});

it("finds by a part of a name, and nothing by a province", () => {
  expect(found("珠三角")).toEqual([["pole-pan-prd", "areas"]]);
  expect(found("delta").map(([id]) => id)).toEqual(["pole-pan-prd", "pole-yrd"]);
  expect(found("广东")).toEqual([]);
  expect(found("")).toEqual([]);
});

it("has no pinyin without the names that it is read off", () => {
  expect(groupTerms(groupName("east"), ["en"])).toEqual({
    codes: [],
    names: [],
    pinyin: [],
    initials: [],
    english: ["east"],
  });
});
