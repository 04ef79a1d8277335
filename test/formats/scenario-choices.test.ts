import fc from "fast-check";
import { expect, test } from "vitest";
import {
  DEFAULT_CHOICES,
  parseScenario,
  printScenario,
  RANGES,
  type ScenarioNumber,
  withNumber,
} from "../../src/formats/scenario-choices";
import { CODINGS, LINE_KERNELS, SEED_MODES } from "../../src/model/diffusion";

const KNOWN = { units: ["110000", "440000", "500000"], poles: ["pole-prd", "pole-yrd"] };
const read = (text: string) => parseScenario(text, KNOWN);

test("an address without choices has the defaults of the specification", () => {
  expect(read("")).toEqual({ choices: DEFAULT_CHOICES, problems: [] });
  expect(printScenario(DEFAULT_CHOICES)).toBe("");
  const { lambda, psi } = DEFAULT_CHOICES.structure;
  const { rho, delta, beta, g, q, t1, t2, tEnd } = DEFAULT_CHOICES.scenario;
  // DIFFUSION 3.4.
  expect([lambda, psi, rho, delta, beta, g, q, t1, t2, tEnd]).toEqual([
    764, 1.5, 0.7, 1, 0.06, 0.015, 0.01, 2, 6, 12,
  ]);
});

test("reads numbers and words", () => {
  const { choices, problems } = read(
    "rho:0.6,eta:0,kernel:nearest-neighbour,coding:W,seeds:uniform,acts:one,extra:500000,pole:extra,still:true",
  );
  expect(problems).toEqual([]);
  expect(choices.scenario.rho).toBe(0.6);
  expect(choices.structure).toMatchObject({ eta: 0, coding: "W", lineKernel: "nearest-neighbour" });
  expect(choices).toMatchObject({ seeds: "uniform", singleAct: true, extra: "500000" });
  expect(choices).toMatchObject({ pole: "extra", still: true });
});

test.each([
  ["rho:0.95", "rho:0.95"],
  ["rho:NaN,g:0", "rho:NaN"],
  ["rho:", "rho:"],
  ["beta:Infinity", "beta:Infinity"],
  ["kernel:spaghetti", "kernel:spaghetti"],
  ["extra:999999", "extra:999999"],
  ["pole:extra", "pole:extra"],
  ["t1:7", "t1:7,t2:6,tEnd:12"],
  ["rho:0.5:1", "rho:0.5:1"],
  ["constructor:1", "constructor:1"],
])("tells of %s and keeps the default", (text, bad) => {
  const { choices, problems } = read(text);
  expect(problems).toEqual([{ key: "scenario", value: bad }]);
  expect({ ...choices, scenario: { ...choices.scenario, g: 0.015 } }).toEqual(DEFAULT_CHOICES);
});

test("what is printed is read as it was", () => {
  const figure = fc
    .constantFrom(...(Object.keys(RANGES) as ScenarioNumber[]))
    .filter((name) => !["t1", "t2", "tEnd"].includes(name))
    .chain((name) =>
      fc
        .double({ min: RANGES[name].low, max: RANGES[name].high, noNaN: true })
        .map((value) => [name, value === 0 ? 0 : value] as const),
    );
  fc.assert(
    fc.property(
      fc.array(figure, { maxLength: 5 }),
      fc.record({
        seeds: fc.constantFrom(...SEED_MODES),
        singleAct: fc.boolean(),
        extra: fc.constantFrom("", ...KNOWN.units),
        pole: fc.constantFrom("", ...KNOWN.poles),
        still: fc.option(fc.boolean()),
      }),
      fc.constantFrom(...LINE_KERNELS),
      fc.constantFrom(...CODINGS),
      (figures, words, lineKernel, coding) => {
        const base = { ...DEFAULT_CHOICES, ...words };
        const choices = figures.reduce((made, [name, value]) => withNumber(made, name, value), {
          ...base,
          structure: { ...base.structure, lineKernel, coding },
        });
        expect(read(printScenario(choices))).toEqual({ choices, problems: [] });
      },
    ),
    { seed: 5 },
  );
});
