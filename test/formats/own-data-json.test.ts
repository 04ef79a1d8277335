import fc from "fast-check";
import { expect, it } from "vitest";
import { parseOwnData, printOwnData } from "../../src/formats/own-data-json";
import type { OwnData } from "../../src/model/own-data";

const figure = fc
  .option(fc.double({ noNaN: true, noDefaultInfinity: true }))
  .map((value) => (value === 0 ? 0 : value));
const own: fc.Arbitrary<OwnData> = fc.record({
  title: fc.string(),
  mode: fc.constantFrom("alone", "beside"),
  indicators: fc.array(
    fc.record({
      name: fc.string(),
      direction: fc.constantFrom("benefit", "cost"),
      log: fc.boolean(),
      weight: fc.double({ min: 0, max: 1e6, noNaN: true }).map((weight) => weight + 0),
      values: fc.array(figure, { minLength: 3, maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 4 },
  ),
});

it("reads back what it printed, to the last digit", () => {
  fc.assert(
    fc.property(own, (data) => {
      expect(parseOwnData(printOwnData(data), 3)).toEqual(data);
    }),
    { seed: 21 },
  );
});

it.each([
  "",
  "null",
  "[]",
  '{"title":"t","mode":"alone","indicators":[]}',
  '{"title":"t","mode":"other","indicators":[{"name":"x","direction":"benefit","log":false,"weight":1,"values":[1,2,3]}]}',
  '{"title":"t","mode":"alone","indicators":[{"name":"x","direction":"up","log":false,"weight":1,"values":[1,2,3]}]}',
  '{"title":"t","mode":"alone","indicators":[{"name":"x","direction":"cost","log":false,"weight":-1,"values":[1,2,3]}]}',
  '{"title":"t","mode":"alone","indicators":[{"name":"x","direction":"cost","log":false,"weight":1,"values":[1,2]}]}',
  '{"title":"t","mode":"alone","indicators":[{"name":"x","direction":"cost","log":false,"weight":1,"values":[1,2,"3"]}]}',
])("takes nothing else: %s", (text) => {
  expect(parseOwnData(text, 3)).toBeNull();
});
