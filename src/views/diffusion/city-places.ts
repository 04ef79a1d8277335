import { axes } from "../../catalog/axes";
import type { Place } from "../../map/axis-lines";
import { mapProjection, place } from "../../map/frame";

const project = mapProjection();

/** Where the cities of the axes stand, in map units. */
export const CITY_PLACES: ReadonlyMap<string, Place> = new Map(
  axes.cities.map(({ id, lonLat }) => [id, place(project, lonLat)]),
);
