import type { Lang } from "../../model/lang";
import type { MadeFile, SiteFacts } from "./made-file";

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
  /** Makes what stands beside the pages and without scripts, from the national level of the base map. */
  renderOutlets(
    langs: readonly Lang[],
    panelCsv: string,
    topology: unknown,
    facts: SiteFacts,
  ): Promise<readonly MadeFile[]>;
}
