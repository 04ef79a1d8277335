import type { Page } from "@playwright/test";
import { engineCli } from "../support/engine-cli";
import { openLab, ownPanel } from "../support/lab-page";
import { ownTable } from "../support/own-table";
import { expect, test } from "../support/kept-page";

interface Recomputed {
  methodology: { id: string };
  largest: { computed: number; estimated: number | null; domains: number };
}

/** The index on screen saved as a file, and computed again in a terminal. */
async function recomputed(page: Page): Promise<Recomputed> {
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: "下载可复算的文件" }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe("cdgi-bundle.json");
  return engineCli("recompute", "--bundle", await download.path()) as Recomputed;
}

function expectSame({ largest }: Recomputed, estimate: boolean): void {
  expect(largest.computed).toBeLessThanOrEqual(1e-9);
  expect(largest.domains).toBeLessThanOrEqual(1e-9);
  if (estimate) expect(largest.estimated).toBeLessThanOrEqual(1e-9);
  else expect(largest.estimated).toBeNull();
}

for (const [name, query, id, estimate] of [
  ["the baseline", "", "baseline", true],
  ["a variant", "&method=no-digital-finance", "no-digital-finance", true],
  ["weights of one's own", "&w=data:40,gov-transparency-2018:0", "custom", true],
  ["other methods", "&norm=zscore&agg=geometric&treat=boxcox-ml&impute=median", "custom", true],
  ["weights from the data", "&wm=pca&scale=none", "custom", false],
  ["other facts", "&facts=mean~guangdong-score", "custom", true],
] as const) {
  test(`${name}: the terminal computes what the browser saved`, async ({ page }) => {
    await openLab(page, query);
    const again = await recomputed(page);
    expect(again.methodology.id).toBe(id);
    expectSame(again, estimate);
  });
}

test("a reader's own figures: the terminal computes what the browser saved", async ({ page }) => {
  await openLab(page);
  await ownPanel(page).getByLabel("或在此粘贴表格").fill(ownTable());
  await ownPanel(page).getByRole("button", { name: "读入" }).click();
  await ownPanel(page).getByRole("button", { name: "按此计算" }).click();
  await expect(page.getByText("自定义口径，非白皮书排名").first()).toBeVisible();
  const again = await recomputed(page);
  expect(again.methodology.id).toBe("custom");
  expectSame(again, false);
});
