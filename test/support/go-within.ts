import type { Page } from "@playwright/test";

/** Goes to another state of the page as Back and Forward do, without loading it anew. */
export async function goWithin(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    history.replaceState(null, "", to);
    dispatchEvent(new PopStateEvent("popstate"));
    return new Promise((resolve) => requestAnimationFrame(resolve));
  }, address);
}
