import type { Methodology, NormaliseMinmax } from "../../model/catalog";

/** The range of a min-max methodology; the worked example tells no other normalisation. */
export function minmaxRange({ normalise }: Methodology): NormaliseMinmax {
  if (normalise.method !== "minmax") throw new Error(`not min-max: ${normalise.method}`);
  return normalise;
}
