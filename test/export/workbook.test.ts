import { readSheet } from "read-excel-file/node";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { workbook } from "../../src/export/workbook";

const SHEETS = [
  {
    name: "数据 [1/2]: a name that is longer than Excel lets a sheet be called",
    widths: [9, 14],
    rows: [
      ["adcode", "name", "index"],
      ["110000", "北京 & <b>", 67.123456],
      ["540000", "=1+1", NaN],
      ["440000", "", -0.5],
    ],
  },
  {
    name: "about",
    widths: [20],
    rows: [
      ["item", "text"],
      ["method", "baseline v1"],
    ],
  },
] as const;

const file = async (): Promise<Buffer> => Buffer.from(await (await workbook(SHEETS)).arrayBuffer());

describe("workbook", () => {
  it("is read back by another reader: numbers are numbers, blanks blank, texts texts", async () => {
    expect(await readSheet(await file(), 1)).toEqual([
      ["adcode", "name", "index"],
      ["110000", "北京 & <b>", 67.123456],
      ["540000", "=1+1", null],
      ["440000", null, -0.5],
    ]);
    expect(await readSheet(await file(), 2)).toEqual([
      ["item", "text"],
      ["method", "baseline v1"],
    ]);
  });

  it("names its sheets as Excel allows, and holds no formula", async () => {
    const parts = unzipSync(await file());
    const text = (name: string): string => strFromU8(parts[name]!);
    const names = [...text("xl/workbook.xml").matchAll(/<sheet [^>]*?name="([^"]*)"/g)];
    expect(names.map(([, name]) => name)).toEqual(["数据  1 2   a name that is longer", "about"]);
    expect(text("xl/worksheets/sheet1.xml")).not.toContain("<f>");
  });
});
