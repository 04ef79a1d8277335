import type { UncertaintyResult } from "../../src/model/uncertainty";
import { engineCli } from "../support/engine-cli";
import { openLab } from "../support/lab-page";
import { expect, test } from "../support/site";
import { hearWorkers } from "../support/worker-answers";

const FILES = [
  "--panel",
  "public/data/panel.csv",
  "--methodology",
  "src/catalog/methodologies/baseline.json",
];

/** The greatest difference of two values of one shape; infinite where the shapes are not one. */
function furthest(one: unknown, other: unknown): number {
  if (typeof one === "number" && typeof other === "number") return Math.abs(one - other);
  const blank = (value: unknown): boolean => value === null || Number.isNaN(value);
  if (blank(one) || blank(other)) return blank(one) && blank(other) ? 0 : Infinity;
  if (typeof one !== "object" || typeof other !== "object") return one === other ? 0 : Infinity;
  const [a, b] = [one as Record<string, unknown>, other as Record<string, unknown>];
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return Infinity;
  return Math.max(0, ...keys.map((key) => furthest(a[key], b[key])));
}

test("the browser draws what the terminal draws from one seed", async ({ page }) => {
  await hearWorkers(page);
  await openLab(page, "&seed=7&kind=computed");
  await page.locator(".uncertainty-section > summary").click();
  await expect(page.getByText(/抽样完成：1,?000 次，随机种子 7。/)).toBeVisible({
    timeout: 30_000,
  });
  const heard = await page.evaluate(() => {
    const whole = (value: unknown): unknown => {
      if (typeof value !== "object" || value === null) return undefined;
      if ("computed" in value && "draws" in value && "done" in value) {
        return value.done === value.draws ? value : undefined;
      }
      return Object.values(value)
        .map(whole)
        .find((found) => found !== undefined);
    };
    return window.answers.map(whole).findLast((found) => found !== undefined);
  });
  const ours = heard as UncertaintyResult;
  const theirs = engineCli("uncertainty", ...FILES, "--seed", "7") as UncertaintyResult;
  expect(ours.seed).toBe(7);
  expect(ours.done).toBe(1000);
  expect(furthest(ours.computed, theirs.computed)).toBeLessThanOrEqual(1e-9);
  for (const figures of ["scores", "ranks", "sums", "means"] as const) {
    expect(
      furthest(ours.estimated?.[figures], theirs.estimated?.[figures]),
      figures,
    ).toBeLessThanOrEqual(1e-9);
  }

  const { units, computed } = theirs;
  const place = units.indexOf("510000");
  const range = ({ low, high }: { low: readonly number[]; high: readonly number[] }, n: number) =>
    [low, high].map((ends) => (ends[place] ?? NaN).toFixed(n)).join("–");
  const row = page.locator(".intervals tr", { hasText: "四川" });
  await expect(row).toContainText(range(computed.ranks, 0));
  await expect(row).toContainText(range(computed.scores, 1));
});

test("another seed draws otherwise", () => {
  const [one, other] = ["7", "8"].map(
    (seed) =>
      engineCli("uncertainty", ...FILES, "--draws", "200", "--seed", seed) as UncertaintyResult,
  );
  expect(furthest(one?.computed.scores, other?.computed.scores)).toBeGreaterThan(1e-9);
});
