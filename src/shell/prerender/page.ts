import type { Lang } from "../../model/lang";

/** A page in one language, as it stands before any script runs. */
export interface Page {
  readonly body: string;
  readonly messages: Readonly<Record<string, string>>;
  /** The first frame as JSON. */
  readonly first: string;
}

/** What the prerender entry, built for Node, offers the build. */
export interface PrerenderEntry {
  /** Renders a page in each of the languages from the indicators and the lite level of the base map. */
  renderPages(
    langs: readonly Lang[],
    panelCsv: string,
    liteTopology: unknown,
  ): Promise<Readonly<Record<string, Page>>>;
}
