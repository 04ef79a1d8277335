import type { Page } from "@playwright/test";
import units from "../../src/catalog/units.json" with { type: "json" };
import { openMap } from "../support/open-map";
import { expect, test } from "../support/site";

const option = (page: Page, unit: string) => page.locator(`[data-unit="${unit}"]`);
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute("data-unit") ?? "");
const placeOf = (unit: string): readonly number[] =>
  units.find(({ id }) => id === unit)?.labelLonLat ?? [];
const labels = (page: Page): Promise<{ unit: string; label: string }[]> =>
  page.locator("[data-unit]").evaluateAll((all) =>
    all.map((path) => ({
      unit: path.getAttribute("data-unit") ?? "",
      label: path.getAttribute("aria-label") ?? "",
    })),
  );
const ranked = async (page: Page): Promise<string[]> =>
  (await labels(page))
    .map(({ unit, label }) => ({ unit, rank: Number(/第 (\d+) 名/.exec(label)?.[1]) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => a.rank - b.rank)
    .map(({ unit }) => unit);

/** Presses a key that stands for a character of any script, as a keyboard of that script sends it. */
async function pressCharacter(page: Page, character: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Input.dispatchKeyEvent", {
    type: "keyDown",
    key: character,
    text: character,
  });
  await session.send("Input.dispatchKeyEvent", { type: "keyUp", key: character });
  await session.detach();
}

test("the map's list is one tab stop, entered at the first rank", async ({ page }) => {
  await openMap(page);
  const list = page.getByRole("listbox", { name: "省级地区" });
  await expect(list.getByRole("option")).toHaveCount(34);
  await expect(list.locator('[tabindex="0"]')).toHaveCount(1);
  const [first = ""] = await ranked(page);
  await option(page, first).focus();
  await page.keyboard.press("Tab");
  expect(await focused(page)).toBe("");
  await page.keyboard.press("Shift+Tab");
  expect(await focused(page)).toBe(first);
  // The stop moves with the focus: coming back leads to where one was.
  await page.keyboard.press("End");
  const last = await focused(page);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Shift+Tab");
  expect([last, first]).toContain(await focused(page));
  await expect(list.locator('[tabindex="0"]')).toHaveCount(1);
});

test("arrows go to the next province in their bearing", async ({ page }) => {
  await openMap(page);
  for (const [key, axis, sign] of [
    ["ArrowRight", 0, 1],
    ["ArrowLeft", 0, -1],
    ["ArrowUp", 1, 1],
    ["ArrowDown", 1, -1],
  ] as const) {
    for (const from of ["510000", "420000", "410000"]) {
      await option(page, from).focus();
      await page.keyboard.press(key);
      const to = await focused(page);
      expect(to, `${key} from ${from}`).not.toBe(from);
      const [before, after] = [placeOf(from), placeOf(to)];
      expect((after[axis]! - before[axis]!) * sign, `${key} from ${from} to ${to}`).toBeGreaterThan(
        0,
      );
    }
  }
  // Every unit can be reached by arrows from 四川, 台湾 and the small ones too.
  const reached = await page.evaluate(() => {
    const units = new Set(["510000"]);
    for (const unit of units) {
      for (const key of ["ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown"]) {
        const path = document.querySelector<SVGElement>(`[data-unit="${unit}"]`);
        path?.focus();
        path?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
        units.add(document.activeElement?.getAttribute("data-unit") ?? "none");
      }
    }
    return [...units].sort();
  });
  expect(reached).toEqual(units.map(({ id }) => id).sort());
  const scrolled = await page.evaluate(() => scrollX);
  expect(scrolled).toBe(0);
});

test("Home and End go to the first and the last rank", async ({ page }) => {
  await openMap(page);
  for (const address of ["./", "./?ind=gdp-2019"]) {
    await openMap(page, address);
    const order = await ranked(page);
    expect(order.length).toBeGreaterThanOrEqual(31);
    await option(page, "510000").focus();
    await page.keyboard.press("End");
    expect(await focused(page)).toBe(order.at(-1));
    await page.keyboard.press("Home");
    expect(await focused(page)).toBe(order[0]);
  }
});

test("letters lead to a province by initials, pinyin or name", async ({ page }) => {
  await openMap(page);
  const type = async (text: string): Promise<string> => {
    await option(page, "510000").focus();
    // Longer than the pause that parts two words.
    await page.waitForTimeout(800);
    for (const character of text) {
      if (/[a-z]/i.test(character)) await page.keyboard.press(character);
      else await pressCharacter(page, character);
    }
    return focused(page);
  };
  expect(await type("gd")).toBe("440000");
  expect(await type("guangd")).toBe("440000");
  expect(await type("GD")).toBe("440000");
  expect(await type("tw")).toBe("710000");
  expect(await type("广东")).toBe("440000");
  expect(await type("vvv")).toBe("510000");

  await openMap(page, "./?lang=en");
  // A space within a word is part of it, and does not select.
  expect(await type("inner")).toBe("150000");
  await page.keyboard.press("Space");
  await page.keyboard.press("m");
  expect(await focused(page)).toBe("150000");
  await expect(option(page, "150000")).toHaveAttribute("aria-selected", "false");
});

