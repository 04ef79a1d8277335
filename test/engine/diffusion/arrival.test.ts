import { describe, expect, it } from "vitest";
import { arrival } from "../../../src/engine/diffusion/arrival";
import { buildOperators } from "../../../src/engine/diffusion/operators";
import type { Coding, DiffusionScenario } from "../../../src/model/diffusion";
import { mixedGraph, plainGraph, scenario, structure } from "../../support/small-graph";

const emission = Float64Array.of(1, 0, 0.25, 0.5, 0, 0, 0, 0, 0, 0);
const arrive = (coding: Coding, changes: Partial<DiffusionScenario>) =>
  arrival(buildOperators(mixedGraph, structure({ eta: 0.7, coding })), emission, 2, {
    ...scenario({ rho: 0.8, delta: 1.3, t1: 1.5, t2: 4, q: 0.1 }),
    ...changes,
  });

describe("arrival", () => {
  // scipy.optimize.brentq over the dose by scipy.linalg.expm
  it.each([
    ["S", [2.483129347116283, 3.0400108284895717, 6.1334258120546234, 5.884228187155864, 7.206095883093493], [2, 2, 3, 3, 3]], // prettier-ignore
    ["C", [2.481776279268726, 3.0463056149362213, 6.306131323637765, 6.119393747227729, 7.381138057139466], [2, 2, 3, 3, 3]], // prettier-ignore
    ["W", [2.484564992753469, 3.0414192429283635, 6.208585222112495, 5.887880526013419, 6.338554772978411], [2, 2, 3, 3, 3]], // prettier-ignore
  ] as const)("is when the dose reaches -ln(1 - q) / beta, under %s", (coding, times, acts) => {
    const found = arrive(coding, {});
    times.forEach((time, i) => expect(found.time[i]).toBeCloseTo(time, 9));
    expect(found.act).toEqual(acts);
  });

  it("orders the units, those never reached last and in their order", () => {
    const { time, act, order } = arrive("S", { tEnd: 6 });
    expect(time.slice(2)).toEqual([null, expect.any(Number), null]);
    expect(act.slice(2)).toEqual([null, 3, null]);
    expect(order).toEqual([0, 1, 3, 2, 4]);
  });

  it("is never, where the signal closes no gap, nobody emits, or there is no way", () => {
    const never = [null, null, null, null, null];
    expect(arrive("S", { beta: 0 }).time).toEqual(never);
    const operators = buildOperators(mixedGraph, structure());
    expect(arrival(operators, new Float64Array(5), 1, scenario()).time).toEqual(never);
    expect(arrival(operators, new Float64Array(0), 0, scenario()).order).toEqual([0, 1, 2, 3, 4]);
    const pair = buildOperators(plainGraph(3, [[0, 1]]), structure());
    expect(arrival(pair, Float64Array.of(1, 0, 0), 1, scenario()).time[2]).toBeNull();
  });

  it("counts into the act it falls in, also where acts take no time", () => {
    const once = arrive("S", { t1: 0, t2: 0, q: 0.01 });
    expect(new Set(once.act)).toEqual(new Set([3]));
    expect(arrive("S", { t1: 12, t2: 12, q: 0.01 }).act).toEqual([1, 1, null, null, null]);
  });
});
