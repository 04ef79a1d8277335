import { describe, expect, it } from "vitest";
import { Uncertainty } from "../../../src/state/uncertainty.svelte";
import { failureText, progressText, resultText } from "../../../src/views/uncertainty/run-words";
import { atlasApp } from "../../support/atlas-app";
import { drawnIndex } from "../../support/drawn-index";

describe("failureText", () => {
  it("tells a lost worker, an index that cannot be had, and what nobody foresaw apart", async () => {
    const { app } = await atlasApp();
    const text = (failure: string, reason: string): string => failureText({ failure, reason }, app);
    expect(text("engine-lost", "the worker died")).toContain("中断");
    expect(text("all-zero", "")).toContain("权重全为 0");
    // As the lab says it: the name of what is at fault and its value, not a code.
    const negative = text("log1p-domain", "column gdp-2019: -3");
    expect(negative).toContain("\u22123");
    expect(negative).not.toMatch(/log1p|gdp-2019/);
    expect(text("engine-internal", "TypeError: x is null")).toContain("（TypeError: x is null）");
  });
});

describe("progressText", () => {
  it("counts once there is something to count", async () => {
    const { app } = await atlasApp();
    expect(progressText({ done: 0, of: 0 }, app)).toBe("");
    expect(progressText({ done: 2500, of: 10_000 }, app)).toBe("2500 / 10,000");
  });
});

describe("resultText", () => {
  it("says how many draws the figures are of, and the seed", async () => {
    const { app } = await atlasApp({ seed: "5" });
    const draws = new Uncertainty(app);
    expect(resultText(draws, app)).toBe("");
    draws.intervals.result = { ...drawnIndex, done: 250 };
    expect(resultText(draws, app)).toBe("下面是前 250 次抽样的结果。");
    draws.intervals.settle(draws.key, { ...drawnIndex, done: 1000 });
    expect(resultText(draws, app)).toBe("抽样完成：1000 次，随机种子 5。");
  });
});
