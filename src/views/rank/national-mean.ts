import { published } from "../../catalog/catalog";
import type { FigureKind } from "../../model/kind";
import type { MeasureView } from "../measure-view.svelte";

const MEAN = published.facts.find((fact) => fact.kind === "mean");

/** The mean that values of a measure are held against: the published one where it is the index. */
export function nationalMean(view: MeasureView): { value: number; kind: FigureKind } {
  if (view.measure.family === "index" && MEAN) return { value: MEAN.value, kind: "published" };
  return {
    value: view.reading?.mean ?? NaN,
    kind: view.kind === "source" ? "computed" : view.kind,
  };
}
