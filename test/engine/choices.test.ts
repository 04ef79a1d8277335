import { describe, expect, it } from "vitest";
import { computeIndex } from "../../src/engine/compute-index";
import { methodology, smallQuery } from "../support/small-query";

const scale = { mean: 51.7, unit: "D", value: 75.2 };

describe("the choices of a result", () => {
  it("are those of the methodology, with all arguments", () => {
    const asked = {
      impute: { method: "median" },
      treat: { method: "winsorise-quantiles", log: true, low: 0, high: 1 },
      normalise: { method: "prank", of: "mean" },
      aggregate: { method: "power", exponent: 0.5 },
      weight: { method: "equal", level: "indicators" },
      rank: { ties: "mid" },
    } as const;
    const result = computeIndex(smallQuery({ methodology: methodology(asked) }));
    expect(result.choices).toMatchObject({ ...asked, scale: { from: "none" } });
  });

  it("say where the scale is from", () => {
    const own = smallQuery({ methodology: methodology({ scale }) });
    const at = methodology({ scale, id: "other", version: 3 });
    const held = { slope: 1, intercept: 0 };
    expect(computeIndex(own).choices!.scale).toEqual({ from: "own" });
    expect(computeIndex({ ...own, scaleAt: at }).choices!.scale).toEqual({
      from: "methodology",
      id: "other",
      version: 3,
    });
    const both = computeIndex({ ...own, scaleAt: at, heldScale: held });
    expect(both.choices!.scale).toEqual({ from: "held" });
  });

  it("hold the weights in shares, 0 for a column that dropped out", () => {
    const { panel } = smallQuery();
    const columns = { ...panel.columns, b: [7, 7, 7, 7] };
    const [one, two] = methodology().domains;
    const uses = one!.indicators.map((use, i) => ({ ...use, weight: i + 1 }));
    const domains = [
      { ...one!, weight: 30, indicators: uses },
      { ...two!, weight: 10 },
    ];
    const query = smallQuery({
      panel: { ...panel, columns },
      methodology: methodology({ domains, coverage: 0.5 }),
    });
    expect(computeIndex(query).choices!.weights).toEqual([
      { id: "index", parts: ["one", "two"], effective: [0.75, 0.25] },
      { id: "one", parts: ["a", "b", "c"], effective: [0.25, 0, 0.75] },
      { id: "two", parts: ["d"], effective: [1] },
      { id: "sub", parts: ["a"], effective: [1] },
    ]);
  });
});
