import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { build, type Plugin } from "vite";
import { catalogTexts } from "./catalog-texts";
import { portableParts, PARTS } from "./portable-parts";

const FETCH = "portable-fetch";
const DATA = ["data/panel.csv", "data/geo/china-lite.json", "data/geo/china-national.json"];

/**
 * Builds the app once more as one classic script with all views, the data of the first one, workers and
 * all styles in it, and languages, stories and the detailed map in scripts beside it; for pages without an
 * origin. Returns its path from the site's root.
 */
export async function writePortable(root: string): Promise<string> {
  const late = portableParts(root);
  const built = await build({
    root,
    base: "./",
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    plugins: [catalogTexts(), svelte(), late, withoutOrigin(root)],
    worker: { format: "iife" },
    build: {
      write: false,
      target: "es2022",
      modulePreload: false,
      cssCodeSplit: false,
      reportCompressedSize: false,
      rolldownOptions: {
        // Only what preloads chunks reads import.meta, and there are none.
        checks: { emptyImportMeta: false },
        input: join(root, "src/shell/main.ts"),
        output: { format: "iife", codeSplitting: false },
      },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  if (!("output" in result)) throw new Error("the portable build gave nothing");
  const scripts = result.output.flatMap((part) => (part.type === "chunk" ? [part.code] : []));
  const styles = result.output.flatMap((part) =>
    part.type === "asset" && part.fileName.endsWith(".css") ? [String(part.source)] : [],
  );
  const [script] = scripts;
  if (script === undefined || scripts.length > 1)
    throw new Error(`the portable build is ${scripts.length} scripts, not one`);
  // The policy of the page forbids inline styles, not those that a script makes.
  const code = `(function(s){s.replaceSync(${JSON.stringify(styles.join(""))});document.adoptedStyleSheets.push(s)})(new CSSStyleSheet);
${script}`;
  const hash = createHash("sha256").update(code).digest("base64url").slice(0, 7);
  const path = `assets/portable-${hash}.js`;
  await writeFile(join(root, "dist", path), code);
  for (const part of late.parts()) await writeFile(join(root, "dist", part.path), part.code);
  return path;
}

/** What reads by address reads what the script holds; workers are made of blobs. */
function withoutOrigin(root: string): Plugin {
  return {
    name: "cdgi-without-origin",
    enforce: "pre",
    resolveId: (id) => (id === FETCH ? `\0${FETCH}` : null),
    load(id) {
      if (id !== `\0${FETCH}`) return null;
      const files = DATA.map((path) => [path, readFileSync(join(root, "public", path), "utf8")]);
      return `import { later } from "${PARTS}";
const files=${JSON.stringify(files)};
export const portableFetch=async(url)=>{
const found=files.find(([path])=>url.endsWith(path))?.[1]??await later(url);
return found==null?new Response(null,{status:404}):new Response(found)}`;
    },
    transform: {
      order: "pre",
      handler(code, id) {
        if (id.includes("/node_modules/") || !/\.(ts|svelte)$/.test(id)) return null;
        const changed = code
          .replaceAll(/\.worker\?worker"/g, '.worker?worker&inline"')
          .replace(/await fetch\(/g, "await portableFetch(")
          // Without an origin an address may change its query, not its path.
          .replaceAll(`? "./" :`, `? "?" :`);
        if (changed === code) return null;
        return changed.includes("portableFetch(")
          ? `import { portableFetch } from "${FETCH}";\n${changed}`
          : changed;
      },
    },
  };
}
