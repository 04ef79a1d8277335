import type { Methodology } from "../../model/catalog";
import type { OvertakeQuery, OvertakeResult } from "../../model/sensitivity";
import { computeIndex } from "../compute-index";
import { EngineError } from "../engine-error";
import { dot } from "../math/dot";
import { QuadraticProgramme } from "../math/quadratic-programme";

/** Less than this share of the terms' size is no lead. */
const LEVEL = 1e-12;

/**
 * The smallest change of the domains' weights with which the follower draws level with the leader in the
 * computed index: min sum_k ((v_k - w_k) / w_k)^2 over v >= 0 of the declared total with
 * sum_k v_k (follower_k - leader_k) >= 0, a quadratic programme; domain scores as they stand, their
 * logarithms under a geometric mean. Any step further puts the follower ahead. The question is that of
 * the robustness of ranks to weights in the OECD & JRC Handbook on Constructing Composite Indicators
 * (2008), step 7.
 * @throws unknown-unit, and the errors of `computeIndex`.
 */
export function overtake({ index, leader, follower }: OvertakeQuery): OvertakeResult {
  const { methodology } = index;
  const result = computeIndex(index);
  const [a, b] = [leader, follower].map((unit) => place(unit, result.units)) as [number, number];
  const reason = undecided(methodology);
  if (reason) return { status: "undecided", reason };
  const counted = methodology.domains.flatMap(({ weight }, d) => (weight > 0 ? [d] : []));
  const scores = (unit: number) => counted.map((d) => result.domains[d]?.values[unit] ?? NaN);
  const [ahead, behind] = [scores(a), scores(b)];
  if ([...ahead, ...behind].some(Number.isNaN)) return { status: "undecided", reason: "blank" };

  const logs = methodology.aggregate.method === "geometric";
  const lead = behind.map((score, k) => {
    const other = ahead[k] as number;
    return logs ? Math.log(score / other) : score - other;
  });
  const declared = counted.map((d) => methodology.domains[d]?.weight ?? 0);
  const size = lead.reduce((sum, value, k) => sum + Math.abs(value) * (declared[k] as number), 0);
  const margin = dot(Float64Array.from(declared), Float64Array.from(lead));
  if (margin >= -LEVEL * size) return { status: "already" };
  const drawn = nearestWeights(declared, lead);
  if (!drawn) return { status: "never" };
  const relative = drawn.map((weight, k) => weight / (declared[k] as number) - 1);
  const at = (values: readonly number[], blank: number) =>
    methodology.domains.map((_, d) => values[counted.indexOf(d)] ?? blank);
  return {
    status: "possible",
    weights: at(drawn, 0),
    changes: at(relative, NaN),
    rms: Math.sqrt(relative.reduce((sum, change) => sum + change ** 2, 0) / relative.length),
    largest: Math.max(...relative.map(Math.abs)),
  };
}

function undecided({ aggregate, weight }: Methodology): "aggregate" | "weight" | null {
  if (aggregate.method !== "arithmetic" && aggregate.method !== "geometric") return "aggregate";
  const declared =
    weight.method === "declared" || ("level" in weight && weight.level === "indicators");
  return declared ? null : "weight";
}

/** Null where no weights do: the follower is behind in every domain. */
function nearestWeights(
  declared: readonly number[],
  lead: readonly number[],
): readonly number[] | null {
  const indices = declared.map((_, k) => k);
  const total = declared.reduce((sum, weight) => sum + weight, 0);
  const programme = new QuadraticProgramme(
    [
      { indices, coefficients: lead, low: 0, high: Infinity },
      { indices, coefficients: declared.map(() => 1), low: total, high: total },
      ...indices.map((k) => ({ indices: [k], coefficients: [1], low: 0, high: Infinity })),
    ],
    declared.map((weight) => weight ** -2),
  );
  const optimum = programme.solve(declared);
  return optimum.feasible ? optimum.x.map((weight) => Math.max(0, weight)) : null;
}

function place(unit: string, units: readonly string[]): number {
  const index = units.indexOf(unit);
  if (index < 0) throw new EngineError("unknown-unit", `no such unit in the panel: ${unit}`);
  return index;
}
