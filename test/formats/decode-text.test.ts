import { expect, it } from "vitest";
import { decodeText } from "../../src/formats/decode-text";

const bytes = (hex: string): Uint8Array =>
  Uint8Array.from(Buffer.from(hex.replaceAll(" ", ""), "hex"));

it("reads what spreadsheets write", () => {
  // python3 -c "print('省份,得分'.encode(c).hex())" for gbk, utf-8, utf-16
  expect(decodeText(bytes("caa1b7dd2cb5c3b7d6"))).toEqual({
    text: "省份,得分",
    encoding: "gb18030",
  });
  expect(decodeText(bytes("e79c81e4bbbd2ce5be97e58886"))).toEqual({
    text: "省份,得分",
    encoding: "utf-8",
  });
  expect(decodeText(bytes("efbbbf e79c81"))).toMatchObject({ text: "省" });
  expect(decodeText(bytes("fffe 0177 fd4e"))).toEqual({ text: "省份", encoding: "utf-16le" });
  expect(decodeText(bytes("feff 7701 4efd"))).toEqual({ text: "省份", encoding: "utf-16be" });
});

it("refuses what is no text", () => {
  // The first bytes of a workbook, of a picture, and an odd byte of GBK.
  for (const hex of ["504b0304 1400 0000", "89504e47 0d0a1a0a 00000000", "61ff"]) {
    expect(decodeText(bytes(hex))).toEqual({ error: "csv-encoding" });
  }
});
