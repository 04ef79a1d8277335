import { expect, type Page } from "@playwright/test";
import { INDEX_CHOICES } from "../../src/model/params";
import { goWithin } from "./go-within";
import { ROOT_URL } from "./site-ports";

/**
 * Goes to an address: within the page where that is on screen and whole, as loading it anew takes a
 * second each time. The view that stands is left first, so that nothing of its own state stays.
 */
export async function visit(page: Page, address: string): Promise<void> {
  const { href, search, searchParams, hash } = new URL(address, ROOT_URL);
  const here = page.url().replace(/[?#].*/, "");
  const whole = await page.evaluate(
    () =>
      document.documentElement.dataset["ready"] === "engine" &&
      document.querySelector(".notice") === null,
  );
  if (!whole || href.replace(/[?#].*/, "") !== here) {
    await page.goto(address);
    return;
  }
  await goWithin(page, searchParams.get("tab") === "table" ? "?tab=rank" : "?tab=table");
  await goWithin(page, search === "" ? here : search + hash);
  if (!INDEX_CHOICES.some((key) => searchParams.has(key)))
    await expect(page.locator(".custom-banner")).toHaveCount(0);
}
