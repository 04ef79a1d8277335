import { expect, it } from "vitest";
import MeasureSelect from "../../src/components/MeasureSelect.svelte";
import { elements, markup, textOf } from "../support/markup";

const options = [
  { label: "指数", options: [{ value: "index", text: "数字政府指数" }] },
  { label: "数据", options: [{ value: "data", text: "数据资源" }] },
];

it("names the present measure before any script runs, with a label for the ear", () => {
  const html = markup(MeasureSelect, {
    label: "指标",
    value: "data",
    options,
    onchoose: () => undefined,
  });
  expect(elements(html, "label")).toEqual([{ class: "measure" }]);
  expect(elements(html, "select")).toHaveLength(1);
  expect(elements(html, "option").map(({ value }) => value)).toEqual(["data"]);
  expect(textOf(html)).toBe("指标 数据资源");
});
