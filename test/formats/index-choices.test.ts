import { describe, expect, it } from "vitest";
import { indexChoices } from "../../src/formats/index-choices";
import { defaultParams } from "../../src/formats/params";
import { INDEX_CHOICES } from "../../src/model/params";

const PLAIN = defaultParams("zh-Hans");

describe("indexChoices", () => {
  it("is empty at the baseline, and tells choices apart by what they choose", () => {
    expect(indexChoices({ ...PLAIN, tab: "rank", seed: "3" })).toBe("");
    const each = INDEX_CHOICES.map((key) => indexChoices({ ...PLAIN, [key]: "x" }));
    expect(new Set(["", ...each]).size).toBe(INDEX_CHOICES.length + 1);
  });

  it("minds the members of a pole only where facts speak of them", () => {
    const variant = { "pole-yrd": "4" };
    expect(indexChoices({ ...PLAIN, variant })).toBe("");
    expect(indexChoices({ ...PLAIN, w: "data:1", variant })).toBe(
      indexChoices({ ...PLAIN, w: "data:1" }),
    );
    expect(indexChoices({ ...PLAIN, facts: "none", variant })).not.toBe(
      indexChoices({ ...PLAIN, facts: "none" }),
    );
  });
});
