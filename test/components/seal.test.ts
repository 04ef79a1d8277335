import { expect, it } from "vitest";
import Seal from "../../src/components/Seal.svelte";
import { elements, markup, textOf } from "../support/markup";

it("is one character that spells itself out to the eye and to the ear", () => {
  const html = markup(Seal, { kind: "estimated", character: "估", title: "估算：最小改动" });
  const title = "估算：最小改动";
  expect(elements(html, "span")).toEqual([
    { class: "seal estimated", role: "img", "aria-label": title, title },
  ]);
  expect(textOf(html)).toBe("估");
});
