import type { Unit } from "../model/catalog";
import type { Lang } from "../model/lang";
import { mapProjection, place } from "./frame";
import { CALLOUT_UNITS, nearer } from "./labels";

/** A name outside its unit, tied to it by a leader. */
export interface Callout {
  readonly unit: string;
  readonly text: string;
  /** One character or two letters, where there is no room for the name. */
  readonly short: string;
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

/** Ends of the leaders, [longitude, latitude], over sea that holds nothing else. */
const ENDS: Readonly<Record<string, readonly [number, number]>> = {
  "110000": [123.6, 38.75],
  "120000": [123.6, 37.75],
  "310000": [124.6, 31.15],
  "810000": [113.2, 19.3],
  "820000": [111.3, 18],
};

/**
 * The callouts of 京, 津, 沪, 港 and 澳, in map units.
 *
 * @param k how many times larger than its width the map is drawn: leaders keep their length on screen
 */
export function callouts(units: readonly Unit[], lang: Lang, k = 1): Callout[] {
  const project = mapProjection();
  return CALLOUT_UNITS.flatMap((id) => {
    const unit = units.find((candidate) => candidate.id === id);
    const end = ENDS[id];
    if (!unit || !end) return [];
    const from = place(project, unit.capitalLonLat);
    const to = nearer(from, place(project, end), k);
    return [{ unit: id, text: unit.name[lang], short: unit.abbr[lang], from, to }];
  });
}
