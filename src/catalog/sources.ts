import type { Sources } from "../model/catalog";
import sourcesJson from "./sources.json";

// Apart from catalog.ts, so that a page which shows no sources does not load them.
export const sources: Sources = sourcesJson;
