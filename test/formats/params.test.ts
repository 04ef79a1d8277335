import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  defaultParams,
  formatParams,
  historyOf,
  MOST_SELECTED,
  parseParams,
  URL_VERSION,
  type Vocabulary,
} from "../../src/formats/params";
import { GROUP_MEASURES } from "../../src/model/group-measure";
import { LANGS } from "../../src/model/lang";
import {
  BINS,
  BUBBLES,
  CLASS_COUNTS,
  COLUMN_SETS,
  GROUP_SETS,
  INDEX_KINDS,
  LOG_AXES,
  OUTLINES,
  type Params,
  PEERS,
  TABS,
  THEMES,
  VIEW_MODES,
  ZOOMS,
} from "../../src/model/params";
import { deepFreeze } from "../support/deep-freeze";

const UNITS = ["110000", "310000", "440000", "510000", "650000"];
const ISO = ["CN-BJ", "CN-SH", "CN-GD", "CN-SC", "CN-XJ"];
const MEASURES = ["index", "data", "gdp-2019"];
const words: Vocabulary = {
  measures: new Set(MEASURES),
  units: new Map([...UNITS, ...ISO].map((code, i) => [code, UNITS[i % UNITS.length]!])),
  groups: new Set(["east", "pole-yrd"]),
  variants: new Map([
    ["pole-yrd", ["3", "4"]],
    ["pole-bohai", ["5", "7"]],
  ]),
};
const FALLBACK = deepFreeze(defaultParams("zh-Hans"));
const read = (search: string, fallback: Params = FALLBACK) => parseParams(search, words, fallback);
const KEYS = Object.keys(FALLBACK) as (keyof Params)[];

const params: fc.Arbitrary<Params> = fc.record({
  tab: fc.constantFrom(...TABS),
  ind: fc.constantFrom(...MEASURES),
  kind: fc.constantFrom(...INDEX_KINDS),
  group: fc.constantFrom(...GROUP_MEASURES),
  select: fc.uniqueArray(fc.constantFrom(...UNITS), { maxLength: MOST_SELECTED }),
  bubbles: fc.constantFrom(...BUBBLES),
  outline: fc.constantFrom(...OUTLINES),
  sort: fc.constantFrom(...MEASURES.flatMap((code) => [code, `-${code}`]), "name", "-name"),
  cols: fc.constantFrom(...COLUMN_SETS),
  bins: fc.constantFrom(...BINS),
  k: fc.constantFrom(...CLASS_COUNTS),
  lock: fc.boolean(),
  zoom: fc.constantFrom(...ZOOMS),
  region: fc.constantFrom("", "east", "pole-yrd"),
  set: fc.constantFrom(...GROUP_SETS),
  variant: fc.constantFrom({}, { "pole-yrd": "4" }, { "pole-bohai": "7", "pole-yrd": "4" }),
  peers: fc.constantFrom(...PEERS),
  x: fc.constantFrom(...MEASURES),
  y: fc.constantFrom(...MEASURES),
  log: fc.constantFrom(...LOG_AXES),
  residuals: fc.boolean(),
  lang: fc.constantFrom(...LANGS),
  dark: fc.constantFrom(...THEMES),
  w: fc.constantFrom("", "infrastructure:30,data:0"),
  norm: fc.constantFrom("", "zscore,sd:population"),
  agg: fc.constantFrom("", "geometric"),
  treat: fc.constantFrom("", "none"),
  impute: fc.constantFrom("", "median"),
  wm: fc.constantFrom("", "entropy"),
  scale: fc.constantFrom("", "refit", "none"),
  facts: fc.constantFrom("", "none", "national-mean~top-five"),
  method: fc.constantFrom("", "no-digital-finance"),
  own: fc.constantFrom("", "true"),
  seed: fc.constantFrom("", "7"),
  patterns: fc.constantFrom("", "true", "false"),
  t: fc.constantFrom("", "4.2"),
  scenario: fc.constantFrom("", "rho:0.6", "seeds:core,extra:500000"),
  story: fc.constantFrom("", "white-paper"),
  view: fc.constantFrom(...VIEW_MODES),
  embed: fc.boolean(),
  hideControls: fc.boolean(),
  plain: fc.boolean(),
  static: fc.boolean(),
  transparent: fc.boolean(),
  compat: fc.constantFrom("", "dw"),
  childId: fc.constantFrom("", "cdgi-1"),
});

