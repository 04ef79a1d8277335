import { expect, it } from "vitest";
import { csvBody } from "../../src/formats/csv-body";
import { CsvFault } from "../../src/formats/csv-fault";

it("takes a byte order mark away and leaves the rest", () => {
  expect(csvBody('\ufeffa,"b ""c"""\r\n')).toBe('a,"b ""c"""\r\n');
});

it.each([
  [" \r\n", "csv-empty"],
  ["PK\0", "csv-encoding"],
  ["\ufffd", "csv-encoding"],
  ['a,"b', "csv-quote"],
])("refuses %j with %s", (text, code) => {
  expect(() => csvBody(text)).toThrow(CsvFault);
  expect(() => csvBody(text)).toThrow(
    expect.objectContaining({ error: expect.objectContaining({ code, row: null }) as unknown }),
  );
});
