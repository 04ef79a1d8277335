import { violations } from "../support/axe";
import { openMap } from "../support/open-map";
import { expect, test } from "../support/site";

test("computes the statistics when a reader comes near, and takes another coefficient by keyboard", async ({
  page,
}) => {
  await page.goto("./?tab=method#statistics");
  const section = page.locator(".statistics");
  // numpy, as in test/engine/baseline.test.ts and test/state/index-statistics.test.ts
  const last = section.locator(".matrix tbody tr").last();
  await expect(last.locator("td").nth(5)).toHaveText("0.74");
  await expect(section.locator(".reliability tbody tr").nth(4)).toContainText("0.90");
  await expect(section.locator(".spread tbody tr")).toHaveCount(4);
  await expect(section.locator(".spatial tbody tr")).toHaveCount(2);
  await expect(section.locator(".spatial tbody tr").first()).toContainText("n = 31");
  await expect(section.locator(".clusters tbody tr")).toHaveCount(8);

  await section.getByRole("radio", { name: /r$/ }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(section.locator(".matrix caption")).toContainText("ρ");
  expect(await violations(page)).toEqual([]);
});

test("colours the clusters of the scores, says them by keyboard, and Back returns", async ({
  page,
}) => {
  await openMap(page);
  await page.getByRole("combobox", { name: "指标" }).selectOption("lisa");
  await expect(page).toHaveURL(/[?&]ind=lisa(&|$)/);
  const key = page.locator(".stage .cluster-key");
  await expect(key).toContainText("不显著");
  const sichuan = page.locator('[data-unit="510000"]');
  await expect(sichuan).toHaveAttribute("aria-label", /^四川，高—低，p = 0\.0\d\d（估算）$/);
  await expect(page.locator('[data-unit="710000"]')).toHaveAttribute("aria-label", "台湾，无数据");
  await expect(page.locator(".class-panel")).toContainText("错误发现率");
  expect(await violations(page)).toEqual([]);
  await page.goBack();
  await expect(key).toHaveCount(0);
});
