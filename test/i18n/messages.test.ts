import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { loadMessages } from "../../src/i18n/load-messages";
import { LANGS, type Lang } from "../../src/model/lang";

const root = fileURLToPath(new URL("../../", import.meta.url));
const read = (lang: Lang): Record<string, string> =>
  JSON.parse(readFileSync(`${root}src/i18n/messages/${lang}.json`, "utf8")) as Record<
    string,
    string
  >;
const [hans, hant, en] = LANGS.map(read) as [
  Record<string, string>,
  Record<string, string>,
  Record<string, string>,
];
const all = LANGS.flatMap((lang) =>
  Object.entries(read(lang)).map(([key, text]) => ({ lang, key, text })),
);

/** A key without the form of a plural that only one language has. */
const stem = (key: string): string => key.replace(/\.(zero|one|two|few|many)$/, ".other");
const isKey = (key: string): boolean => key in hans || stem(key) in hans;
const placesOf = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!))].sort();

/** The Han characters that a two-byte character set holds, read from its own table. */
function charactersOf(
  encoding: string,
  [firstLead, lastLead]: readonly [number, number],
  firstTrail: number,
): Set<string> {
  const decoder = new TextDecoder(encoding);
  const characters = new Set<string>();
  for (let lead = firstLead; lead <= lastLead; lead++) {
    for (let trail = firstTrail; trail <= 0xfe; trail++) {
      const text = decoder.decode(Uint8Array.of(lead, trail));
      if (/^\p{Script=Han}$/u.test(text)) characters.add(text);
    }
  }
  return characters;
}
const hanIn = (text: string): string[] => text.match(/\p{Script=Han}/gu) ?? [];

