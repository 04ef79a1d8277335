import { expect, type Locator, type Page } from "@playwright/test";
import { unitPoint } from "./map-places";

/** Rests the pointer on a unit and returns its tooltip; comes from off the map, as an open one can be entered. */
export async function hoverUnit(page: Page, unit: string): Promise<Locator> {
  const tooltip = page.getByRole("tooltip");
  const point = await unitPoint(page, unit);
  await page.mouse.move(1, 1);
  await expect(tooltip).toHaveCount(0);
  await page.mouse.move(...point, { steps: 2 });
  await expect(tooltip).toBeVisible();
  return tooltip;
}
