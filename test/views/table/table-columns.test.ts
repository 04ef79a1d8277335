import { describe, expect, it } from "vitest";
import { measures } from "../../../src/catalog/measures";
import { COLUMN_SETS } from "../../../src/model/params";
import { parseSort, tableColumns } from "../../../src/views/table/table-columns";

const codes = (...args: Parameters<typeof tableColumns>): string[] =>
  tableColumns(...args).map(({ ind }) => ind);

describe("tableColumns", () => {
  it("shows every score and indicator in one set or another; comparisons are made of these", () => {
    const shown = new Set(COLUMN_SETS.flatMap((set) => codes(set, "estimated", "index")));
    expect([...shown].sort()).toEqual(
      measures
        .filter(({ family }) => family !== "derived")
        .map(({ code }) => code)
        .sort(),
    );
  });

  it("puts the estimated and the computed index side by side among the scores", () => {
    const ids = tableColumns("scores", "computed", "index").map(({ id }) => id);
    expect(ids.slice(0, 2)).toEqual(["index-estimated", "index-computed"]);
    expect(ids).toHaveLength(2 + 5 + 2);
  });

  it.each(["estimated", "computed"] as const)("gives indicators the %s index", (kind) => {
    const [first] = tableColumns("services", kind, "index");
    expect(first).toMatchObject({ id: `index-${kind}`, kind, leads: true });
  });

  it("brings in a column that is sorted by and not of the set", () => {
    expect(codes("services", "estimated", "gdp-2019")).toEqual([
      "gdp-2019",
      ...codes("services", "estimated", "index"),
    ]);
    expect(codes("control", "estimated", "gdp-2019")).toEqual(
      codes("control", "estimated", "name"),
    );
  });

  it("begins a group at the index, at the domains and at the sub-indices", () => {
    const leading = tableColumns("scores", "estimated", "index").filter(({ leads }) => leads);
    expect(leading.map(({ ind }) => ind)).toEqual([
      "index",
      "infrastructure",
      "new-infrastructure",
    ]);
  });
});

describe("parseSort", () => {
  it.each([
    ["-gdp-2019", { code: "gdp-2019", descending: true }],
    ["name", { code: "name", descending: false }],
  ])("reads %s", (sort, read) => {
    expect(parseSort(sort)).toEqual(read);
  });
});
