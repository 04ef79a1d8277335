import type { FrontGridQuery } from "../../model/drawing-front";
import { EngineError } from "../engine-error";

/** A corridor this wide opens with its line, km. */
const CORRIDOR_KM = 70;
/** The farthest land from a city of the axes, in the west of 西藏: the front crosses it in the time it has. */
const FARTHEST_KM = 1710;
/** Before the end, years. */
const MARGIN = 0.5;

/**
 * When the front passes the middle of each cell, by row and column: with a sample in the corridor the
 * time of that sample, elsewhere max(t2, time) + (D - 70 km) / v, the least over all samples, D the
 * distance to the sample; v crosses 1,710 km in the third act less half a year. A third act shorter than
 * that has opened everything at its start; without samples nothing opens, Infinity.
 * @throws diffusion-grid (columns, rows not whole numbers from 1, cell or kmPerUnit not above 0).
 */
export function frontGrid(query: FrontGridQuery): Float32Array {
  const { columns, rows, cell, kmPerUnit, samples, t2, tEnd } = query;
  const whole = (count: number): boolean => Number.isSafeInteger(count) && count >= 1;
  if (!(whole(columns) && whole(rows) && cell > 0 && kmPerUnit > 0)) {
    const shape = `${columns} by ${rows} of ${cell}, ${kmPerUnit} km a unit`;
    throw new EngineError("diffusion-grid", `a grid of cells: ${shape}`);
  }
  const yearsPerKm = Math.max(0, tEnd - t2 - MARGIN) / FARTHEST_KM;
  const times = new Float32Array(columns * rows);
  for (let place = 0; place < times.length; place += 1) {
    const x = ((place % columns) + 0.5) * cell;
    const y = (Math.floor(place / columns) + 0.5) * cell;
    let first = Infinity;
    for (const sample of samples) {
      const km = Math.sqrt((sample.x - x) ** 2 + (sample.y - y) ** 2) * kmPerUnit;
      const beyond = Math.max(t2, sample.time) + (km - CORRIDOR_KM) * yearsPerKm;
      first = Math.min(first, km <= CORRIDOR_KM ? sample.time : beyond);
    }
    times[place] = first;
  }
  return times;
}
