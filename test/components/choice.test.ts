import { describe, expect, it } from "vitest";
import Choice from "../../src/components/Choice.svelte";
import { elements, markup, textOf } from "../support/markup";

const html = markup(Choice, {
  label: "汇总",
  name: "group",
  value: "mean",
  options: [
    { value: "sum", text: "合计", disabled: true },
    { value: "mean", text: "均值" },
    { value: "share", text: "占比", disabled: false },
  ],
  onchoose: () => undefined,
});

describe("Choice", () => {
  it("is a field set of radio buttons with a legend", () => {
    expect(elements(html, "fieldset")).toHaveLength(1);
    expect(/<legend>(.*?)<\/legend>/.exec(html)?.[1]).toBe("汇总");
    expect(elements(html, "label")).toHaveLength(3);
    expect(textOf(html)).toBe("汇总 合计 均值 占比");
  });
  it("checks what is chosen and shuts what cannot be", () => {
    const inputs = elements(html, "input");
    expect(inputs.map(({ type, name, value }) => [type, name, value])).toEqual([
      ["radio", "group", "sum"],
      ["radio", "group", "mean"],
      ["radio", "group", "share"],
    ]);
    expect(inputs.map((input) => "checked" in input)).toEqual([false, true, false]);
    expect(inputs.map((input) => "disabled" in input)).toEqual([true, false, false]);
  });
});
