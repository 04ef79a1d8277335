import { expect, type Page } from "@playwright/test";
import { INDEX_CHOICES } from "../../src/model/params";
import { goWithin } from "./go-within";

/**
 * Goes to an address: within the page where that is on screen and whole, as loading it anew takes a
 * second each time. The view that stands is left first, so that nothing of its own state stays.
 */
export async function visit(page: Page, address: string): Promise<void> {
  const { url, whole } = await page.evaluate(
    (to) => ({
      url: location.protocol.startsWith("http") ? new URL(to, document.baseURI).href : "",
      whole:
        document.documentElement.dataset["ready"] === "engine" &&
        document.querySelector(".notice") === null,
    }),
    address,
  );
  const here = page.url().replace(/[?#].*/, "");
  if (!whole || url.replace(/[?#].*/, "") !== here) {
    await page.goto(address);
    return;
  }
  const { search, searchParams, hash } = new URL(url);
  await goWithin(page, searchParams.get("tab") === "table" ? "?tab=rank" : "?tab=table");
  await goWithin(page, search === "" ? here : search + hash);
  if (!INDEX_CHOICES.some((key) => searchParams.has(key)))
    await expect(page.locator(".custom-banner")).toHaveCount(0);
}
