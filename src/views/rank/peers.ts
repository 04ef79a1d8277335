import { groupings } from "../../catalog/catalog";
import { contiguity } from "../../catalog/contiguity";
import type { Group } from "../../model/catalog";

/** How many peers by rank there are on either side, ties apart. */
const NEAREST = 2;

const REGIONS = groupings.partitions.find(({ id }) => id === "six-regions")?.groups ?? [];

/** The one of the six regions that a unit lies in; the white paper's three others lie in none. */
export function regionOf(unit: string): Group | undefined {
  return REGIONS.find(({ members }) => members.includes(unit));
}

/** The other members of a unit's region. */
export function regionPeers(unit: string): string[] {
  return regionOf(unit)?.members.filter((member) => member !== unit) ?? [];
}

/** The units across a unit's borders, 广东 and 海南 among them for their strait. */
export function borderPeers(unit: string): string[] {
  return contiguity.flatMap(([a, b]) => (a === unit ? [b] : b === unit ? [a] : []));
}

/**
 * The two units nearest above and the two nearest below by rank, with all that tie with the second of
 * them or with the unit itself. `ranks` run in step with `units`; NaN is no rank and nobody's peer.
 */
export function nearestByRank(
  unit: string,
  units: readonly string[],
  ranks: readonly number[],
): string[] {
  const own = ranks[units.indexOf(unit)] ?? NaN;
  const others = ranks.filter((_, i) => units[i] !== unit);
  const above = others.filter((rank) => rank < own).sort((a, b) => b - a);
  const below = others.filter((rank) => rank > own).sort((a, b) => a - b);
  const from = above[NEAREST - 1] ?? above.at(-1) ?? own;
  const to = below[NEAREST - 1] ?? below.at(-1) ?? own;
  return units.filter((other, i) => {
    const rank = ranks[i] ?? NaN;
    return other !== unit && rank >= from && rank <= to;
  });
}
