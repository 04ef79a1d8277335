import { expect, type Page } from "@playwright/test";
import { visit } from "./visit";

/** Waits until the national level of the base map has taken the place of the prerendered one. */
export async function nationalMap(page: Page): Promise<void> {
  await expect(page.locator("svg.map.first")).toHaveCount(0);
}

/** Opens the map and waits until nothing more is going to change by itself. */
export async function openMap(page: Page, address = "./"): Promise<void> {
  await visit(page, address);
  await expect(page.locator("html")).toHaveAttribute("data-ready", "engine");
  await nationalMap(page);
}
