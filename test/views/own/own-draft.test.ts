import { describe, expect, it } from "vitest";
import { draftAgain, draftOf, ownDataOf } from "../../../src/views/own/own-draft";

const table = {
  units: ["a", "b", "c"],
  columns: [
    { name: "x", values: [1, NaN, 3] },
    { name: "same", values: [2, 2, NaN] },
    { name: "below", values: [-5, 0, 1] },
  ],
};
const draft = draftOf(table, "mine");

describe("a draft", () => {
  it("counts what can tell provinces apart, all alike", () => {
    expect(
      draft.columns.map(({ use, constant, loggable, figures }) => [
        use,
        constant,
        loggable,
        figures,
      ]),
    ).toEqual([
      [true, false, true, 2],
      [false, true, true, 2],
      [true, false, false, 3],
    ]);
    expect(ownDataOf(draft)).toEqual({
      title: "mine",
      mode: "alone",
      indicators: [
        { name: "x", direction: "benefit", log: false, weight: 1, values: [1, null, 3] },
        { name: "below", direction: "benefit", log: false, weight: 1, values: [-5, 0, 1] },
      ],
    });
  });

  it("takes no logarithm of what has none, and nothing without weight", () => {
    const wished = draft.columns.map((column) => ({ ...column, log: true }));
    expect(ownDataOf({ ...draft, columns: wished })?.indicators.map(({ log }) => log)).toEqual([
      true,
      false,
    ]);
    const light = draft.columns.map((column) => ({ ...column, weight: 0 }));
    expect(ownDataOf({ ...draft, columns: light })).toBeNull();
    const unused = draft.columns.map((column) => ({ ...column, use: false }));
    expect(ownDataOf({ ...draft, columns: unused })).toBeNull();
  });

  it("taken up again is what it was", () => {
    const data = ownDataOf(draft)!;
    expect(ownDataOf(draftAgain(data))).toEqual(data);
  });
});