/** Queries as people and machines mangle them: our keys and others, good values and bad. */
const query = fc
  .array(
    fc.tuple(
      fc.oneof(fc.constantFrom(...KEYS, "v", "utm_source", "embed", "__proto__"), fc.string()),
      fc.oneof(
        fc.constantFrom("map", "table", "en", "true", "1", "0", "", "440000~CN-BJ", "~", "-"),
        fc.constantFrom("constructor", "index", "%", "440000~440000", "99"),
        fc.string({ unit: "binary" }),
      ),
    ),
    { maxLength: 8 },
  )
  .map((pairs) => pairs.map(([key, value]) => `${encodeURIComponent(key)}=${value}`))
  .map((parts) => `?${parts.join("&")}`);

describe("parseParams", () => {
  it("reads nothing as the defaults", () => {
    for (const empty of ["", "?", "?tab=&ind=&select=", "?v=", "?select=~"]) {
      expect(read(empty)).toEqual({ params: FALLBACK, problems: [] });
    }
  });

  it("reads every key that a page can carry", () => {
    const { params: got, problems } = read(
      "?tab=table&ind=gdp-2019&kind=computed&group=share&select=440000~CN-BJ&bubbles=poles" +
        "&outline=six-regions&sort=-data&cols=security&lang=en&dark=true&v=1" +
        "&bins=natural&k=5&lock=1&zoom=true&region=pole-yrd&set=six-regions&variant=pole-yrd:4,pole-bohai:5" +
        "&peers=border&x=data&y=gdp-2019&log=x&residuals=1&w=data:40&norm=zscore&agg=geometric&treat=none" +
        "&impute=median&wm=entropy&scale=refit&facts=none&method=no-digital-finance&own=true&seed=7&patterns=true&t=4.2&scenario=rho:0.6&story=white-paper&view=present" +
        "&embed=1&hideControls=true&plain=1&static=true&transparent=1&compat=dw&childId=cdgi-1",
    );
    expect(problems).toEqual([]);
    expect(got).toEqual({
      tab: "table",
      ind: "gdp-2019",
      kind: "computed",
      group: "share",
      select: ["440000", "110000"],
      bubbles: "poles",
      outline: "six-regions",
      sort: "-data",
      cols: "security",
      bins: "natural",
      k: "5",
      lock: true,
      zoom: "true",
      region: "pole-yrd",
      set: "six-regions",
      variant: { "pole-yrd": "4" },
      peers: "border",
      x: "data",
      y: "gdp-2019",
      log: "x",
      residuals: true,
      lang: "en",
      dark: "true",
      w: "data:40",
      norm: "zscore",
      agg: "geometric",
      treat: "none",
      impute: "median",
      wm: "entropy",
      scale: "refit",
      facts: "none",
      method: "no-digital-finance",
      own: "true",
      seed: "7",
      story: "white-paper",
      view: "present",
      patterns: "true",
      t: "4.2",
      scenario: "rho:0.6",
      embed: true,
      hideControls: true,
      plain: true,
      static: true,
      transparent: true,
      compat: "dw",
      childId: "cdgi-1",
    });
  });

  it("reads a unit by adcode or ISO 3166-2 in either case, and each once", () => {
    expect(read("?select=CN-GD").params.select).toEqual(["440000"]);
    expect(read("?select=cn-gd~310000").params.select).toEqual(["440000", "310000"]);
    expect(read("?select=440000~CN-GD").params.select).toEqual(["440000"]);
  });

  it.each([
    ["1", "true"],
    ["0", "false"],
    ["true", "true"],
    ["false", "false"],
    ["auto", "auto"],
  ])("reads dark=%s as %s", (text, theme) => {
    expect(read(`?dark=${text}`).params.dark).toBe(theme);
  });

  it.each([
    "tab=Map",
    "ind=nothing",
    "kind=published",
    "group=median",
    "select=999999",
    "bubbles=constructor",
    "outline=__proto__",
    "sort=--index",
    "sort=toString",
    "cols=map",
    "lang=zh",
    "dark=2",
    "dark=constructor",
    "v=2",
  ])("falls back on %s and lists it once", (pair) => {
    const [key, value] = pair.split("=");
    for (const search of [`?${pair}`, `?other=1&${pair}&group=sum`, `?${pair}&${pair}`]) {
      const { params: got, problems } = read(search);
      expect(got).toEqual(FALLBACK);
      expect(problems).toEqual([{ key, value }]);
    }
  });

  it("keeps the first four of a longer selection, and says how many can be", () => {
    const { params: got, problems } = read(
      "?select=110000~310000~440000~510000~650000~999999&group=share",
    );
    expect(got.select).toEqual(["110000", "310000", "440000", "510000"]);
    expect(got.group).toBe("share");
    expect(problems).toEqual([{ key: "select", value: "999999", most: 4 }]);
    // One unit twice is one unit.
    expect(read("?select=110000~310000~440000~CN-BJ~510000").problems).toEqual([]);
  });

  it("keeps the known units of a selection, and lists the others", () => {
    const { params: got, problems } = read("?select=440000~toString~~999999~310000~");
    expect(got.select).toEqual(["440000", "310000"]);
    expect(problems).toEqual([{ key: "select", value: "toString~999999" }]);
  });

  it("takes the page's language where the address names none", () => {
    expect(read("?tab=map", defaultParams("en")).params.lang).toBe("en");
    expect(read("?lang=zh-Hant", defaultParams("en")).params.lang).toBe("zh-Hant");
  });

  it("never throws, keeps to the words it knows, and lists a bad key once", () => {
    fc.assert(
      fc.property(fc.oneof(query, fc.string({ unit: "binary" })), (search) => {
        const { params: got, problems } = read(search);
        expect(Object.keys(got).sort()).toEqual([...KEYS].sort());
        expect(TABS).toContain(got.tab);
        expect(MEASURES).toContain(got.ind);
        expect(THEMES).toContain(got.dark);
        expect(got.select.every((id) => UNITS.includes(id))).toBe(true);
        expect(new Set(got.select).size).toBe(got.select.length);
        const keys = problems.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        for (const key of keys) expect([...KEYS, "v"]).toContain(key);
      }),
      { seed: 20201020, numRuns: 400 },
    );
  });
});

