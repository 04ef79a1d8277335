import type { BrowserContext, Page } from "@playwright/test";
import { expect, test } from "../support/site";

const DECK = "./?story=two-minutes&view=present";
const SPEAKER = "./?story=two-minutes&view=speaker";

const place = (page: Page): Promise<string> => page.evaluate(() => location.hash);
const link = (page: Page) => page.locator(".talk-link");

async function openDeck(page: Page, address = DECK): Promise<void> {
  await page.goto(address);
  await expect(page.locator(".deck [data-unit], .deck .point").first()).toBeAttached();
}

async function bothAt(deck: Page, speaker: Page, at: number): Promise<void> {
  await expect.poll(() => place(deck)).toBe(`#/${String(at)}`);
  await expect.poll(() => place(speaker)).toBe(`#/${String(at)}`);
  await expect(speaker.locator("#speaker-now")).toContainText(String(at));
}

async function openSpeaker(context: BrowserContext, address = SPEAKER): Promise<Page> {
  const speaker = await context.newPage();
  await speaker.goto(address);
  await expect(speaker.locator("#speaker-now")).toBeVisible();
  return speaker;
}

test("S opens the speaker's window; keys and clickers of either lead both, through reloads", async ({
  page,
  context,
}) => {
  await openDeck(page);
  const opened = context.waitForEvent("page");
  await page.keyboard.press("s");
  const speaker = await opened;
  await expect(link(speaker)).toHaveAttribute("data-link", "one");
  // This step and the next as they stand on the wall, drawn and told.
  await expect(speaker.locator(".now .sheet [data-unit]").first()).toBeVisible();
  await expect(speaker.locator("aside .sheet h1")).toBeVisible();
  await expect(speaker.locator(".now .notes")).not.toBeEmpty();
  // Both have the shape of the wall, so that a light on the one is as far on the other.
  const sheet = speaker.locator(".now .sheet");
  await expect(sheet).toHaveAttribute("data-shape", "wide");
  await page.setViewportSize({ width: 1024, height: 768 });
  await expect(sheet).toHaveAttribute("data-shape", "narrow");
  const at = async (on: Page, box: string, used = box): Promise<number[]> => {
    const [outer, map] = await Promise.all(
      [box, `${used} [data-unit="440000"]`].map((one) => on.locator(one).boundingBox()),
    );
    return [(map!.x - outer!.x) / outer!.width, (map!.y - outer!.y) / outer!.height];
  };
  for (const [i, share] of (await at(page, ".deck", ".kept:not([inert])")).entries()) {
    expect((await at(speaker, ".now .sheet"))[i]).toBeCloseTo(share, 2);
  }
  // The inset of each picture draws the map of that picture.
  const strays = await speaker.evaluate(() =>
    [...document.querySelectorAll(".sheet .inset use")].filter(
      (use) => !use.closest(".sheet")?.querySelector(use.getAttribute("href") ?? ""),
    ),
  );
  expect(strays).toEqual([]);

  await page.keyboard.press("PageDown");
  await bothAt(page, speaker, 2);
  await speaker.keyboard.press("PageDown");
  await speaker.keyboard.press("PageDown");
  await speaker.keyboard.press("PageUp");
  await bothAt(page, speaker, 3);
  await speaker.keyboard.press("g");
  await speaker.keyboard.type("5");
  await speaker.keyboard.press("Enter");
  await bothAt(page, speaker, 5);
  await speaker.keyboard.press(".");
  await expect(page.locator(".black")).toBeVisible();
  await speaker.keyboard.press("Escape");
  await expect(page.locator(".black")).toHaveCount(0);
  await page.keyboard.press("b");
  const dark = speaker.getByRole("button", { name: "黑屏" });
  await expect(dark).toHaveAttribute("aria-pressed", "true");
  await page.keyboard.press("b");
  await speaker.keyboard.press("l");
  await expect(page.locator(".spotlight")).toBeVisible();
  await speaker.keyboard.press("l");
  await expect(page.locator(".spotlight")).toHaveCount(0);

  // Shift+F5 goes on from here and F5 begins anew; neither loads the notes anew.
  await speaker.evaluate(() => document.body.setAttribute("data-same", ""));
  await speaker.keyboard.press("Shift+F5");
  await bothAt(page, speaker, 5);
  await speaker.keyboard.press("t");
  await expect(page.locator(".deck-foot")).toContainText(/\d\d:\d\d/);

  // A reload of either in mid-talk: it comes back to the step, the time and the dark of the other.
  await page.keyboard.press("b");
  await expect(dark).toHaveAttribute("aria-pressed", "true");
  await page.reload();
  await expect(page.locator(".black")).toBeVisible();
  await expect(page.locator(".deck-foot")).toContainText(/\d\d:\d\d/);
  await page.keyboard.press("b");
  await bothAt(page, speaker, 5);
  await expect(speaker.locator("body[data-same]")).toBeAttached();
  await speaker.reload();
  await expect(link(speaker)).toHaveAttribute("data-link", "one");
  await bothAt(page, speaker, 5);
  await expect(speaker.getByRole("button", { name: "暂停计时" })).toBeVisible();
  await speaker.keyboard.press("F5");
  await bothAt(page, speaker, 1);
});

