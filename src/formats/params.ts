import { GROUP_MEASURES } from "../model/group-measure";
import { LANGS, type Lang } from "../model/lang";
import { eachLate } from "./each-late";
import {
  BINS,
  BUBBLES,
  CLASS_COUNTS,
  COLUMN_SETS,
  FRAME_FLAGS,
  GROUP_SETS,
  INDEX_KINDS,
  LOG_AXES,
  OUTLINES,
  PEERS,
  TABS,
  THEMES,
  VIEW_MODES,
  ZOOMS,
  type Params,
} from "../model/params";
import { parseSelection } from "./selection";

/** Version of the address's grammar; a later one brings a migration from this. */
export const URL_VERSION = 1;
export const MOST_SELECTED = 4;

/** What the address may name, taken from the catalog by the caller. */
export interface Vocabulary {
  readonly measures: ReadonlySet<string>;
  /** Adcode and ISO 3166-2 code to adcode. */
  readonly units: ReadonlyMap<string, string>;
  readonly groups: ReadonlySet<string>;
  /** Variants of each pole, the default first. */
  readonly variants: ReadonlyMap<string, readonly string[]>;
}

/** What of the address could not be read. */
export interface UrlProblem {
  readonly key: string;
  /** The part that was passed over; empty where only the number of entries is wrong. */
  readonly value: string;
  /** As many entries as are kept, where the address names more. */
  readonly most?: number;
}

type Reading<T> =
  { readonly value: T; readonly problem?: Omit<UrlProblem, "key"> | undefined } | "invalid";

interface Codec<T> {
  readonly key: string;
  readonly history: "push" | "replace";
  readonly parse: (text: string, words: Vocabulary) => Reading<T>;
  readonly format: (value: T) => string;
}

type FrameFlag = (typeof FRAME_FLAGS)[number];
type Codecs = { readonly [K in keyof Params]: Codec<Params[K]> };

/** `true/false` and `1/0` both read. */
const BOOLEANS: Readonly<Record<string, string>> = { "1": "true", "0": "false" };

const oneOf = <T extends string>(
  key: string,
  words: readonly T[],
  history: "push" | "replace" = "push",
): Codec<T> => ({
  key,
  history,
  parse: (text) => {
    const value = words.find((word) => word === (BOOLEANS[text] ?? text));
    return value === undefined ? "invalid" : { value };
  },
  format: (value) => value,
});

const measure = (key: string): Codec<string> => ({
  key,
  history: "push",
  parse: (text, words) => (words.measures.has(text) ? { value: text } : "invalid"),
  format: (value) => value,
});

const flag = (key: string): Codec<boolean> => ({
  key,
  history: "push",
  parse: (text) => {
    const word = BOOLEANS[text] ?? text;
    return word === "true" || word === "false" ? { value: word === "true" } : "invalid";
  },
  format: String,
});

const eachFlag = <T>(value: (key: FrameFlag) => T): Record<FrameFlag, T> =>
  Object.fromEntries(FRAME_FLAGS.map((key) => [key, value(key)])) as Record<FrameFlag, T>;