test("Enter pins, Enter again and Escape unpin", async ({ page }) => {
  await openMap(page);
  const sichuan = option(page, "510000");
  await sichuan.focus();
  await page.keyboard.press("Enter");
  await expect(sichuan).toHaveAttribute("aria-selected", "true");
  await expect(page.locator('[data-unit][aria-selected="true"]')).toHaveCount(1);
  await expect(page.locator(".card.unit").getByRole("heading")).toHaveText("四川省");
  await page.keyboard.press("Escape");
  await expect(page.locator('[data-unit][aria-selected="true"]')).toHaveCount(0);
  expect(await focused(page)).toBe("510000");
  await page.keyboard.press("Space");
  await expect(sichuan).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  await expect(sichuan).toHaveAttribute("aria-selected", "false");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(page.locator('[data-unit][aria-selected="true"]')).toHaveCount(1);
  await expect(sichuan).toHaveAttribute("aria-selected", "false");
});

test("keys with Ctrl, Alt or Meta are left to the browser", async ({ page }) => {
  await openMap(page);
  await option(page, "510000").focus();
  for (const key of ["Control+g", "Alt+ArrowRight", "Meta+Enter"]) {
    await page.keyboard.press(key);
    expect(await focused(page)).toBe("510000");
  }
  await expect(page.locator('[data-unit][aria-selected="true"]')).toHaveCount(0);
});

test("the focused province has a ring, in ink on a casing of paper", async ({ page }) => {
  await openMap(page);
  const rings = () =>
    page.locator("[data-measure] .lines .focus").evaluateAll((all) =>
      all.map((path) => ({
        length: (path as SVGGeometryElement).getTotalLength(),
        width: Number.parseFloat(getComputedStyle(path).strokeWidth),
        stroke: getComputedStyle(path).stroke,
      })),
    );
  expect((await rings()).map(({ length }) => length)).toEqual([0, 0]);
  await option(page, "510000").focus();
  const [casing, ring] = await rings();
  expect(ring!.length).toBeGreaterThan(1000);
  expect(ring!.width).toBeGreaterThanOrEqual(2);
  expect(casing!.width).toBeGreaterThan(ring!.width);
  expect(casing!.stroke).not.toBe(ring!.stroke);
  // Also where the province itself is hardly to be seen.
  for (const small of ["810000", "820000", "310000"]) {
    await option(page, small).focus();
    expect((await rings())[1]!.length, small).toBeGreaterThan(0);
  }
  await page.keyboard.press("Tab");
  expect((await rings()).map(({ length }) => length)).toEqual([0, 0]);
});

test("an option's name says name, kind, value and rank", async ({ page }) => {
  await openMap(page);
  for (const { unit, label } of await labels(page)) {
    const name = units.find(({ id }) => id === unit)?.name["zh-Hans"] ?? "";
    const wanted = ["710000", "810000", "820000"].includes(unit)
      ? new RegExp(`^${name}，无数据$`)
      : new RegExp(`^${name}，(公布|估算) \\d+\\.\\d，第 \\d+ 名`);
    expect(label).toMatch(wanted);
  }
  await openMap(page, "./?lang=en&kind=computed");
  await expect(option(page, "510000")).toHaveAttribute(
    "aria-label",
    /^Sichuan, computed \d+\.\d, rank \d+/,
  );
  await openMap(page, "./?ind=gdp-2019");
  await expect(option(page, "510000")).toHaveAttribute("aria-label", /^四川，.*亿元.*第 6 名/);
  await expect(page.locator("[data-measure] svg.map").first()).toHaveAttribute("role", "group");
});

