import { expect, type Locator, type Page } from "@playwright/test";
import { visit } from "./visit";

/** Opens the lab and waits until nothing more is going to change by itself. */
export async function openLab(page: Page, query = ""): Promise<void> {
  await visit(page, `./?tab=lab${query}`);
  await expect(page.locator("html")).toHaveAttribute("data-ready", "engine");
  await expect(page.locator(".lab-rows tbody tr")).toHaveCount(31);
  await expect(ownPanel(page)).toBeVisible();
}

export const ownPanel = (page: Page): Locator => page.getByRole("region", { name: "自带数据" });

/** The score of each province as the lab prints it. */
export async function labScores(page: Page): Promise<Record<string, string>> {
  const rows = page.locator(".lab-rows tbody tr");
  const pairs = await rows.evaluateAll((found) =>
    found.map((row): [string, string] => [
      row.querySelector("button")?.textContent.trim() ?? "",
      row.querySelectorAll("td.number")[1]?.textContent.trim() ?? "",
    ]),
  );
  return Object.fromEntries(pairs);
}
