import type { DiffusionGraph } from "../../model/diffusion-graph";
import { EngineError } from "../engine-error";

/**
 * Refuses a graph that cannot be reckoned with. Units without a link are no fault.
 * @throws diffusion-graph (no unit, a unit or a pair twice, a place that is none, a unit paired with
 * itself, a length that is not a number from 0, a land border without a length above 0).
 */
export function checkGraph({ units, area, line, segments }: DiffusionGraph): void {
  const refuse = (what: string): never => {
    throw new EngineError("diffusion-graph", what);
  };
  if (units.length === 0 || new Set(units).size !== units.length) {
    refuse(`units, each once: ${units.length} with ${new Set(units).size} names`);
  }
  const checkPairs = (layer: string, pairs: readonly { i: number; j: number }[]): void => {
    const seen = new Set<string>();
    pairs.forEach(({ i, j }, row) => {
      const where = `${layer} ${row}, places ${i} and ${j}`;
      if (units[i] === undefined || units[j] === undefined) refuse(`${where}: no such unit`);
      if (i === j) refuse(`${where}: a unit is not linked with itself`);
      const key = [i, j].sort((a, b) => a - b).join(" ");
      if (seen.has(key)) refuse(`${where}: a pair stands there twice`);
      seen.add(key);
    });
  };
  const checkKm = (where: string, km: number): void => {
    if (!(km >= 0 && km < Infinity)) refuse(`${where}: km is a number from 0: ${km}`);
  };
  checkPairs("area", area);
  area.forEach(({ kind, borderKm, capitalKm }, row) => {
    checkKm(`area ${row}`, capitalKm);
    if (kind === "land" && !(borderKm !== null && borderKm > 0 && borderKm < Infinity)) {
      refuse(`area ${row}: a border's km is a number above 0: ${borderKm ?? "null"}`);
    }
  });
  checkPairs("line", line);
  line.forEach(({ axes }, row) => axes.forEach(({ km }) => checkKm(`line ${row}`, km)));
  segments.forEach(({ km }, row) => checkKm(`segment ${row}`, km));
}
