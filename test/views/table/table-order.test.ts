import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { orderByName, orderByValue } from "../../../src/views/table/table-order";

const column = fc.uniqueArray(fc.tuple(fc.string(), fc.oneof(fc.double(), fc.constant(NaN))), {
  selector: ([unit]) => unit,
});

describe("orderByValue", () => {
  it("orders by value and puts units without one last, in either direction", () => {
    fc.assert(
      fc.property(column, fc.boolean(), (pairs, descending) => {
        const values = new Map(pairs);
        const value = (unit: string): number => values.get(unit) ?? NaN;
        const ordered = orderByValue([...values.keys()], value, descending).map(value);
        const present = ordered.filter((each) => !Number.isNaN(each));
        expect(ordered.slice(0, present.length)).toEqual(present);
        present.slice(1).forEach((each, i) => {
          const before = present[i]!;
          expect(descending ? before >= each : before <= each).toBe(true);
        });
        expect(ordered).toHaveLength(pairs.length);
      }),
      { seed: 20201125 },
    );
  });

  it.each([true, false])("keeps ties in the order given (descending: %s)", (descending) => {
    expect(orderByValue(["c", "a", "b"], () => 1, descending)).toEqual(["c", "a", "b"]);
  });
});

describe("orderByName", () => {
  const order = (names: string[], lang: string, descending = false): string[] =>
    orderByName(names, (name) => name, descending, lang);

  it("orders English names by letter, whatever their case", () => {
    expect(order(["hubei", "Anhui", "Hebei"], "en")).toEqual(["Anhui", "Hebei", "hubei"]);
  });

  it("orders traditional characters by strokes: 3, 5 and 8", () => {
    expect(order(["河北", "北京", "山東"], "zh-Hant")).toEqual(["山東", "北京", "河北"]);
  });

  it("turns round", () => {
    expect(order(["a", "b", "c"], "en", true)).toEqual(["c", "b", "a"]);
  });
});
