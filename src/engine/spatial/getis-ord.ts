import type { GetisOrd, SpatialQuery } from "../../model/spatial";
import { normalTail } from "../math/normal-tail";
import { spatialSample } from "./spatial-sample";

/**
 * Getis & Ord's Gi* as a normal deviate, each unit among its neighbours (Ord & Getis 1995, eq. 14; spdep's localG
 * on include.self): (k m_i - k m) / (s sqrt((N k - k^2) / (N - 1))), k the neighbours and the unit
 * itself, m_i their mean, m and s mean and population sd of the N units. Equal weights cancel, so
 * `style` changes nothing. A unit without a value is NaN; an isolate is judged by itself when
 * `counted`, and NaN by the other rules; a unit that has all others for neighbours is NaN.
 * @throws the errors of spatialSample.
 */
export function getisOrd(query: SpatialQuery): GetisOrd {
  const { places, deviations, squares, weights, n } = spatialSample(query);
  const all = deviations.length;
  const s = Math.sqrt(squares / all);
  const z = query.units.map(() => NaN);
  places.forEach((place, i) => {
    const near = weights.rows[i]?.places ?? [];
    if (near.length === 0 && query.isolates !== "counted") return;
    const sum = near.reduce((total, j) => total + (deviations[j] ?? NaN), deviations[i] ?? NaN);
    const k = near.length + 1;
    if (k < all) z[place] = sum / (s * Math.sqrt((k * (all - k)) / (all - 1)));
  });
  return { z, p: z.map(normalTail), n, isolates: query.isolates };
}
