import { render } from "svelte/server";
import { describe, expect, it } from "vitest";
import DataTable from "../../src/components/DataTable.svelte";
import type { TableCellMark, TableHeadMark, TableRowMark } from "../../src/model/table-mark";

const head = (id: string, mark: Partial<TableHeadMark> = {}): TableHeadMark => ({
  id,
  title: `Title ${id}`,
  notes: [],
  seal: null,
  kind: "",
  sorted: "none",
  hint: `Sort by ${id}`,
  leads: false,
  ...mark,
});
const cell = (text: string, mark: Partial<TableCellMark> = {}): TableCellMark => ({
  text,
  spoken: "",
  seal: null,
  caveat: "",
  ...mark,
});
const row = (unit: string, mark: Partial<TableRowMark> = {}): TableRowMark => ({
  unit,
  name: `Name ${unit}`,
  selected: false,
  open: true,
  selectLabel: `Select ${unit}`,
  rank: cell("1"),
  cells: [cell("10.0"), cell("20.0")],
  ...mark,
});

function html(rows: readonly TableRowMark[], columns = [head("a"), head("b")]): string {
  const { body } = render(DataTable, {
    props: {
      caption: "Caption",
      nameHead: head("name"),
      rankTitle: "Rank",
      ranked: "a",
      columns,
      rows,
      noData: "no data",
      onsort: () => undefined,
      onselect: () => undefined,
    },
  });
  // Without the compiler's markers and classes' order, what is left is what a reader gets.
  return body.replace(/<!--.*?-->/g, "").replace(/\s+/g, " ");
}

const count = (text: string, part: string): number => text.split(part).length - 1;

describe("DataTable", () => {
  it("is a table with a caption, heads of columns and heads of rows", () => {
    const text = html([row("1"), row("2")]);
    expect(text).toMatch(/<table[^>]*><caption[^>]*><span>Caption<\/span><\/caption>/);
    expect(count(text, 'scope="col"')).toBe(4);
    expect(count(text, 'scope="row"')).toBe(2);
  });

  it("says how it is sorted on that head alone", () => {
    const text = html([row("1")], [head("a", { sorted: "descending" }), head("b")]);
    expect(count(text, "aria-sort=")).toBe(1);
    expect(text).toMatch(/aria-sort="descending">[^/]*aria-label="Title a"/);
  });

  it("says what a sign stands for, in place of the sign", () => {
    const text = html([row("1", { cells: [cell("–", { spoken: "no value" }), cell("0.0")] })]);
    expect(text).toContain(
      '<span aria-hidden="true">–</span><span class="visually-hidden">no value</span>',
    );
    expect(count(text, "no value")).toBe(1);
  });

  it("marks a figure of another kind, and one that has a caveat", () => {
    const seal = { kind: "published", character: "P", title: "published" };
    const text = html([
      row("1", { cells: [cell("75.2", { seal }), cell("3.0", { caveat: "two missing" })] }),
    ]);
    expect(text).toMatch(/aria-label="published"[^>]*>P<\/span>\s*<b>75\.2<\/b>/);
    expect(text).toContain('<span class="visually-hidden">two missing</span>');
  });

  it("gives a unit without data one cell that says so", () => {
    const text = html([row("1", { cells: null })]);
    expect(text).toMatch(/<td[^>]*colspan="2"[^>]*><span>no data<\/span><\/td>/);
  });

  it("ticks what is selected and closes what cannot be", () => {
    const text = html([row("1", { selected: true }), row("2", { open: false })]);
    expect(text).toMatch(/<input[^>]*checked[^>]*aria-label="Select 1"/);
    expect(text).toMatch(/<input[^>]*disabled[^>]*aria-label="Select 2"/);
    expect(count(text, "checked")).toBe(1);
    expect(count(text, "disabled")).toBe(1);
  });

  it("lists the other figures under a row that is selected", () => {
    const text = html([row("1", { selected: true }), row("2")]);
    expect(count(text, "<dl>")).toBe(1);
    expect(text).toMatch(/<dt>.*Title b.*<\/dt>\s*<dd>\s*20\.0\s*<\/dd>/);
    expect(text).not.toMatch(/<dt>.*Title a.*<\/dt>/);
  });
});
