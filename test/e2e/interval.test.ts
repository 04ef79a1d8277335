import { violations } from "../support/axe";
import { engineCli } from "../support/engine-cli";
import { unitPoint } from "../support/map-places";
import { openMap } from "../support/open-map";
import { expect, test } from "../support/site";

test.use({
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  isMobile: true,
  contextOptions: { forcedColors: "active" },
});

interface Drawn {
  units: string[];
  estimated: { ranks: { low: number[]; high: number[]; imposed: boolean[] } };
}

test("the map of rank intervals is of the declared draws, on a phone in the system's colours", async ({
  page,
}) => {
  // The engine in a terminal: a seed gives the same draws in any thread.
  const panel = ["--panel", "public/data/panel.csv"];
  const method = ["--methodology", "src/catalog/methodologies/baseline.json"];
  const { units, estimated } = engineCli("uncertainty", ...panel, ...method) as Drawn;
  const { low, high, imposed } = estimated.ranks;
  await openMap(page, "./?ind=interval");
  await expect(page.locator('[data-unit="510000"]')).toHaveAttribute("aria-label", /名次区间宽/);
  let label = new Map<string, string>();
  // What is found so far is drawn too: the last of the draws is waited for.
  await expect(async () => {
    const options = await page
      .locator("[data-unit]")
      .evaluateAll((all) =>
        all.map((one): [string, string] => [
          one.getAttribute("data-unit") ?? "",
          one.getAttribute("aria-label") ?? "",
        ]),
      );
    label = new Map(options);
    units.forEach((unit, i) => {
      const said = label.get(unit) ?? "";
      const [least, most] = [low[i]!, high[i]!].map(Math.round);
      expect(said).toContain(`名次区间宽 ${String(Math.round(high[i]! - low[i]!))} 位`);
      if (imposed[i]) expect(said).toMatch(/名次由所取公布事实定住$/);
      else {
        const rest = least === most ? "" : `\\D*${String(most)}`;
        expect(said).toMatch(new RegExp(`第 ${String(least)}${rest} 名$`));
      }
    });
  }).toPass({ timeout: 20_000 });
  expect(label.get("440000")).toBe("广东，估算名次区间宽 0 位，名次由所取公布事实定住");
  expect(label.get("710000")).toBe("台湾，无数据");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("名次最不稳");

  // Classes that only a hue tells apart would be one here.
  const textured = await page
    .locator("[data-unit]")
    .evaluateAll((all) => all.filter((one) => getComputedStyle(one).fill.startsWith("url")).length);
  expect(textured).toBeGreaterThan(10);

  await page.touchscreen.tap(...(await unitPoint(page, "510000")));
  const card = page.locator(".card.unit");
  await expect(card.getByRole("heading")).toHaveText("四川省");
  await expect(card).toContainText("按申明的备选假设：第");
  expect(await violations(page)).toEqual([]);
});
