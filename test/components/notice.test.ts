import { expect, it } from "vitest";
import Notice from "../../src/components/Notice.svelte";
import { elements, markup, textOf } from "../support/markup";

it("is an alert with one way out, its text taken as text", () => {
  const html = markup(Notice, { text: "a <b>=1", action: "重试", onaction: () => undefined });
  expect(elements(html, "div")).toEqual([{ class: "notice", role: "alert" }]);
  expect(elements(html, "button")).toEqual([{ type: "button" }]);
  expect(html).toContain("a &lt;b>=1");
  expect(textOf(html)).toContain("重试");
});
