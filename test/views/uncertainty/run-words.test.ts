import { describe, expect, it } from "vitest";
import { Uncertainty } from "../../../src/state/uncertainty.svelte";
import { failureText, progressText, resultText } from "../../../src/views/uncertainty/run-words";
import { atlasApp } from "../../support/atlas-app";
import { drawnIndex } from "../../support/drawn-index";

describe("failureText", () => {
  it("tells a lost worker from an error with a code", async () => {
    const { app } = await atlasApp();
    expect(failureText("engine-lost", app)).toContain("中断");
    expect(failureText("all-zero", app)).toContain("权重全为 0");
    expect(failureText("scale-anchor", app)).toContain("（scale-anchor）");
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