test("plus and minus climb from country to region to province and back", async ({ page }) => {
  await openMap(page);
  const stage = page.locator("[data-measure]");
  const scale = (): Promise<number> =>
    stage.evaluate((map) => Number(getComputedStyle(map).getPropertyValue("--k") || 1));
  await page.emulateMedia({ reducedMotion: "reduce" });
  await option(page, "510000").focus();
  const outline = (): Promise<number> =>
    stage.locator('[data-unit="510000"]').evaluate((unit) => unit.outerHTML.length);
  const coarse = await outline();
  await page.keyboard.press("+");
  await expect(page).toHaveURL(/zoom=region/);
  await expect.poll(scale).toBeGreaterThan(1);
  // The finer borders, which come after it, have bounds of their own.
  await expect.poll(outline).toBeGreaterThan(2 * coarse);
  const region = await scale();
  await page.keyboard.press("+");
  await expect(page).toHaveURL(/zoom=true/);
  await expect.poll(scale).toBeGreaterThan(region);
  expect(await focused(page)).toBe("510000");
  await page.keyboard.press("-");
  await expect.poll(scale).toBe(region);
  await page.keyboard.press("+");
  await page.keyboard.press("0");
  await expect.poll(scale).toBe(1);
  // Escape leads back first, and unpins then.
  await page.keyboard.press("+");
  await expect.poll(scale).toBe(region);
  await page.keyboard.press("Escape");
  await expect.poll(scale).toBe(1);
  await expect(option(page, "510000")).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Escape");
  await expect(option(page, "510000")).toHaveAttribute("aria-selected", "false");
});

test("the buttons of the zoom follow the list, and the focus is never lost with one", async ({
  page,
}) => {
  await openMap(page, "./?select=510000");
  const button = (name: string) => page.locator(".zoom-buttons").getByRole("button", { name });
  await option(page, "510000").focus();
  await page.keyboard.press("Tab");
  await expect(button("放大")).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/zoom=true/);
  await expect(button("放大")).toHaveAttribute("aria-disabled", "true");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/zoom=true/);
  // They are fetched when they are first asked for.
  await expect(button("缩小")).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(button("缩小")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/zoom=region/);
  await expect(button("缩小")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(button("缩小")).toHaveCount(0);
  await expect(button("放大")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(button("全图")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(button("全图")).toHaveCount(0);
  await expect(option(page, "510000")).toHaveAttribute("aria-selected", "true");
});

test("Tab goes through the page as it is read", async ({ page }) => {
  await openMap(page);
  const stops: string[] = [];
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return "";
      if (element instanceof HTMLSelectElement) return "select";
      return (
        element.getAttribute("data-unit") ??
        element.getAttribute("name") ??
        element.getAttribute("aria-label") ??
        (element.textContent.trim().slice(0, 12) || element.outerHTML.slice(0, 60))
      );
    });
    if (stop === "") break;
    stops.push(stop);
  }
  const [first = ""] = await ranked(page);
  const wanted = ["跳到正文", "数政图", "总览", "数据", "lang", "dark", "select", first];
  const places = wanted.map((name) => stops.findIndex((stop) => stop.startsWith(name)));
  expect(places, stops.join(" | ")).toEqual([...places].sort((a, b) => a - b));
  expect(Math.min(...places)).toBe(0);
  // A group of radio buttons is one stop, and so is the map.
  for (const name of ["lang", "dark", "kind", "bubbles", "outline"]) {
    expect(stops.filter((stop) => stop === name)).toHaveLength(1);
  }
  expect(stops.filter((stop) => /^\d{6}$/.test(stop))).toHaveLength(1);
  // Nothing has the focus that has no name to be seen or heard.
  expect(stops.filter((stop) => stop.startsWith("<"))).toEqual([]);
});

test("what has the focus is outlined", async ({ page }) => {
  await openMap(page);
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press("Tab");
    const shown = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return "end";
      if (element.hasAttribute("data-unit")) return "ring";
      const marked = element instanceof HTMLInputElement ? element.nextElementSibling : element;
      if (!marked) return "none";
      const { outlineStyle, outlineWidth } = getComputedStyle(marked);
      const { width } = marked.getBoundingClientRect();
      return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2 && width > 1
        ? "outline"
        : `${element.outerHTML.slice(0, 80)} has none`;
    });
    if (shown === "end") return;
    expect(["outline", "ring"]).toContain(shown);
  }
});

test("the skip link is the first stop and leads to the content", async ({ page }) => {
  await openMap(page);
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "跳到正文" });
  await expect(skip).toBeFocused();
  const box = (await skip.boundingBox())!;
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.y).toBeGreaterThanOrEqual(0);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  const inMain = await page.evaluate(() => document.activeElement?.closest("main") !== null);
  expect(inMain).toBe(true);
});

test("nothing moves under reduced motion", async ({ page }) => {
  const moving = () =>
    page.evaluate(() =>
      [...document.querySelectorAll("*")]
        .filter((element) => {
          const { transitionDuration, animationName } = getComputedStyle(element);
          const slow = transitionDuration.split(",").some((time) => Number.parseFloat(time) > 0);
          return slow || animationName !== "none";
        })
        .map((element) => element.outerHTML.slice(0, 60)),
    );
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openMap(page, "./?select=440000&bubbles=areas");
  await page.mouse.move(300, 300);
  expect(await moving()).toEqual([]);
  await page.emulateMedia({ reducedMotion: "no-preference" });
  expect((await moving()).length).toBeGreaterThan(0);
});