test("a speaker's window opened first waits, is counted twice, and goes on when the deck has gone", async ({
  page,
  context,
}) => {
  await page.goto(SPEAKER);
  await expect(link(page)).toHaveAttribute("data-link", "none");
  await expect(page.locator(".now .notes")).not.toBeEmpty();
  await page.keyboard.press("PageDown");
  await expect.poll(() => place(page)).toBe("#/2");
  const deck = await context.newPage();
  await openDeck(deck, `${DECK}#/3`);
  await bothAt(deck, page, 3);
  await expect(link(page)).toHaveAttribute("data-link", "one");
  const twin = await openSpeaker(context);
  await bothAt(deck, twin, 3);
  await expect(link(twin).locator("p")).toContainText("另有一个演讲者窗口");
  await twin.keyboard.press("PageDown");
  await bothAt(deck, page, 4);
  await twin.close();
  await deck.close();
  // A window that is killed says no goodbye: five seconds of silence tell.
  await expect(link(page)).toHaveAttribute("data-link", "gone", { timeout: 12_000 });
  await expect(link(page).getByRole("link")).toHaveAttribute("href", /view=present.*#\/4$/);
  await page.keyboard.press("PageDown");
  await expect(page.locator("#speaker-now")).toContainText("5");
  const again = await context.newPage();
  await openDeck(again, `${DECK}#/2`);
  await bothAt(again, page, 2);
});

test("without channels the windows talk by storage; with neither, and with no pop-ups, the notes come to the deck", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL: baseURL ?? "" });
  await context.addInitScript(() => {
    Reflect.deleteProperty(globalThis, "BroadcastChannel");
  });
  const deck = await context.newPage();
  await openDeck(deck);
  const speaker = await openSpeaker(context);
  await expect(link(speaker)).toHaveAttribute("data-link", "one");
  await speaker.keyboard.press("PageDown");
  await bothAt(deck, speaker, 2);
  await context.close();

  const denied = await browser.newContext({ baseURL: baseURL ?? "" });
  await denied.addInitScript(() => {
    Reflect.deleteProperty(globalThis, "BroadcastChannel");
    for (const name of ["localStorage", "sessionStorage"]) {
      Object.defineProperty(globalThis, name, {
        get: () => {
          throw new DOMException("denied", "SecurityError");
        },
      });
    }
    window.open = () => null;
  });
  const alone = await denied.newPage();
  await openDeck(alone);
  await alone.keyboard.press("s");
  await expect(alone.locator(".notes-strip")).toBeVisible();
  await expect(alone.getByRole("alert")).toBeVisible();
  const before = await alone.locator(".notes-strip").textContent();
  await alone.keyboard.press("PageDown");
  await expect(alone.locator(".notes-strip")).not.toHaveText(before ?? "");
  const notes = await openSpeaker(denied);
  await expect(link(notes)).toHaveAttribute("data-link", "denied");
  await notes.keyboard.press("PageDown");
  await expect.poll(() => place(notes)).toBe("#/2");
  await denied.close();
});
