import { indicators } from "../../catalog/catalog";
import { loadCatalogNotes, loadCatalogTexts } from "../../catalog/load-texts";
import { sources } from "../../catalog/sources";
import { printBundle } from "../../formats/bundle-json";
import type { Provenance } from "../../model/bundle";
import type { IndexQuery } from "../../model/index-result";
import { LANGS } from "../../model/lang";
import { askedQuery } from "../../state/custom-index";
import type { AppContext } from "../context";

/**
 * The index on screen as a file: scores, methodology, panel, facts and where each column comes from.
 * Null while there is nothing to compute it with.
 */
export async function savedBundle(app: AppContext): Promise<string | null> {
  const { locale, atlas, params } = app;
  // The file is read without the page's catalog: it holds every language's texts.
  await Promise.all(LANGS.flatMap((lang) => [loadCatalogTexts(lang), loadCatalogNotes(lang)]));
  const query = await askedQuery(app);
  const result = query && (await atlas.ask(query, "bundle"));
  if (!query || !result) return null;
  const custom = result.methodology.id !== "baseline";
  return printBundle({
    note: `${custom ? `${locale.t("lab.custom")}; ` : ""}${locale.t("table.estimate.line")}`,
    address: new URL(params.href({}), location.href).href,
    provenance: provenance(query, app),
    query,
    result,
  });
}

function provenance({ panel, methodology }: IndexQuery, { locale }: AppContext): Provenance[] {
  const used = new Set(
    [...methodology.domains, ...methodology.subindices].flatMap((component) =>
      component.indicators.map(({ code }) => code),
    ),
  );
  return Object.keys(panel.columns)
    .filter((column) => used.has(column))
    .map((column) => {
      const from = sources.find(({ code }) => code === column);
      return {
        column,
        source: from ? locale.text(from.source) : locale.t("bundle.own"),
        url: from?.url ?? "",
        year: indicators.find(({ code }) => code === column)?.year ?? "",
      };
    });
}
