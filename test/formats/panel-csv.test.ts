import { csvFormatRows } from "d3-dsv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CsvError } from "../../src/formats/csv-fault";
import { parsePanelCsv } from "../../src/formats/panel-csv";
import { deepFreeze } from "../support/deep-freeze";

const EXPECTED = deepFreeze({ units: ["110000", "120000", "130000"], columns: ["a", "b"] });

function errorOf(text: string, expected = EXPECTED): CsvError {
  const answer = parsePanelCsv(text, expected);
  if (!("error" in answer)) throw new Error("the text was taken");
  return answer.error;
}

describe("parsePanelCsv", () => {
  it("reads a plain file", () => {
    expect(parsePanelCsv("unit,a,b\n110000,1,2.5\n120000,,-3\n130000,0,1e3\n", EXPECTED)).toEqual({
      panel: {
        units: ["110000", "120000", "130000"],
        columns: { a: [1, NaN, 0], b: [2.5, -3, 1000] },
      },
      diagnostics: [],
    });
  });

  it("takes a byte order mark, CRLF, quotes, thousands, spaces and blank rows", () => {
    const text =
      '\ufeffunit,a,"b"\r\n\r\n 110000 ,"1,234.5", 2 \r\n120000,3,4\r\n130000,5,6\r\n,,\r\n';
    expect(parsePanelCsv(text, EXPECTED)).toEqual({
      panel: {
        units: ["110000", "120000", "130000"],
        columns: { a: [1234.5, 3, 5], b: [2, 4, 6] },
      },
      diagnostics: [],
    });
  });

  it("puts rows into the expected order, and reports a unit without a row", () => {
    const answer = parsePanelCsv("unit,b\n130000,3\n110000,1", EXPECTED);
    expect(answer).toEqual({
      panel: { units: EXPECTED.units, columns: { b: [1, NaN, 3] } },
      diagnostics: [{ code: "unit-missing", params: { units: "120000" } }],
    });
  });

  it("keeps and reports a column nobody expects", () => {
    const answer = parsePanelCsv("unit,a,own\n110000,1,9\n120000,1,8\n130000,1,7", EXPECTED);
    expect(answer).toEqual({
      panel: { units: EXPECTED.units, columns: { a: [1, 1, 1], own: [9, 8, 7] } },
      diagnostics: [{ code: "column-unknown", params: { columns: "own" } }],
    });
  });

  it("expects nothing when nothing is expected", () => {
    expect(parsePanelCsv("unit,x\nB,2\nA,1")).toEqual({
      panel: { units: ["B", "A"], columns: { x: [2, 1] } },
      diagnostics: [],
    });
  });

  it("holds a column of any name", () => {
    const answer = parsePanelCsv("unit,__proto__,constructor\nA,1,2");
    if ("error" in answer) throw new Error(answer.error.message);
    expect(Object.entries(answer.panel.columns)).toEqual([
      ["__proto__", [1]],
      ["constructor", [2]],
    ]);
  });

  it("says where a cell is not a number", () => {
    expect(errorOf("unit,a,b\n110000,1,2\n120000,1,n/a\n")).toEqual({
      code: "csv-number",
      row: 3,
      column: "b",
      value: "n/a",
      message: 'row 3, column "b" is not a number: "n/a"',
    });
  });

  it("counts rows as a spreadsheet does, blank ones too", () => {
    expect(errorOf("unit,a\n\n\n110000,x").row).toBe(4);
  });

  it.each([
    ["csv-empty", ""],
    ["csv-empty", "\ufeff \r\n "],
    ["csv-encoding", "unit,\ufffd\ufffd\n110000,1"],
    ["csv-encoding", "u\0n\0i\0t\0"],
    ["csv-quote", 'unit,a\n110000,"1\n120000,2'],
    ["csv-delimiter", "unit;a;b\n110000;1;2"],
    ["csv-delimiter", "unit\ta\tb\n110000\t1\t2"],
    ["csv-header", "110000,1,2\n120000,3,4"],
    ["csv-header", "unit\n110000"],
    ["csv-column-blank", "unit,a,,b\n110000,1,2,3"],
    ["csv-column-twice", "unit,a,a\n110000,1,2"],
    ["csv-no-rows", "unit,a,b\n"],
    ["csv-row-length", "unit,a,b\n110000,1"],
    ["csv-row-length", "unit,a,b\n110000,1,2,3"],
    ["csv-unit-blank", "unit,a\n,1"],
    ["csv-unit-twice", "unit,a\n110000,1\n110000,2"],
    ["csv-unit-unknown", "unit,a\n710000,1"],
    ["csv-formula", "unit,a\n110000,=SUM(B2:B9)"],
    ["csv-formula", "unit,a\n110000,@A1"],
    ["csv-formula", "unit,a\n110000,+A1"],
    ["csv-number", "unit,a\n110000,Infinity"],
    ["csv-number", "unit,a\n110000,-Infinity"],
    ["csv-number", "unit,a\n110000,NaN"],
    ["csv-number", "unit,a\n110000,-"],
    ["csv-number", "unit,a\n110000,1e999"],
    ["csv-number", 'unit,"a\nb"\n110000,"x\ny"'],
    ["csv-column-twice", 'unit,"a\nb","a\nb"\n110000,1,2'],
    ["csv-unit-unknown", 'unit,a\n"x\ny",1'],
  ])("answers %s to %j", (code, text) => {
    expect(errorOf(text).code).toBe(code);
    expect(errorOf(text).message).not.toContain("\n");
  });

  it("reads back what a spreadsheet would write", () => {
    const cell = fc.oneof(fc.constant(NaN), fc.double({ noNaN: true, noDefaultInfinity: true }));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 10 }), (rows) => {
        const text = csvFormatRows([
          ["unit", "a", "b"],
          ...rows.map((row, i) => [
            `u${i}`,
            ...row.map((value) => (Number.isNaN(value) ? "" : String(value))),
          ]),
        ]);
        const answer = parsePanelCsv(text);
        const plain = (value: number) => value + 0; // "-0" is printed 0
        expect(answer).toMatchObject({
          panel: {
            columns: { a: rows.map((row) => plain(row[0])), b: rows.map((row) => plain(row[1])) },
          },
        });
      }),
      { seed: 20201020 },
    );
  });

  it("never throws, whatever it is given", () => {
    const bits = fc.constantFrom("unit", "a", ",", "\n", '"', "1", ";", "\r", "=", " ", "\ufeff");
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 30 }), (parts) => {
        const answer = parsePanelCsv(parts.join(""));
        expect("error" in answer || answer.panel.units.length > 0).toBe(true);
      }),
      { seed: 20201020, numRuns: 500 },
    );
  });
});
