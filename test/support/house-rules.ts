import { posix } from "node:path";
import { type Import, type SourceFacts, sourceFacts } from "./source-facts";
import { type Layer, LAYERS, TYPE_PACKAGES } from "./layer-table";

const LONGEST = 250;
const GENERATED = "src/model/catalog.ts";
const VAGUE_WORDS = new Set(["util", "utils", "helper", "helpers", "common"]);
const CHINESE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

/** A name no file may use outside the place that is meant for it. */
const RESERVED: readonly { name: RegExp; where: RegExp; allowed: RegExp; why: string }[] = [
  {
    name: /^(globalThis\.)?Math\.random$/,
    where: /^src\/engine\//,
    allowed: /^$/,
    why: "the engine draws from a seeded generator",
  },
  {
    name: /^((globalThis\.)?(Date|performance)\.now|new Date)$/,
    where: /^src\/engine\//,
    allowed: /^$/,
    why: "the engine has no clock",
  },
  {
    name: /^((window|self|globalThis)\.)?fetch$/,
    where: /^(src|workers)\//,
    allowed: /^(src\/state\/|workers\/offline\.worker\.ts$)/,
    why: "data is loaded in src/state, and by the offline worker",
  },
  {
    name: /^\$effect(\.|$)/,
    where: /^src\//,
    allowed: /^src\/state\//,
    why: "effects live in src/state; canvas, observers and focus use {@attach}",
  },
];

const matches = (place: string, path: string): boolean =>
  place.endsWith("/")
    ? path.startsWith(place)
    : path === place || path.startsWith(`${place}.`) || path.startsWith(`${place}/`);

/** The layer a file belongs to: of those that own it, the one that says so most closely. */
export function layerOf(path: string): Layer | undefined {
  const owners = LAYERS.flatMap((layer) =>
    layer.owns.filter((place) => matches(place, path)).map((place) => ({ layer, place })),
  );
  return owners.sort((a, b) => b.place.length - a.place.length)[0]?.layer;
}

const packageOf = (specifier: string): string =>
  specifier.startsWith("node:")
    ? "node:"
    : specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");

function mayImport(path: string, layer: Layer, { specifier, kind }: Import): boolean {
  const bare = specifier.split("?")[0] ?? specifier;
  if (!/^\.{1,2}(\/|$)/.test(bare)) {
    const name = packageOf(bare);
    return layer.packages.includes(name) || (kind === "type" && TYPE_PACKAGES.includes(name));
  }
  const target = posix.join(posix.dirname(path), bare);
  if (layerOf(target) === layer) return true;
  const places = [
    ...layer.imports,
    ...(kind === "type" ? (layer.types ?? []) : []),
    ...(kind === "value" ? [] : (layer.late ?? [])),
  ];
  const owner = layerOf(target);
  return places.some(
    (place) =>
      matches(place, target) &&
      // A folder stands for its layer: a closer layer within it has to be named itself.
      (!place.endsWith("/") || owner?.owns.includes(place) === true),
  );
}

function importFaults(path: string, { imports }: SourceFacts): string[] {
  const layer = layerOf(path);
  if (layer === undefined) return ["belongs to no layer"];
  return imports
    .filter((one) => !mayImport(path, layer, one))
    .map(({ specifier, kind }) => `${layer.name} may not import "${specifier}" (${kind})`);
}

function nameFaults(path: string, { names }: SourceFacts): string[] {
  return RESERVED.filter(({ where, allowed }) => where.test(path) && !allowed.test(path)).flatMap(
    ({ name, why }) => [...names].filter((n) => name.test(n)).map((n) => `uses ${n}: ${why}`),
  );
}

/** Names that say nothing about what a file holds. */
export function pathFaults(path: string): string[] {
  const words = path.toLowerCase().split(/[/.\-_]/);
  return words.filter((word) => VAGUE_WORDS.has(word)).map((word) => `is named "${word}"`);
}

function barrelFaults(path: string, { reexports, onlyReexports }: SourceFacts): string[] {
  const isIndex = /(^|\/)index\.[cm]?[jt]s$/.test(path);
  return (isIndex && reexports) || onlyReexports ? ["is a barrel"] : [];
}

function lengthFaults(path: string, text: string): string[] {
  const lines = text.replace(/\n$/, "").split("\n").length;
  return lines > LONGEST && path !== GENERATED ? [`has ${String(lines)} lines`] : [];
}

function textFaults(path: string, text: string): string[] {
  const literal = path.endsWith(".svelte") ? CHINESE.exec(text)?.[0] : undefined;
  return literal === undefined ? [] : [`holds a literal text: "${literal}"`];
}

/** Svelte does not follow what is derived within an object that the same derivation makes. */
function derivedFaults(text: string): string[] {
  const [made] =
    /\$derived(?:\.by)?\(\s*(?:\(\) =>\s*)?new \w+(?:Model|View)\((?:[^()]|\([^()]*\))*\)\.\w+/.exec(
      text,
    ) ?? [];
  return made === undefined ? [] : [`reads what it makes in one derivation: ${made}`];
}

/** What a file of src, workers or geo does against the rules of the house, a line a fault. */
export function faults(path: string, text: string): string[] {
  const facts = sourceFacts(path, text);
  return [
    ...importFaults(path, facts),
    ...nameFaults(path, facts),
    ...pathFaults(path),
    ...barrelFaults(path, facts),
    ...derivedFaults(text),
    ...lengthFaults(path, text),
    ...textFaults(path, text),
  ].map((fault) => `${path} ${fault}`);
}
