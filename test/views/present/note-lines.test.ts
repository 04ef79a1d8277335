import { expect, it } from "vitest";
import { noteLines, noteSize } from "../../../src/views/present/note-lines";

it("breaks a long text between words or full-width characters, never before a stop", () => {
  expect(noteLines("公布的榜首")).toEqual([["公布的榜首"]]);
  expect(noteLines("公布的榜首是广东吗，不是别处")).toEqual([
    ["公布的榜首是广东吗，", "不是别处"],
    ["公布的榜首是", "广东吗，不是", "别处"],
  ]);
  expect(noteLines("Published leader of 2020")).toEqual([
    ["Published leader", "of 2020"],
    ["Published", "leader of", "2020"],
  ]);
  expect(noteLines("Published leader")).toEqual([["Published leader"], ["Published", "leader"]]);
  expect(noteLines("广东 75.2")).toEqual([["广东 75.2"]]);
});

it("is as wide as its longest line: a letter takes little more than half of a full-width character", () => {
  const width = (text: string): number => noteSize([text]).width;
  expect(width("四个汉字") - width("三个字")).toBeCloseTo(12.5, 9);
  expect(width("abcd") - width("abc")).toBeCloseTo(7, 9);
  expect(noteSize(["四个汉字", "字"]).width).toBe(width("四个汉字"));
  expect(noteSize(["四个汉字", "字"]).height - noteSize(["四个汉字"]).height).toBe(18);
});
