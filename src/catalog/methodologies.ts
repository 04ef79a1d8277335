import type { Methodology } from "../model/catalog";
import { baseline } from "./catalog";
import withoutDigitalFinance from "./methodologies/no-digital-finance.json";

// Apart from catalog.ts, so that the first screen loads the baseline only.
export const methodologies: readonly Methodology[] = [
  baseline,
  withoutDigitalFinance as unknown as Methodology,
];
