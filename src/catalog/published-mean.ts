import { published } from "./catalog";

const MEAN = published.facts.find((fact) => fact.kind === "mean");

/** The white paper's mean score of the 31 provinces. */
export const publishedMean: number = MEAN?.kind === "mean" ? MEAN.value : NaN;