describe("formatParams", () => {
  it("leaves the defaults out", () => {
    expect(formatParams(FALLBACK, FALLBACK)).toBe("");
    expect(formatParams({ ...FALLBACK, tab: "table" }, FALLBACK)).toBe("?tab=table");
    const english = defaultParams("en");
    expect(formatParams({ ...english, lang: "zh-Hans" }, english)).toBe("?lang=zh-Hans");
  });

  it("writes a selection so that it can be read", () => {
    const select = ["440000", "110000"];
    expect(formatParams({ ...FALLBACK, select }, FALLBACK)).toBe("?select=440000~110000");
  });

  it("keeps the keys that are not its own, and takes back its own", () => {
    const current = "?fbclid=true&tab=table&utm_source=a%20b&fbclid=2";
    expect(formatParams(FALLBACK, FALLBACK, current)).toBe("?fbclid=true&utm_source=a+b&fbclid=2");
    const next = formatParams({ ...FALLBACK, ind: "data" }, FALLBACK, current);
    expect(next).toBe("?fbclid=true&utm_source=a+b&fbclid=2&ind=data");
  });

  it("writes what parseParams reads back", () => {
    fc.assert(
      fc.property(params, fc.constantFrom(...LANGS), (state, lang) => {
        const fallback = defaultParams(lang);
        const search = formatParams(state, fallback);
        expect(parseParams(search, words, fallback)).toEqual({ params: state, problems: [] });
      }),
      { seed: 20201020, numRuns: 200 },
    );
  });

  it("of what was read is settled: a second time changes nothing", () => {
    fc.assert(
      fc.property(query, (search) => {
        const once = formatParams(read(search).params, FALLBACK, search);
        const again = read(once);
        expect(again.params).toEqual(read(search).params);
        expect(formatParams(again.params, FALLBACK, once)).toBe(once);
        expect(again.problems.filter(({ key }) => key !== "v")).toEqual([]);
      }),
      { seed: 20201020, numRuns: 400 },
    );
  });

  it("is keys and values in ASCII for what the page writes itself", () => {
    fc.assert(
      fc.property(params, (state) => {
        expect(formatParams(state, FALLBACK)).toMatch(/^(\?[a-z0-9=&~A-Z:,.-]+)?$/);
      }),
      { seed: 20201020 },
    );
  });
});

describe("historyOf", () => {
  it("makes views, measures and selections a step back, themes and sorting not", () => {
    for (const key of ["tab", "ind", "kind", "select", "bubbles", "outline", "lang"] as const) {
      expect(historyOf([key])).toBe("push");
    }
    expect(historyOf(["dark"])).toBe("replace");
    expect(historyOf(["sort", "dark"])).toBe("replace");
    expect(historyOf(["sort", "ind"])).toBe("push");
    expect(historyOf([])).toBe("replace");
  });
});

it("is the first version of the address", () => {
  expect(URL_VERSION).toBe(1);
});
