import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { indicators } from "../../../src/catalog/catalog";
import { computeIndex } from "../../../src/engine/compute-index";
import { customQuery } from "../../../src/state/custom-index";
import { customMethodology } from "../../../src/state/custom-methodology";
import { failureText } from "../../../src/views/lab/failure-text";
import type { IndexChoice } from "../../../src/model/params";
import { atlasApp, panel } from "../../support/atlas-app";

const ENGINE = fileURLToPath(new URL("../../../src/engine/", import.meta.url));

/** Codes that the steps of an index throw. */
const codes = ["aggregate", "impute", "normalise", "scale", "treat", "weight"].flatMap((step) =>
  readdirSync(`${ENGINE}${step}`).flatMap((file) =>
    [
      ...readFileSync(`${ENGINE}${step}/${file}`, "utf8").matchAll(
        /new EngineError\(\s*"([a-z0-9-]+)"/g,
      ),
    ].map(([, code]) => code!),
  ),
);

/** What the engine throws at the reader's choices. */
async function failureOf(choices: Partial<Record<IndexChoice, string>>) {
  const { app } = await atlasApp(choices);
  const { current } = app.params;
  try {
    computeIndex(customQuery(panel, customMethodology(current), current));
  } catch (error) {
    const { name: code, message } = error as Error;
    return { app, failure: { code, params: { message } } };
  }
  throw new Error("nothing failed");
}

describe("failureText", () => {
  it("words every error of the steps", async () => {
    const { app } = await atlasApp();
    expect(codes.length).toBeGreaterThan(15);
    // A unit that the catalog does not know cannot come from a reader.
    const worded = codes.filter((code) => code !== "unknown-unit");
    for (const code of worded) {
      expect(Object.keys(app.locale.messages)).toContain(`lab.failure.${code}`);
    }
  });
  it("names the indicator, shows the value and a way out", async () => {
    const { app, failure } = await failureOf({ treat: "boxcox,of:all,shift:0" });
    expect(failure.code).toBe("boxcox-domain");
    const code = /^column ([\w-]+):/.exec(failure.params.message)![1]!;
    const { title } = indicators.find((indicator) => indicator.code === code)!;
    const text = failureText(failure, app);
    expect(text.startsWith(`${title["zh-Hans"]}里有 0，`)).toBe(true);
    expect(text).toContain("请加大平移");
  });
  it("shows a figure without the digits of the machine", async () => {
    const { app } = await atlasApp();
    const message = "security, gov-portal-check-2020: loads negatively: -0.23456789012345";
    const { title } = indicators.find(({ code }) => code === "gov-portal-check-2020")!;
    expect(failureText({ code: "pca-negative", params: { message } }, app)).toContain(
      `${title["zh-Hans"]}在第一主成分上的载荷是负数（\u22120.2346）`,
    );
  });
  it("shows the ends that the reader has given", async () => {
    const { app, failure } = await failureOf({ treat: "winsorise-quantiles,low:0.9,high:0.1" });
    expect(failureText(failure, app)).toContain("得到的是 [0.9, 0.1]；请改正");
  });
  it("leaves a column of the reader's own its name", async () => {
    const { app } = await atlasApp();
    const message = "column own-7: boxcox needs values over -1: -3";
    expect(failureText({ code: "boxcox-domain", params: { message } }, app)).toContain(
      "own-7里有 \u22123",
    );
  });
  it("says one thing of an engine that is gone, and the engine's words of what nobody worded", async () => {
    const { app } = await atlasApp();
    const texts = ["engine-lost", "engine-timeout"].map((code) =>
      failureText({ code, params: { message: "gone" } }, app),
    );
    expect(new Set(texts).size).toBe(1);
    expect(texts[0]).toContain("重新载入");
    const strange = { code: "strange", params: { message: "strange: 5" } };
    expect(failureText(strange, app)).toContain("strange: 5");
  });
});
