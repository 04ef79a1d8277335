import { describe, expect, it } from "vitest";
import { BadInput } from "../../../workers/cli/bad-input";
import { JsonShape } from "../../../workers/cli/json-shape";

const shape = (value: unknown) => new JsonShape(value, "file.json");

describe("JsonShape", () => {
  it("reads what is there", () => {
    const { a, b, c, d } = shape({ a: 1, b: "x", c: [true, false], d: null }).fields(["a", "b", "c", "d"]); // prettier-ignore
    expect([a.number(), b.text(), b.word(["x", "y"]), d.given, a.given]).toEqual([1, "x", "x", false, true]); // prettier-ignore
    expect(c.list((item) => item.flag())).toEqual([true, false]);
    expect(Object.keys(shape({ p: 1, q: 2 }).entries())).toEqual(["p", "q"]);
    expect(shape({}).fields(["a"]).a.given).toBe(false);
  });

  it.each([
    ["file.json is a number: \"1\"", () => shape("1").number()], // prettier-ignore
    ["file.json is a text: 1", () => shape(1).text()],
    ["file.json is true or false: null", () => shape(null).flag()],
    ["file.json is one of S, C: \"W\"", () => shape("W").word(["S", "C"])], // prettier-ignore
    ["file.json is a list: {}", () => shape({}).list((item) => item)],
    ["file.json/1 is a number: null", () => shape([1, null]).list((item) => item.number())],
    ["file.json/a is a number: nothing", () => shape({}).fields(["a"]).a.number()],
    ["file.json is an object: [1]", () => shape([1]).fields(["a"])],
    ['file.json is an object of a, b, without "c"', () => shape({ c: 1 }).fields(["a", "b"])],
  ])("says %s", (reason, read) => {
    expect(read).toThrow(BadInput);
    expect(read).toThrow(reason);
  });
});
