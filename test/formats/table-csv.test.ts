import { csvParseRows } from "d3-dsv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printTableCsv } from "../../src/formats/table-csv";

const withoutMark = (text: string): string => text.slice(1);

describe("printTableCsv", () => {
  it("starts with the three bytes of a UTF-8 byte order mark", () => {
    const bytes = new TextEncoder().encode(printTableCsv([["a"]]));
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it("ends every row with CRLF and quotes as the examples of RFC 4180, section 2", () => {
    const rows = [
      ["aaa", "b\r\nbb", "ccc"],
      ["aaa", 'b"bb', "c,c"],
    ];
    expect(withoutMark(printTableCsv(rows))).toBe('aaa,"b\r\nbb",ccc\r\naaa,"b""bb","c,c"\r\n');
  });

  it("prints numbers in full and leaves a blank cell blank", () => {
    expect(withoutMark(printTableCsv([[75.249999, -0.5, 0, 119830665, NaN, ""]]))).toBe(
      "75.249999,-0.5,0,119830665,,\r\n",
    );
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\n=1", "\uff1d1"])(
    "keeps a spreadsheet from running %j",
    (text) => {
      expect(csvParseRows(withoutMark(printTableCsv([[text]])))).toEqual([[`'${text}`]]);
    },
  );

  it("is read back by another parser as it was written", () => {
    const inside = fc.string({
      unit: fc.constantFrom(...Array.from("\",\r\n'= =中é")),
      maxLength: 8,
    });
    const text = fc.oneof(
      fc.constant(""),
      inside.map((rest) => `x${rest}`),
    );
    const number = fc.double({ noNaN: true, noDefaultInfinity: true });
    // A row of one empty cell is an empty line, which no parser can tell from none.
    const table = fc.integer({ min: 2, max: 4 }).chain((width) =>
      fc.array(fc.array(fc.oneof(text, number), { minLength: width, maxLength: width }), {
        minLength: 1,
      }),
    );
    fc.assert(
      fc.property(table, (rows) => {
        expect(csvParseRows(withoutMark(printTableCsv(rows)))).toEqual(
          rows.map((row) => row.map(String)),
        );
      }),
      { seed: 20201125 },
    );
  });
});
