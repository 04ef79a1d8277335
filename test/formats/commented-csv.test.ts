import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { printCommentedCsv } from "../../src/formats/commented-csv";
import { csvBody } from "../../src/formats/csv-body";
import { delimiter } from "../../src/formats/own-csv/delimiter";

const COMMENTS = ["title: one, two", "address: https://a.example/?select=110000,440000", "a\nb"];
const ROWS = [
  ["adcode", 'name "short"', "index"],
  ["110000", "北京, 首都", 67.2],
  ["540000", "=1+1", NaN],
];

describe("printCommentedCsv", () => {
  it("is read back by another reader, which skips the comments", () => {
    const text = printCommentedCsv(COMMENTS, ROWS, true);
    expect(parse(text, { bom: true, comment: "#", comment_no_infix: true })).toEqual([
      ["adcode", 'name "short"', "index"],
      ["110000", "北京, 首都", "67.2"],
      ["540000", "'=1+1", ""],
    ]);
  });

  it("keeps a comment in one cell, and an address leading where it led", () => {
    const [title, address, last] = printCommentedCsv(COMMENTS, ROWS, false).split("\r\n");
    expect(title).toBe("# title: one; two");
    expect(last).toBe("# a b");
    const found = new URL(address!.replace("# address: ", ""));
    expect(found.searchParams.get("select")).toBe("110000,440000");
  });

  it("has a byte order mark in front of everything, or none", () => {
    expect(printCommentedCsv(COMMENTS, ROWS, true)).toMatch(/^\ufeff# title/);
    expect(printCommentedCsv([], ROWS, false)).toMatch(/^adcode/);
  });

  it("is a table that can be brought back in: its comments count as blank rows", () => {
    const body = csvBody(printCommentedCsv(COMMENTS, ROWS, true));
    expect(body.split("\r\n").slice(0, 4)).toEqual(["", "", "", 'adcode,"name ""short""",index']);
    expect(delimiter(body)).toBe(",");
    // A column may be called so.
    expect(csvBody("#,name\n1,x\n")).toBe("#,name\n1,x\n");
  });
});
