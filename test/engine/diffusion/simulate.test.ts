import { describe, expect, it } from "vitest";
import { memberGroups } from "../../../src/catalog/member-groups";
import { arrival } from "../../../src/engine/diffusion/arrival";
import { emission } from "../../../src/engine/diffusion/emission";
import { buildOperators } from "../../../src/engine/diffusion/operators";
import { simulate } from "../../../src/engine/diffusion/simulate";
import type { LineKernel } from "../../../src/model/diffusion";
import { builtGraph } from "../../support/diffusion-graph";
import { mixedGraph, scenario, structure } from "../../support/small-graph";

const TENTHS = Array.from({ length: 121 }, (_, k) => k / 10);

describe("simulate on the provinces", () => {
  const graph = builtGraph();
  const start = graph.units.map((_, i) => 30 + 1.5 * ((17 * i) % 31));
  const seeds = { mode: "excess" as const, poles: memberGroups("poles", {}), cores: [] };
  const { values, poles } = emission(graph.units, start, seeds);
  const run = (lineKernel: LineKernel) => {
    const operators = buildOperators(graph, structure({ lineKernel }));
    return {
      ...simulate(operators, values, 3, scenario(), TENTHS),
      arrival: arrival(operators, values, 3, scenario()),
    };
  };

  // scipy.linalg.expm act by act and brentq, W made by numpy from diffusion-graph.json; poles in the
  // catalog's order: doses of 北京 and of the unit at place 25, the sum of all, arrivals by place
  it.each([
    ["all-pairs", [0.44701385484916034, 0.887309683546145, 0.3087563760139713], [0.06910474344010814, 0.02094512999545227, 0.10114190767391326], 102.59374005301918, [4.732760273876647, 8.044291518616587, 6.347738816685574, 11.51020093371446, 6.970113076329643]], // prettier-ignore
    ["nearest-neighbour", [0.0033695664257796802, 0.45745906647607293, 0.0999244872846857], [0.10651566091472925, 0.006154485215803798, 0.008301493377633959], 86.85723416203717, [8.125661699367418, 9.068895030965457, 9.947093782019465, null, null]], // prettier-ignore
  ] as [LineKernel, number[], number[], number, (number | null)[]][])(
    "agrees with a matrix exponential, %s",
    (kernel, first, tibet, sum, times) => {
      const found = run(kernel);
      const last = found.dose.subarray(120 * 93);
      // The poles of `groupings.json`: 泛珠三角, 环渤海, 长三角; those of the set: 泛珠三角, 长三角, 环渤海.
      const order = ["pole-pan-prd", "pole-bohai", "pole-yrd"].map((id) => poles.indexOf(id));
      order.forEach((k, p) => {
        expect(last[k]).toBeCloseTo(first[p]!, 11);
        expect(last[25 * 3 + k]).toBeCloseTo(tibet[p]!, 11);
      });
      expect(last.reduce((total, dose) => total + dose, 0)).toBeCloseTo(sum, 9);
      [0, 4, 22, 25, 30].forEach((place, p) => {
        const time = times[p] as number | null;
        if (time === null) expect(found.arrival.time[place]).toBeNull();
        else expect(found.arrival.time[place]).toBeCloseTo(time, 8);
      });
    },
  );

  it("gives the same bits again, and in any order of times", () => {
    const operators = buildOperators(graph, structure());
    const once = simulate(operators, values, 3, scenario(), TENTHS);
    const again = simulate(buildOperators(graph, structure()), values, 3, scenario(), TENTHS);
    expect(again).toEqual(once);
    const back = simulate(operators, values, 3, scenario(), [12, 0.1]);
    expect(back.dose.subarray(0, 93)).toEqual(once.dose.subarray(120 * 93));
    expect(back.signal.subarray(93)).toEqual(once.signal.subarray(93, 186));
  });
});

it.each([-0.1, 12.1, NaN])("refuses a time outside of the scenario: %f", (time) => {
  const operators = buildOperators(mixedGraph, structure());
  expect(() => simulate(operators, new Float64Array(5), 1, scenario(), [time])).toThrow(
    expect.objectContaining({ code: "diffusion-times" }),
  );
});
