import fc from "fast-check";
import { expect, it } from "vitest";
import { units } from "../../../src/catalog/catalog";
import { LANGS } from "../../../src/model/lang";
import { nearestUnits } from "../../../src/views/search/nearest-units";

const near = (query: string): string[] =>
  nearestUnits(query, units, LANGS).map(
    ({ id }) => units.find((unit) => unit.id === id)!.name["zh-Hans"],
  );

it("finds a name mistyped by one or two edits", () => {
  expect(near("beijng")).toEqual(["北京"]);
  expect(near("hunam")).toEqual(["湖南"]);
  expect(near("hebie")).toEqual(["河北"]);
  expect(near("Hong Gong")).toEqual(["香港"]);
  expect(near("黑龙将")).toEqual(["黑龙江"]);
  expect(near("guangtong")).toEqual(["广东"]);
  expect(near("xinjaing")).toEqual(["新疆"]);
});

it("finds the province of a code below it, where the code is near", () => {
  expect(near("440100")).toEqual(["广东"]);
  expect(near("440301")).toEqual(["广东"]);
});

it("names all that are equally near, three at most", () => {
  expect(near("hxnan")).toEqual(["河南", "湖南"]);
  expect(near("4x0000")).toEqual(["河南", "湖北", "湖南"]);
});

it("does not take another name of two characters, or a far one, for a slip", () => {
  for (const query of ["南京", "西安", "zz", "", "qqqqqq", "london", "123456789"]) {
    expect(near(query)).toEqual([]);
  }
});

it("never throws", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 12 }), (query) => {
      expect(near(query).length).toBeLessThanOrEqual(3);
    }),
    { seed: 3 },
  );
});
