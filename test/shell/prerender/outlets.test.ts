import { beforeAll, describe, expect, it } from "vitest";
import { baseline, published, units } from "../../../src/catalog/catalog";
import { storyIds } from "../../../src/catalog/stories";
import { LANG_FOLDERS } from "../../../src/formats/page-address";
import { formatNumber } from "../../../src/i18n/format";
import { loadMessages } from "../../../src/i18n/load-messages";
import { LANGS } from "../../../src/model/lang";
import type { MadeFile } from "../../../src/shell/prerender/made-file";
import { renderOutlets } from "../../../src/shell/prerender/outlets";
import { panelCsv, result } from "../../support/atlas-app";
import { builtTopology } from "../../support/drawn-map";
import { textOf } from "../../support/markup";

const SITE = "https://example.org/map/";
const STYLES = `<link rel="stylesheet" href="assets/index.css">`;
let made: readonly MadeFile[] = [];
beforeAll(async () => {
  const facts = { site: SITE, styles: STYLES };
  made = await renderOutlets(LANGS, panelCsv, builtTopology("national"), facts);
});
const content = (path: string): string =>
  made.find((file) => file.path === path)?.content ?? expect.fail(path);

describe("what is made beside the pages", () => {
  it("is one file a path: cards, pictures of views, tables, stories, oEmbed", () => {
    const paths = made.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    for (const lang of LANGS) {
      const folder = LANG_FOLDERS[lang];
      for (const path of [
        `cards/${lang}.png`,
        ...storyIds.map((id) => `cards/${lang}-${id}.png`),
        ...["map", "map-computed", "regions", "rank", "scatter", "diffusion", "check"].map(
          (v) => `still/${lang}/${v}.png`,
        ),
        `${folder}table.html`,
        `${folder}oembed.json`,
        ...storyIds.flatMap((id) => [
          `${folder}stories/${id}/index.html`,
          `${folder}stories/${id}/oembed.json`,
        ]),
      ])
        expect(paths).toContain(path);
    }
  });

  it.each(LANGS)("leaves no place of a text open in %s", (lang) => {
    for (const { path, content: text } of made) {
      if (!path.includes(lang === "zh-Hans" ? "table.html" : lang)) continue;
      expect([path, /\{\w+\}|undefined|NaN|\[object/.exec(text)?.[0]]).toEqual([path, undefined]);
    }
  });

  it("says nothing absolute where the site does not know its address", async () => {
    const alone = await renderOutlets(["en"], panelCsv, builtTopology("national"), {
      site: "",
      styles: STYLES,
    });
    expect(alone.some(({ path }) => path.includes("oembed"))).toBe(false);
    const pages = alone.filter(({ path }) => path.endsWith(".html"));
    expect(pages.length).toBe(1 + storyIds.length);
    for (const { content: page } of pages) expect(page).not.toMatch(/og:image|canonical/);
  });
});

describe.each(LANGS)("the table page in %s", (lang) => {
  const page = (): string => content(`${LANG_FOLDERS[lang]}table.html`);

  it("has the 31 provinces with the engine's own figures, in a table that needs no script", () => {
    expect(page()).not.toMatch(/<script|\sstyle=|\son\w+=/);
    const rows = [...page().matchAll(/<tr>.*?<\/tr>/gs)].map(([row]) => row);
    expect(rows).toHaveLength(1 + 31 + 1);
    for (const { id, name, indexed } of units) {
      const row = rows.find((each) => each.includes(`<th scope="row">${name[lang]}</th>`));
      if (!indexed) {
        expect(row).toBeUndefined();
        continue;
      }
      const i = result.units.indexOf(id);
      const cells = [...(row ?? "").matchAll(/<td>(.*?)<\/td>/gs)].map(([, cell = ""]) =>
        textOf(cell)
          .replace(/^\D*(?=[\d–])/, "")
          .trim(),
      );
      const print = (value = NaN): string => formatNumber(value, 1, lang);
      expect(cells).toEqual([
        String(result.estimated!.ranks[i]),
        print(result.estimated!.values[i]),
        print(result.computed.values[i]),
        ...result.domains.map(({ values }) => print(values[i])),
      ]);
    }
    expect(result.domains).toHaveLength(baseline.domains.length);
  });

  it("leads to pictures that are there, and calls the scenario one", async () => {
    const links = [...page().matchAll(/<a href="([^"]+\.png)">(.*?)<\/a>/g)];
    expect(links).toHaveLength(6);
    for (const [, href] of links) content(href?.replace(/^(\.\.?\/)+/, "") ?? "");
    const { "diffusion.lead.badge": badge } = await loadMessages(lang);
    expect(links.filter(([, , text]) => text?.includes(badge))).toHaveLength(1);
  });

  it("seals the published figures and names sources and what the estimates are not", async () => {
    const messages = await loadMessages(lang);
    const sealed = [...page().matchAll(/class="seal published"/g)].length;
    const order = published.facts.find((fact) => fact.kind === "order")?.units ?? [];
    // The key, the ranks of the published order, 广东's score and the mean.
    expect(sealed).toBe(1 + order.length + 1 + 1);
    for (const key of ["table.estimate.line", "credit.map", "credit.data"] as const)
      expect(page()).toContain(messages[key].replaceAll("'", "&#39;").slice(0, 12));
    expect(page()).toContain("stats.gov.cn");
  });
});

describe("the oEmbed answer of a story", () => {
  it("is what the standard asks of type rich, with the plain frame", () => {
    const answer = JSON.parse(content("en/stories/two-minutes/oembed.json")) as Record<
      string,
      unknown
    >;
    expect(answer).toMatchObject({ version: "1.0", type: "rich", width: 640, height: 780 });
    expect(answer["html"]).toContain(`src="${SITE}en/?embed=true&amp;story=two-minutes"`);
    expect(answer["html"]).toMatch(/^<iframe title="[^"]+"/);
    expect(answer["thumbnail_url"]).toBe(`${SITE}cards/en-two-minutes.png`);
  });

  it("is found from the story's page, which leads to the story", () => {
    const page = content("zh-Hant/stories/white-paper/index.html");
    const link = `type="application/json+oembed" href="${SITE}zh-Hant/stories/white-paper/oembed.json"`;
    // Finders read the first 150 kB.
    expect(page.indexOf(link)).toBeGreaterThan(0);
    expect(page.indexOf(link)).toBeLessThan(150_000);
    expect(page).toContain(`content="0; url=../../../zh-Hant/?story=white-paper"`);
    expect(page).toContain(`href="../../../assets/index.css"`);
    expect(page).toContain(`property="og:image" content="${SITE}cards/zh-Hant-white-paper.png"`);
  });
});
