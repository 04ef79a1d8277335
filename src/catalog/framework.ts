import type { Framework } from "../model/catalog";
import frameworkJson from "./framework.json";

// Apart from catalog.ts, so that only the view that shows these texts loads them. The schema is
// checked against the file in test/catalog, so the cast holds.
export const framework = frameworkJson as unknown as Framework;