describe("the three languages", () => {
  it("have the same keys, but for forms of plurals", () => {
    expect(Object.keys(hant).sort()).toEqual(Object.keys(hans).sort());
    expect(Object.keys(hans).filter((key) => !(key in en))).toEqual([]);
    expect(Object.keys(en).filter((key) => !isKey(key))).toEqual([]);
    expect(Object.keys(hans).length).toBeGreaterThan(120);
  });

  it("have a text for every key, and no key twice", () => {
    for (const lang of LANGS) {
      const file = readFileSync(`${root}src/i18n/messages/${lang}.json`, "utf8");
      expect(file.match(/^ {2}"/gm)).toHaveLength(Object.keys(read(lang)).length);
    }
    expect(all.filter(({ text }) => text.trim() === "" || text !== text.trim())).toEqual([]);
  });

  it("have the same places in every text", () => {
    for (const { lang, key, text } of all) {
      const places = placesOf(hans[key] ?? hans[stem(key)]!);
      expect({ lang, key, places: placesOf(text) }).toEqual({ lang, key, places });
      expect(text.replace(/\{\w+\}/g, "")).not.toMatch(/[{}]/);
    }
  });

  it("load by themselves", async () => {
    for (const lang of LANGS) expect(await loadMessages(lang)).toEqual(read(lang));
  });
});

describe.each([
  { lang: "zh-Hans", texts: hans, quotes: "“”", others: /[「」『』"']/ },
  { lang: "zh-Hant", texts: hant, quotes: "「」", others: /[“”‘’"']/ },
])("$lang", ({ texts, quotes, others }) => {
  it("quotes in its own marks, in pairs", () => {
    const quoting = Object.entries(texts).filter(([, text]) => text.includes(quotes[0]!));
    expect(quoting.length).toBeGreaterThan(2);
    for (const [key, text] of Object.entries(texts)) {
      expect({ key, other: others.exec(text)?.[0] }).toEqual({ key, other: undefined });
      expect(text.split(quotes[0]!).length).toBe(text.split(quotes[1]!).length);
    }
  });

  it("has full-width marks beside Chinese characters", () => {
    for (const [key, text] of Object.entries(texts)) {
      const half = /[\p{Script=Han}}][,;:!?()]|[,;:!?()][\p{Script=Han}{]/u.exec(text)?.[0];
      expect({ key, half }).toEqual({ key, half: undefined });
    }
  });

  it("leaves no word in English but names of keys, of a program and of people", () => {
    const words = Object.values(texts).flatMap(
      (text) => text.replace(/\{\w+\}/g, "").match(/[A-Za-z]{2,}/g) ?? [],
    );
    // Abbreviations such as GDP and CSV are the same in every language.
    const keys = ["End", "Enter", "Esc", "Excel", "Home", "ln"];
    // Whom a measure is named after, as Chinese texts of the field write them.
    const people = [
      "Bass",
      "Benhabib",
      "Benjamini",
      "Boots",
      "Box",
      "Comin",
      "Copeland",
      "Cox",
      "Cronbach",
      "Dagum",
      "Dmitriev",
      "Elhorst",
      "Geary",
      "Getis",
      "Gibbons",
      "Griffith",
      "Hansberg",
      "Hochberg",
      "Kendall",
      "Lacombe",
      "LeSage",
      "Lenzen",
      "Mizruchi",
      "Moran",
      "Neuman",
      "Ord",
      "Overman",
      "Pace",
      "Parr",
      "Piras",
      "Rossi",
      "Simini",
      "Sobol",
      "Spiegel",
      "Tiefelsdorf",
      "Wood",
    ];
    // Columns of a file.
    const columns = ["end", "gain", "share"];
    // What goes into another page or program by its own name.
    const formats = ["BibTeX", "iframe"];
    const allowed = [...keys, ...people, ...columns, ...formats];
    const found = words.filter((word) => /[a-z]/.test(word) && !allowed.includes(word));
    expect(found).toEqual([]);
  });
});

describe("characters", () => {
  it("of zh-Hans are those of GB 2312", () => {
    // The rows 16 to 87 of GBK's table, with a high second byte: the 6,763 characters of the standard.
    const known = charactersOf("gbk", [0xb0, 0xf7], 0xa1);
    expect(known.size).toBe(6763);
    expect(hanIn(Object.values(hans).join("")).filter((one) => !known.has(one))).toEqual([]);
  });
  it("of zh-Hant are those of Big5, whose table has no simplified ones", () => {
    const known = charactersOf("big5", [0xa1, 0xf9], 0x40);
    expect(known.has("數") && known.has("圖") && !known.has("数") && !known.has("图")).toBe(true);
    expect(hanIn(Object.values(hant).join("")).filter((one) => !known.has(one))).toEqual([]);
  });
  it("of en are Latin", () => {
    // The wordmark stays as it is.
    const { "app.name": wordmark, ...others } = en;
    expect(wordmark).toBe("数政图");
    for (const text of Object.values(others)) expect(text).not.toMatch(/[\p{Script=Han}。，：；]/u);
  });
});

describe("what the page must say", () => {
  it("credits the base map in the words its owner asks for", () => {
    const asked = "底图数据：国家地理信息公共服务平台（天地图）；经简化处理，仅作示意";
    expect(hans["credit.map"]).toBe(asked);
  });

  it("never prints another's approval number as its own, and none at all by default", () => {
    const files = ["src", "public"].flatMap((folder) =>
      readdirSync(`${root}${folder}`, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => `${entry.parentPath}/${entry.name}`),
    );
    expect(files.length).toBeGreaterThan(100);
    for (const file of files) {
      expect(readFileSync(file, "utf8")).not.toMatch(/GS\s*[(（[]\s*2024\s*[)）\]]\s*0650/i);
    }
    for (const { text } of all) expect(text).not.toMatch(/GS\s*[(（]/);
  });

  it("calls an estimate an estimate, and never official", () => {
    for (const { text } of all) expect(text).not.toMatch(/官方|official/i);
    for (const texts of [hans, hant, en]) {
      expect(texts["intro.index.estimated"]).toMatch(
        /不是白皮书的省级得分|不是白皮書的省級得分|not the white paper's/,
      );
      expect(texts["intro.index.computed"]).toMatch(
        /不是白皮书的省级得分|不是白皮書的省級得分|not the white paper's/,
      );
    }
  });

  it("seals each kind of number with one character of its own", () => {
    const kinds = ["published", "computed", "estimated", "source"];
    const seals = (texts: Record<string, string>): string =>
      kinds.map((kind) => texts[`seal.${kind}`]).join("");
    expect([hans, hant, en].map(seals)).toEqual(["公算估源", "公算估源", "PCES"]);
  });
});
