import { describe, expect, it } from "vitest";
import GroupTable from "../../src/components/GroupTable.svelte";
import { elements, markup, textOf } from "../support/markup";

const seal = { kind: "estimated", character: "估", title: "估算" };
const row = (id: string, published: string) => ({
  id,
  name: `Name ${id}`,
  members: "9 省份",
  value: "500.7",
  published,
});
const table = (rows: readonly ReturnType<typeof row>[]): string =>
  markup(GroupTable, {
    caption: "分区汇总",
    heads: { name: "分区", value: "合计", published: "公布值" },
    rows,
    seal,
    publishedSeal: { ...seal, kind: "published", character: "公" },
    notes: ["合计随成员多少而变"],
  });

describe("GroupTable", () => {
  it("is a table with a caption, heads of columns and of rows", () => {
    const html = table([row("east", "445.4"), row("pole-yrd", "")]);
    expect(elements(html, "caption")).toHaveLength(1);
    expect(elements(html, "th").map(({ scope }) => scope)).toEqual([
      "col",
      "col",
      "col",
      "row",
      "row",
    ]);
    expect(textOf(html)).toBe(
      "分区汇总 分区 估 合计 公 公布值 Name east 9 省份 500.7 445.4 Name pole-yrd 9 省份 500.7 合计随成员多少而变",
    );
  });
  it("keys each row by its group's own colour", () => {
    const keys = elements(table([row("pole-yrd", "")]), "rect");
    expect(keys.map((key) => key["class"])).toEqual(["key g-pole-yrd"]);
  });
  it("has no column for the white paper's figures where there are none", () => {
    const html = table([row("east", ""), row("north", "")]);
    expect(html).not.toContain("公布值");
    expect(elements(html, "td")).toHaveLength(2);
  });
});
