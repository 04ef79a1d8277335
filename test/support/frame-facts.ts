import { expect, type Frame, type Page } from "@playwright/test";

/** The map's frames in a page, also those within other frames. */
const mapFrames = (page: Page): Frame[] =>
  page.frames().filter((frame) => new URL(frame.url(), "http://x").searchParams.has("embed"));

/** A frame that is not on screen is not drawn, and does nothing that waits for that. */
export async function bringIn(frame: Frame): Promise<void> {
  const around = frame.parentFrame();
  if (around?.parentFrame()) await bringIn(around);
  const element = await frame.frameElement();
  await element.scrollIntoViewIfNeeded();
}

/** The maps of a page, each loaded as it is brought on screen, once it has its numbers. */
export async function mapsReady(page: Page, count: number): Promise<Frame[]> {
  for (let place = 0; place < count; place += 1) {
    await page.locator("iframe").nth(place).scrollIntoViewIfNeeded();
    await expect.poll(() => mapFrames(page).length).toBeGreaterThan(place);
  }
  for (const frame of mapFrames(page)) {
    await bringIn(frame);
    const html = frame.locator("html");
    await expect(html).toHaveAttribute("data-ready", "engine", { timeout: 30_000 });
  }
  return mapFrames(page);
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
    // Without an origin there is no place, and asking for one is an error.
    if (origin === "null") return [];
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
    for (const [place, read] of Object.entries(places))
      for (const one of (await read()) as string[]) found.push(`${place}: ${one}`);
    return found;
  });