const CODECS: Codecs = {
  ...eachFlag(flag),
  ...eachLate((key) => ({
    key,
    // Weights are dragged, and so is time.
    history: key === "w" || key === "t" ? "replace" : "push",
    parse: (value) => ({ value }),
    format: (value) => value,
  })),
  tab: oneOf("tab", TABS),
  ind: measure("ind"),
  kind: oneOf("kind", INDEX_KINDS),
  group: oneOf("group", GROUP_MEASURES),
  select: {
    key: "select",
    history: "push",
    parse: (text, words) => parseSelection(text, words.units, MOST_SELECTED),
    format: (value) => value.join("~"),
  },
  bubbles: oneOf("bubbles", BUBBLES),
  outline: oneOf("outline", OUTLINES),
  sort: {
    key: "sort",
    history: "replace",
    parse: (text, words) => {
      const column = text.replace(/^-/, "");
      return column === "name" || words.measures.has(column) ? { value: text } : "invalid";
    },
    format: (value) => value,
  },
  cols: oneOf("cols", COLUMN_SETS),
  bins: oneOf("bins", BINS),
  k: oneOf("k", CLASS_COUNTS),
  lock: flag("lock"),
  zoom: oneOf("zoom", ZOOMS),
  region: {
    key: "region",
    history: "push",
    parse: (text, words) => (words.groups.has(text) ? { value: text } : "invalid"),
    format: (value) => value,
  },
  set: oneOf("set", GROUP_SETS),
  variant: {
    key: "variant",
    history: "push",
    parse: (text, words) => {
      const pairs = text.split(",").map((pair) => pair.split(":"));
      const known = pairs.every(
        ([pole = "", name = "", more]) =>
          more === undefined && words.variants.get(pole)?.includes(name),
      );
      if (!known) return "invalid";
      const chosen = pairs.filter(([pole = "", name]) => words.variants.get(pole)?.[0] !== name);
      return { value: Object.fromEntries(chosen) as Record<string, string> };
    },
    format: (value) =>
      Object.keys(value)
        .sort()
        .map((pole) => `${pole}:${value[pole] ?? ""}`)
        .join(","),
  },
  peers: oneOf("peers", PEERS),
  x: measure("x"),
  y: measure("y"),
  log: oneOf("log", LOG_AXES),
  residuals: flag("residuals"),
  view: oneOf("view", VIEW_MODES),
  lang: oneOf("lang", LANGS),
  dark: oneOf("dark", THEMES, "replace"),
};

const KEYS = Object.keys(CODECS) as (keyof Params)[];

/** What stands where the address says nothing; the language is the page's own. */
export function defaultParams(lang: Lang): Params {
  return {
    tab: "map",
    ind: "index",
    kind: "estimated",
    group: "sum",
    select: [],
    bubbles: "none",
    outline: "none",
    sort: "-index",
    cols: "scores",
    bins: "quantile",
    k: "7",
    lock: false,
    zoom: "false",
    region: "",
    set: "areas",
    variant: {},
    peers: "region",
    x: "gdp-2019",
    y: "index",
    log: "none",
    residuals: false,
    view: "",
    lang,
    dark: "auto",
    ...eachFlag(() => false),
    ...eachLate(() => ""),
  };
}

/** Reads a query string. Never throws: what cannot be read falls back and is listed. */
export function parseParams(
  search: string,
  words: Vocabulary,
  fallback: Params,
): { params: Params; problems: UrlProblem[] } {
  const query = new URLSearchParams(search);
  const problems: UrlProblem[] = [];
  const read = <K extends keyof Params>(name: K): Params[K] => {
    const { key, parse } = CODECS[name];
    const text = query.get(key);
    if (text === null || text === "") return fallback[name];
    const reading = parse(text, words);
    const problem = reading === "invalid" ? { value: text } : reading.problem;
    if (problem) problems.push({ key, ...problem });
    return reading === "invalid" ? fallback[name] : reading.value;
  };
  const version = query.get("v");
  if (version && version !== String(URL_VERSION)) problems.push({ key: "v", value: version });
  const entries = KEYS.map((name) => [name, read(name)]);
  return { params: Object.fromEntries(entries) as Params, problems };
}

/** The query string of a state, defaults left out and keys that are not ours kept. */
export function formatParams(params: Params, fallback: Params, current = ""): string {
  const query = new URLSearchParams(current);
  for (const name of KEYS) {
    const { key } = CODECS[name];
    const text = print(params, name);
    if (text === print(fallback, name)) query.delete(key);
    else query.set(key, text);
  }
  const text = query
    .toString()
    .replaceAll("%7E", "~")
    .replaceAll("%3A", ":")
    .replaceAll("%2C", ",");
  return text === "" ? "" : `?${text}`;
}

function print(params: Params, name: keyof Params): string {
  const { format } = CODECS[name] as Codec<unknown>;
  return format(params[name]);
}

/** Whether a change of these keys is a step that Back undoes. */
export function historyOf(names: readonly (keyof Params)[]): "push" | "replace" {
  return names.some((name) => CODECS[name].history === "push") ? "push" : "replace";
}
