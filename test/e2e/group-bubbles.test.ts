import { openMap } from "../support/open-map";
import { expect, test } from "../support/site";

for (const width of [360, 768, 1280]) {
  test.describe(`bubbles of groups at ${width} px`, () => {
    test.use({ viewport: { width, height: 900 } });

    test("leave no colour of a class, on the map or in its legend", async ({ page }) => {
      await openMap(page, "./?bubbles=areas");
      await expect(page.locator("[data-bubble]")).toHaveCount(5);
      await expect(page.locator(".ruler [data-dot].neutral")).toHaveCount(31);
      await expect(page.locator("[data-unit].neutral")).toHaveCount(31);
      for (const step of [0, 1, 2, 3, 4, 5, 6]) {
        await expect(page.locator(`.ruler .v${step}, [data-unit].v${step}`)).toHaveCount(0);
      }
      await openMap(page);
      await expect(page.locator(".neutral")).toHaveCount(0);
    });

    test("have a key whose figures stand apart", async ({ page }) => {
      await openMap(page, "./?bubbles=areas");
      await expect(page.locator("[data-bubble]")).toHaveCount(5);
      const boxes = await page.locator(".bubble-key text").evaluateAll((texts) =>
        texts
          .map((text) => text.getBoundingClientRect())
          .filter(({ height }) => height > 0)
          .map(({ top, height }) => top + height / 2),
      );
      expect(boxes.length).toBeGreaterThanOrEqual(2);
      boxes.slice(1).forEach((middle, i) => {
        // Less than the height of a digit, and one figure would touch the other.
        expect(middle - (boxes[i] ?? 0)).toBeGreaterThan(9);
      });
    });
  });
}
