import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Plugin } from "vite";
import { LANG_FOLDERS } from "../../formats/page-address";
import { LANGS, type Lang } from "../../model/lang";
import { bootScript } from "./boot-script";
import type { CatalogTexts } from "./catalog-texts";
import { firstMessages } from "./first-messages";
import { HEAD_SCRIPT } from "./head-script";
import { cardPath, linkTags } from "./link-tags";
import { writeOfflineWorker } from "./offline";
import type { Page, PrerenderEntry } from "./page";
import { writePortable } from "./portable";
import { siteAddress } from "./site-address";
import { writeMade } from "./write-made";

interface Chunking {
  getModuleInfo(
    id: string,
  ): { readonly isEntry: boolean; readonly importers: readonly string[] } | null;
}

const SERVER_OUT = "node_modules/.cache/prerender";
const PICTURES = "node_modules/.cache/pictures";
/** The first chunk names every late one: seven characters, the fewest that so many files may have. */
const FILE_NAME = "assets/[name]-[hash:7]";

/**
 * Builds the client, then the same app for Node, and writes the drawn first frame into the page of
 * every language, with a content security policy that knows the one inline script by its hash.
 */
export function prerender(catalog: CatalogTexts): Plugin {
  return {
    name: "cdgi-prerender",
    apply: "build",
    config: () => ({
      environments: {
        client: {
          build: {
            outDir: "dist",
            rolldownOptions: {
              output: {
                entryFileNames: `${FILE_NAME}.js`,
                chunkFileNames: `${FILE_NAME}.js`,
                assetFileNames: `${FILE_NAME}[extname]`,
                codeSplitting: { groups: [{ name: firstChunk }] },
              },
            },
          },
        },
        ssr: {
          build: {
            outDir: SERVER_OUT,
            emptyOutDir: true,
            copyPublicDir: false,
            rolldownOptions: { input: "src/shell/prerender/entry.ts" },
          },
        },
      },
      builder: {
        // One instance of each plugin: the pages carry the texts that the client build has numbered.
        sharedConfigBuild: true,
        async buildApp(builder) {
          const { client, ssr } = builder.environments;
          if (!client || !ssr)
            throw new Error("the client and the ssr environment are both needed");
          await builder.build(client);
          await builder.build(ssr);
          const { root, env, logger } = builder.config;
          const site = siteAddress(env["VITE_SITE_URL"] as string | undefined);
          if (site === "")
            logger.info("VITE_SITE_URL is not set: no link pictures, canonical links and oEmbed");
          await writePages(root, catalog, await writePortable(root), site);
          await writeOfflineWorker(root);
        },
      },
    }),
  };
}

/**
 * All that the page imports at once in one file: shared with the views that come later, it would else
 * fall into a dozen small ones, which compress badly.
 */
function firstChunk(id: string, graph: Chunking): string | null {
  const seen = new Set<string>();
  const isFirst = (module: string): boolean => {
    if (seen.has(module)) return false;
    seen.add(module);
    const info = graph.getModuleInfo(module);
    return info !== null && (info.isEntry || info.importers.some(isFirst));
  };
  return isFirst(id) ? "first" : null;
}

const STYLES = /<link rel="stylesheet"[^>]*>/;

/** The module of the page, in the template: the boot script brings it. */
const MODULE = /\s*<script type="module"[^>]* src="\.\/([^"]+)"><\/script>/;

async function writePages(
  root: string,
  catalog: CatalogTexts,
  portable: string,
  site: string,
): Promise<void> {
  const entry = (await import(
    pathToFileURL(resolve(root, SERVER_OUT, "entry.js")).href
  )) as PrerenderEntry;
  const built = await readFile(join(root, "dist/index.html"), "utf8");
  const module = MODULE.exec(built)?.[1];
  if (!module) throw new Error("the page has no module");
  // Where the origin is null, styles come only if no CORS is asked for.
  const template = built.replace(MODULE, "").replaceAll(" crossorigin", "");
  const script = `${HEAD_SCRIPT}\n${bootScript(module, portable)}`;
  const panel = await readFile(join(root, "public/data/panel.csv"), "utf8");
  const lite = await readFile(join(root, "public/data/geo/china-lite.json"), "utf8");
  const pages = await entry.renderPages(LANGS, panel, JSON.parse(lite));
  const national = await readFile(join(root, "public/data/geo/china-national.json"), "utf8");
  const styles = STYLES.exec(template)?.[0].replace("./", "") ?? "";
  const made = await entry.renderOutlets(LANGS, panel, JSON.parse(national), { site, styles });
  await writeMade(join(root, "dist"), made, join(root, PICTURES));

  for (const lang of LANGS) {
    const folder = LANG_FOLDERS[lang];
    const page = pages[lang];
    if (!page) throw new Error(`the prerender gave no page in ${lang}`);
    const up = folder === "" ? "./" : "../";
    const html = template
      .replace(
        '<html lang="zh-Hans" data-root="./" data-live>',
        `<html lang="${lang}" data-root="${up}">`,
      )
      .replaceAll('="./', `="${up}`)
      .replace(/<title>.*<\/title>/, `<title>${page.messages["app.title"] ?? ""}</title>`)
      .replace("<!--head-->", () => head(page.messages, lang, site, up, script))
      .replace("<!--app-->", () => page.body)
      .replace(
        "<!--noscript-->",
        () =>
          `<noscript><p><a href="table.html">${page.messages["plain.noscript"] ?? ""}</a></p></noscript>`,
      )
      .replace("<!--first-->", () =>
        [
          data("first", page.first),
          data("messages", JSON.stringify(firstMessages(page.messages))),
          data("catalog", catalog.json()),
          data("texts", JSON.stringify(catalog.namesIn(lang)), ` lang="${lang}"`),
        ].join(""),
      );
    await mkdir(join(root, "dist", folder), { recursive: true });
    await writeFile(join(root, "dist", folder, "index.html"), html);
  }
}

/** JSON that the page carries; texts name their language, since the page's own can change. */
function data(id: string, json: string, lang = ""): string {
  return `<script type="application/json" id="${id}"${lang}>${json.replaceAll("<", "\\u003c")}</script>`;
}

function head(
  messages: Page["messages"],
  lang: Lang,
  site: string,
  up: string,
  script: string,
): string {
  const [title = "", description = ""] = [messages["app.title"], messages["app.description"]];
  const hash = createHash("sha256").update(script).digest("base64");
  const policy = [
    "default-src 'self'",
    `script-src 'self' 'sha256-${hash}'`,
    "worker-src 'self' blob:",
    "img-src 'self' data: blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const alternates = Object.entries(LANG_FOLDERS).map(
    ([other, folder]) => `<link rel="alternate" hreflang="${other}" href="${up}${folder}" />`,
  );
  const page = LANG_FOLDERS[lang];
  const card = { lang, title, description, site, page, oembed: `${page}oembed.json` };
  return [
    `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    `<meta name="description" content="${description}" />`,
    ...linkTags({ ...card, picture: cardPath(lang) }),
    ...alternates,
    `<script>${script}</script>`,
  ].join("\n    ");
}
