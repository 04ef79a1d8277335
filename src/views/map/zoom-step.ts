import { ZOOMS, type Params } from "../../model/params";

/**
 * The choices after a step towards a unit (1), out (-1), or back to the whole country (0), on the ladder
 * of country, region and province. A step in takes the unit as the one selected.
 */
export function zoomStep(
  { zoom, select }: Pick<Params, "zoom" | "select">,
  by: number,
  unit: string,
): Partial<Params> {
  const from = select.length > 0 && by !== 0 ? ZOOMS.indexOf(zoom) : 0;
  const next = ZOOMS[Math.max(0, Math.min(from + by, ZOOMS.length - 1))] ?? zoom;
  return by > 0 && select.at(-1) !== unit ? { zoom: next, select: [unit] } : { zoom: next };
}
