import type { Assumptions } from "../model/catalog";
import declaredJson from "./assumptions/declared.json";

// Apart from catalog.ts, which the first screen loads.
export const declaredAssumptions = declaredJson as unknown as Assumptions;
