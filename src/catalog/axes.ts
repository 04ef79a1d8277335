import type { Axes } from "../model/catalog";
import axesJson from "./axes.json";

// Apart from catalog.ts, which the first screen loads.
export const axes = axesJson as unknown as Axes;
