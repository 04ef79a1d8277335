import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

export const PARTS = "portable-parts";
const LOADED = `\0${PARTS}`;

/** A file of the portable build beside its script. */
export interface PortablePart {
  /** From the root of the site. */
  readonly path: string;
  readonly code: string;
}

/**
 * What the first view does without, in classic scripts of its own: a page without an origin can load
 * these where it can neither import nor fetch. Texts of JSON, by the name that asks for them.
 */
export function portableParts(root: string): Plugin & { readonly parts: () => PortablePart[] } {
  const parts = new Map<string, PortablePart>();
  /** An expression that loads a file: a promise of its text. */
  const loader = (file: string): string => {
    const text = JSON.stringify(JSON.parse(readFileSync(join(root, file), "utf8")));
    const code = `(self.cdgiParts??={})[${JSON.stringify(file)}]=${JSON.stringify(text)};`;
    const hash = createHash("sha256").update(code).digest("base64url").slice(0, 7);
    const name = `portable-${file.replace(/^.*\/(.*)\.json$/, "$1")}-${hash}.js`;
    parts.set(file, { path: `assets/${name}`, code });
    return `part(${JSON.stringify(name)},${JSON.stringify(file)})`;
  };
  return {
    name: "cdgi-portable-parts",
    enforce: "pre",
    parts: () => [...parts.values()],
    resolveId: (id) => (id === PARTS ? LOADED : null),
    load(id) {
      if (id !== LOADED) return null;
      const detail = loader("public/data/geo/china-detail.json");
      return `${PART}
export const later=(url)=>url.endsWith("data/geo/china-detail.json")?${detail}:null;`;
    },
    transform: {
      order: "pre",
      handler(code, id) {
        const [, folder = ""] =
          /\/(src\/(?:i18n|catalog))\/(?:load-messages|stories)\.ts$/.exec(id) ?? [];
        if (folder === "") return null;
        const changed = code.replaceAll(
          /import\("\.\/([\w/-]+\.json)"\)/g,
          (_, file: string) =>
            `${loader(`${folder}/${file}`)}.then((text)=>({default:JSON.parse(text)}))`,
        );
        return `import { part } from "${PARTS}";\n${changed}`;
      },
    },
  };
}

/** Beside the script itself; a script that does not come may be asked for again. */
const PART = `const base=document.currentScript.src.replace(/[^/]*$/,"");
export const part=(file,name)=>new Promise((resolve,reject)=>{
const here=()=>self.cdgiParts?.[name];
if(here()!==undefined){resolve(here());return}
const script=document.createElement("script");
script.src=base+file;
script.onload=()=>{resolve(here())};
script.onerror=()=>{script.remove();reject(new Error(file+" did not come"))};
document.head.append(script)});`;
