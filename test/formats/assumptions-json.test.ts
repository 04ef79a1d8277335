import { describe, expect, it } from "vitest";
import { declaredAssumptions } from "../../src/catalog/assumptions";
import { parseAssumptions } from "../../src/formats/assumptions-json";

const messageOf = (change: object): string => {
  const read = parseAssumptions(JSON.stringify({ ...declaredAssumptions, ...change }));
  if (!("error" in read)) throw new Error("the text was taken");
  return read.error.message;
};

describe("parseAssumptions", () => {
  it("takes the declared ones, with a byte order mark too", () => {
    const text = JSON.stringify(declaredAssumptions);
    expect(parseAssumptions(text)).toEqual({ assumptions: declaredAssumptions });
    expect(parseAssumptions(`\ufeff${text}`)).toEqual({ assumptions: declaredAssumptions });
  });

  it("names the place, and what is there", () => {
    expect(messageOf({ version: "1" })).toMatch(/^version: .*integer.*"1"$/);
    expect(messageOf({ title: { "zh-Hans": "x", "zh-Hant": "x", en: "" } })).toMatch(
      /^title\.en: /,
    );
    expect(messageOf({ aggregate: [{ method: "power" }] })).toMatch(/^aggregate\[0\]: /);
    expect(messageOf({ normalise: ["minmax"] })).toMatch(/^normalise\[0\]: .*"minmax"$/);
    expect(messageOf({ leaveOneOut: undefined })).toMatch(/^assumptions: .*leaveOneOut/);
  });

  it("is not put off by what is no object", () => {
    for (const text of ["null", "[]", "3", "", "{"]) {
      expect(parseAssumptions(text)).toHaveProperty("error.message");
    }
  });
});
