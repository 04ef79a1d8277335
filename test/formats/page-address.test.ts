import { describe, expect, it } from "vitest";
import { LANG_FOLDERS, pageAddress } from "../../src/formats/page-address";
import { defaultParams } from "../../src/formats/params";
import { LANGS } from "../../src/model/lang";

const ROOT = "https://example.org/maps/cdgi/";

describe("pageAddress", () => {
  it("is the folder of the language and nothing else for the defaults", () => {
    for (const lang of LANGS)
      expect(pageAddress(ROOT, defaultParams(lang))).toBe(ROOT + LANG_FOLDERS[lang]);
  });

  it("names what was chosen, and takes the hash along", () => {
    const params = { ...defaultParams("en"), tab: "rank", select: ["440000", "330000"] } as const;
    expect(pageAddress(ROOT, params, "#/3")).toBe(
      "https://example.org/maps/cdgi/en/?tab=rank&select=440000~330000#/3",
    );
  });
});
