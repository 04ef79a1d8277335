import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { faults, layerOf, pathFaults } from "./support/house-rules";

const root = fileURLToPath(new URL("../", import.meta.url));

function filesOf(...folders: string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(`${root}${folder}`, { recursive: true, encoding: "utf8" })
      .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
      .filter((path) => /\.([cm]?[jt]s|svelte)$/.test(path)),
  );
}

describe("the house", () => {
  it("keeps its layers and rules", () => {
    const paths = filesOf("src", "workers", "geo");
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.flatMap((path) => faults(path, readFileSync(`${root}${path}`, "utf8")))).toEqual(
      [],
    );
  });

  it("names its tests for what they test", () => {
    expect(filesOf("test").flatMap(pathFaults)).toEqual([]);
  });
});

describe("layerOf", () => {
  it.each([
    ["src/engine/math/sum.ts", "engine"],
    ["src/state/params.svelte.ts", "state"],
    ["src/shell/main.ts", "shell"],
    ["src/shell/prerender/entry.ts", "prerender"],
    ["workers/engine-client.ts", "engine client"],
    ["workers/engine.worker.ts", "worker"],
    ["workers/cli.ts", "cli"],
    ["src/elsewhere/x.ts", undefined],
  ])("puts %s into %s", (path, layer) => {
    expect(layerOf(path)?.name).toBe(layer);
  });
});

describe("faults", () => {
  const allowed: [path: string, text: string][] = [
    ["src/catalog/text.ts", `import type { Text } from "../model/catalog";`],
    ["src/engine/rank/rank.ts", `import { rank } from "d3-array"; import "../../model/unit";`],
    ["src/formats/panel.ts", `import { csvParse } from "d3-dsv"; import "../catalog/units.json";`],
    ["src/map/area.ts", `import type { Feature } from "geojson"; import { geoPath } from "d3";`],
    ["src/map/area.ts", `import { breaks } from "../engine/classify/quantile";`],
    ["src/charts/path.ts", `import { indexPath } from "../engine/diffusion/index-path";`],
    ["src/state/results.svelte.ts", `import "../../workers/engine-client"; $effect(() => {});`],
    ["src/state/load.ts", `export const load = () => fetch("x");`],
    ["src/views/rank/Rank.svelte", `<script>import "../../map/area"; import "svelte";</script>`],
    ["src/shell/prerender/entry.ts", `import "svelte/server"; import "../../engine/api";`],
    ["workers/engine-client.ts", `import("../src/engine/api");`],
    ["workers/engine-client.ts", `import type { Api } from "../src/engine/api";`],
    ["workers/engine-client.ts", `import Engine from "./engine.worker?worker&inline";`],
    ["workers/engine-client.ts", `new Worker(new URL("./engine.worker.ts", import.meta.url));`],
    ["workers/cli.ts", `import { readFileSync } from "node:fs"; import "../src/formats/panel";`],
    ["geo/build.ts", `import mapshaper from "mapshaper"; import "../src/catalog/units.json";`],
    ["geo/build.ts", `const top = new URL("..", import.meta.url);`],
    ["src/engine/date.ts", `export const then = new Date(2020, 0);`],
  ];
  it.each(allowed)("finds nothing in %s: %s", (path, text) => {
    expect(faults(path, text)).toEqual([]);
  });

  const forbidden: [path: string, text: string, fault: string][] = [
    [
      "src/views/rank/Rank.svelte",
      `<script>const ground = $derived(new MapModel(app, y).ground);</script>`,
      "reads what it makes in one derivation",
    ],
    ["src/model/unit.ts", `import "../engine/rank";`, `model may not import "../engine/rank"`],
    ["src/model/unit.ts", `import "d3-array";`, `may not import "d3-array"`],
    ["src/catalog/a.ts", `import { KINDS } from "../model/kind";`, `(value)`],
    ["src/engine/a.ts", `import "../catalog/units.json";`, `may not import`],
    ["src/engine/a.ts", `import { sum } from "d3";`, `may not import "d3"`],
    ["src/engine/a.ts", `export { b } from "../formats/b"; export const c = 1;`, `may not import`],
    ["src/engine/a.ts", `type T = import("../state/params").T;`, `(type)`],
    [
      "src/map/area.ts",
      `import { benchmark } from "../engine/benchmark/benchmark";`,
      `map may not import`,
    ],
    ["src/map/area.ts", `import "../charts/scale";`, `map may not import`],
    ["src/map/area.ts", `import x from "../engine/classify-not-this";`, `map may not import`],
    ["src/i18n/message.ts", `import "../state/locale.svelte";`, `i18n may not import`],
    ["src/components/A.svelte", `<script>import "../state/params.svelte";</script>`, `components`],
    ["src/components/A.svelte", `<p>{await import("../engine/api")}</p>`, `(late)`],
    ["src/views/V.svelte", `<script module>import "../engine/api";</script>`, `views may not`],
    ["src/views/registry.ts", `import.meta.glob("../shell/*.svelte");`, `views may not import`],
    ["src/shell/main.ts", `import "./prerender/entry";`, `shell may not import`],
    ["src/state/a.ts", `import "../../workers/engine.worker";`, `state may not import`],
    ["workers/engine-client.ts", `import { api } from "../src/engine/api";`, `(value)`],
    ["workers/engine.worker.ts", `import "../src/formats/panel";`, `worker may not import`],
    ["workers/cli.ts", `import "../geo/build";`, `cli may not import`],
    ["geo/build.ts", `new Worker(new URL("../workers/cli.ts", import.meta.url));`, `geo may not`],
    ["geo/build.ts", `import "../src/engine/math/sum";`, `geo may not import`],
    ["geo/build.ts", `import type { Unit } from "../src/map/area";`, `geo may not import`],
    ["src/map/area.ts", `import "geojson";`, `may not import "geojson"`],
    ["src/odd/a.ts", ``, `belongs to no layer`],
    ["src/engine/a.ts", `const draw = Math.random;`, `uses Math.random`],
    ["src/engine/a.ts", `const t = Date.now();`, `uses Date.now`],
    ["src/engine/a.ts", `const t = new Date();`, `uses new Date`],
    ["src/views/V.svelte", `<button onclick={() => fetch("x")}></button>`, `uses fetch`],
    ["src/map/a.ts", `window.fetch("x");`, `uses window.fetch`],
    ["src/views/V.svelte", `<script>$effect(() => {});</script>`, `uses $effect`],
    ["src/views/v.svelte.ts", `$effect.pre(() => {});`, `uses $effect.pre`],
    ["src/views/V.svelte", `<p>数政图</p>`, `literal text: "数"`],
    ["src/views/V.svelte", `<p>{a}，{b}</p>`, `literal text: "，"`],
    ["src/views/helpers/a.ts", `export const a = 1;`, `is named "helpers"`],
    ["src/map/area-utils.ts", `export const a = 1;`, `is named "utils"`],
    ["src/map/index.ts", `export * from "./area"; export const a = 1;`, `is a barrel`],
    ["src/map/all.ts", `export { a } from "./a"; export { b } from "./b";`, `is a barrel`],
  ];
  it.each(forbidden)("finds a fault in %s: %s", (path, text, fault) => {
    const found = faults(path, text);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(fault);
  });

  it("counts lines, but not those of generated types", () => {
    const lines = (count: number): string => "export type A = 1;\n".repeat(count);
    expect(faults("geo/long.ts", lines(250))).toEqual([]);
    expect(faults("geo/long.ts", lines(251))).toEqual(["geo/long.ts has 251 lines"]);
    expect(faults("src/model/catalog.ts", lines(251))).toEqual([]);
  });
});
