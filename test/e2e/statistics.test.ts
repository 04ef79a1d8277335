import { violations } from "../support/axe";
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
