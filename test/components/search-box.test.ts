import { describe, expect, it } from "vitest";
import SearchBox from "../../src/components/SearchBox.svelte";
import { elements, markup, textOf } from "../support/markup";

const props = {
  label: "搜索省份或区域",
  listLabel: "搜索结果",
  query: "sx",
  options: [
    { key: "unit-140000", name: "山西", detail: "shanxi · 晋 · 140000" },
    { key: "unit-610000", name: "陕西", detail: "shaanxi · 陕 · 610000" },
  ],
  sentence: "",
  status: "2 个结果",
  onquery: () => undefined,
  onchoose: () => undefined,
};

describe("SearchBox", () => {
  it("is a combobox whose list is named and shows what it was given", () => {
    const html = markup(SearchBox, props);
    const [input] = elements(html, "input");
    const [list] = elements(html, "ul");
    expect(input).toMatchObject({
      type: "text",
      role: "combobox",
      value: "sx",
      "aria-label": "搜索省份或区域",
      "aria-autocomplete": "list",
      "aria-expanded": "true",
      "aria-controls": list!["id"],
      autocomplete: "off",
    });
    expect(input).not.toHaveProperty("aria-activedescendant");
    expect(list).toMatchObject({ role: "listbox", "aria-label": "搜索结果" });
    expect(textOf(html)).toBe("山西 shanxi · 晋 · 140000 陕西 shaanxi · 陕 · 610000 2 个结果");
  });

  it("has an option for each hit, none of them active at first", () => {
    const rows = elements(markup(SearchBox, props), "li");
    expect(rows.map(({ role }) => role)).toEqual(["option", "option"]);
    expect(rows.map((row) => row["aria-selected"])).toEqual(["false", "false"]);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(2);
  });

  it("stays shut where nothing is asked", () => {
    const html = markup(SearchBox, { ...props, query: " ", status: "" });
    expect(elements(html, "input")[0]).toMatchObject({ "aria-expanded": "false" });
    expect(elements(html, "li")).toEqual([]);
    expect(elements(html, "div")[1]).toHaveProperty("hidden");
  });

  it("says that nothing was found, with no list to open", () => {
    const html = markup(SearchBox, { ...props, options: [], sentence: "没有相符的省份" });
    expect(elements(html, "input")[0]).toMatchObject({ "aria-expanded": "false" });
    expect(elements(html, "div")[1]).not.toHaveProperty("hidden");
    expect(textOf(html)).toContain("没有相符的省份");
  });
});
