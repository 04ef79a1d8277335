import { expect, type Frame, type Page } from "@playwright/test";

/** The map's frames in a page, also those within other frames. */
export const mapFrames = (page: Page): Frame[] =>
  page.frames().filter((frame) => new URL(frame.url(), "http://x").searchParams.has("embed"));

/** Waits until a frame has its map and its numbers, scrolling to it first: frames load when they are near. */
export async function mapReady(frame: Frame): Promise<void> {
  await expect(frame.locator("html")).toHaveAttribute("data-ready", "engine", { timeout: 30_000 });
}

/** How much taller the frame's content is than the frame; less than nought where there is a gap. */
export const overflow = (frame: Frame): Promise<number> =>
  frame.evaluate(() => {
    const content = document.querySelector("#app")?.getBoundingClientRect().height ?? 0;
    return Math.ceil(content) - innerHeight;
  });

/** Everything that a frame has kept on the device, by the place where it is kept. */
export const stored = (frame: Frame): Promise<string[]> =>
  frame.evaluate(async () => {
    const places: Record<string, () => unknown> = {
      local: () => Object.keys(localStorage),
      session: () => Object.keys(sessionStorage),
      cookies: () => document.cookie.split(";").filter(Boolean),
      databases: async () => (await indexedDB.databases()).map(({ name }) => name),
      caches: () => caches.keys(),
      workers: async () =>
        (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    };
    const found: string[] = [];
    for (const [place, read] of Object.entries(places)) {
      try {
        for (const one of (await read()) as string[]) found.push(`${place}: ${one}`);
      } catch {
        // A frame without an origin has no such place.
      }
    }
    return found;
  });
