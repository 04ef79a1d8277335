import { describe, expect, it } from "vitest";
import { labRows } from "../../../src/views/lab/lab-rows";
import { atlasApp, result } from "../../support/atlas-app";

describe("labRows", () => {
  it("stands in order of the ranks, with the ranks won and lost", async () => {
    const { app } = await atlasApp();
    const { values, ranks } = result.computed;
    const upsideDown = {
      ...result,
      computed: {
        ...result.computed,
        values: values.map((value) => -value),
        ranks: ranks.map((rank) => 32 - rank),
      },
    };
    const rows = labRows(upsideDown, app);
    expect(rows.map(({ rank }) => rank)).toEqual(Array.from({ length: 31 }, (_, i) => i + 1));
    expect(rows.map(({ shift }) => shift)).toEqual(
      Array.from({ length: 31 }, (_, i) => 31 - i - (i + 1)),
    );
    expect(rows.map(({ before }) => before)).toEqual(values.toSorted((a, b) => a - b));
  });

  it("puts who has no score at the end", async () => {
    const { app } = await atlasApp();
    const { values, ranks } = result.computed;
    const first = ranks.indexOf(1);
    const blank = <T>(list: readonly T[], value: T): T[] =>
      list.map((each, i) => (i === first ? value : each));
    const rows = labRows(
      { ...result, computed: { values: blank(values, NaN), ranks: blank(ranks, NaN) } },
      app,
    );
    expect(rows.at(-1)).toMatchObject({ unit: result.units[first], value: NaN, shift: NaN });
  });

  it("is empty while there is nothing to compare", async () => {
    const { app } = await atlasApp();
    expect(labRows(null, app)).toEqual([]);
    app.atlas.baseline = null;
    expect(labRows(result, app)).toEqual([]);
  });
});
