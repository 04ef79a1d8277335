import { expect, it } from "vitest";
import { delimiter } from "../../../src/formats/own-csv/delimiter";

it.each([
  ["a,b,c\n1,2,3", ","],
  ["a\tb\n1,5\t2,5", "\t"],
  ["a;b;c\n1,5;2;3\n2,5;1;1", ";"],
  ["省份，得分\n北京，1", "，"],
  ["a|b\n1|2", "|"],
  ['unit,"x;y;z"\n1,2', ","],
  ["one column\nonly", ","],
  ["", ","],
])("parts %j by %j", (text, character) => {
  expect(delimiter(text)).toBe(character);
});
