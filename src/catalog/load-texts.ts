import type { Lang } from "../model/lang";

// Here the catalog's texts are always readable, all three languages of them. The site's build puts
// loaders in this place, so that a reader fetches one language and not three, and citations only
// where they are shown: see src/shell/prerender/catalog-texts.ts.
const here = (_lang: Lang): Promise<void> => Promise.resolve();

/** Makes the catalog's names and titles of a language readable. */
export const loadCatalogTexts = here;

/** Makes the catalog's citations, notes and proxy remarks of a language readable. */
export const loadCatalogNotes = here;
