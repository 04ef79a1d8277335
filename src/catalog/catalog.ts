import type { Groupings, Indicators, Methodology, Published, Units } from "../model/catalog";
import groupingsJson from "./groupings.json";
import indicatorsJson from "./indicators.json";
import baselineJson from "./methodologies/baseline.json";
import publishedJson from "./published.json";
import unitsJson from "./units.json";

// A JSON import widens "mean" to string and [1, 2] to number[]; the schemas the types were
// generated from are checked against these files in test/catalog, so the casts hold.
export const units = unitsJson as unknown as Units;
export const indicators = indicatorsJson as unknown as Indicators;
export const groupings = groupingsJson as unknown as Groupings;
export const published = publishedJson as unknown as Published;
export const baseline = baselineJson as unknown as Methodology;
