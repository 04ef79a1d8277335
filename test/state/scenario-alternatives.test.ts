import { describe, expect, it } from "vitest";
import { orderAgreement } from "../../src/charts/order-agreement";
import { DEFAULT_CHOICES } from "../../src/formats/scenario-choices";
import { diffusionQuery } from "../../src/state/diffusion-query";
import { alternativesTo, ScenarioAlternatives } from "../../src/state/scenario-alternatives.svelte";
import { analysisHere } from "../support/analysis-here";
import { result } from "../support/atlas-app";

const scenario = {
  choices: DEFAULT_CHOICES,
  key: "one",
  queryOf: (choices: typeof DEFAULT_CHOICES) => diffusionQuery(result, choices, {}),
};

async function settled(alternatives: ScenarioAlternatives): Promise<void> {
  alternatives.start();
  while (alternatives.run.status === "running") await new Promise((done) => setTimeout(done, 5));
}

describe("alternativesTo", () => {
  it("changes one thing at a time, and never to what is set already", () => {
    const names = (choices = DEFAULT_CHOICES) =>
      alternativesTo(choices).map(({ what, value }) => `${what} ${value}`);
    expect(names()).toEqual(["kernel nearest-neighbour", "kernel none", "seeds core", "seeds uniform", "coding C", "coding W", "q 0.05", "rho 0.5", "rho 0.85", "psi 1", "psi 3"]); // prettier-ignore
    expect(names({ ...DEFAULT_CHOICES, seeds: "core" })).toContain("seeds excess");
    for (const { choices } of alternativesTo(DEFAULT_CHOICES)) {
      const changed = [choices.seeds !== "excess", JSON.stringify(choices.structure) !== JSON.stringify(DEFAULT_CHOICES.structure), JSON.stringify(choices.scenario) !== JSON.stringify(DEFAULT_CHOICES.scenario)]; // prettier-ignore
      expect(changed.filter(Boolean)).toHaveLength(1);
    }
  });
});

describe("ScenarioAlternatives", () => {
  it("runs each anew; the order hangs more on how lines are joined than on a number", async () => {
    const alternatives = new ScenarioAlternatives(scenario, analysisHere());
    await settled(alternatives);
    const { present, others } = alternatives.run.result!;
    expect(others).toHaveLength(11);
    const silent = (value: string) =>
      orderAgreement(
        present.times,
        others.find((one) => one.value === value)!.times,
        (unit) => !present.emits[unit],
      );
    // As in the sensitivity table of the design, whose figures for other inputs are .98 and .67-.73.
    expect(silent("none")).toBeLessThan(silent("0.85"));
    expect(present.times).toHaveLength(31);
  });

  it("fails in a word where the analysis does", async () => {
    const alternatives = new ScenarioAlternatives(
      scenario,
      analysisHere(() => "fail"),
    );
    await settled(alternatives);
    expect(alternatives.run.status).toBe("failed");
  });
});
