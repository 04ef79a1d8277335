import { DEFAULT_CHOICES, type ScenarioChoices } from "../formats/scenario-choices";

/** What a reader can switch off in the model, or on, to see what hangs on it. */
export const COUNTERFACTUALS = ["no-growth", "no-lines", "nearest", "equal", "single-act"] as const;
export type Counterfactual = (typeof COUNTERFACTUALS)[number];

export function isSwitched(
  { scenario, structure, seeds, singleAct }: ScenarioChoices,
  which: Counterfactual,
): boolean {
  switch (which) {
    case "no-growth":
      return scenario.g === 0;
    case "no-lines":
      return structure.lineKernel === "none" || structure.eta === 0;
    case "nearest":
      return structure.lineKernel === "nearest-neighbour";
    case "equal":
      return seeds === "uniform";
    case "single-act":
      return singleAct;
  }
}

/** The choices with one switched; what is switched back gets its default. */
export function switched(
  choices: ScenarioChoices,
  which: Counterfactual,
  on: boolean,
): ScenarioChoices {
  const { scenario, structure } = choices;
  switch (which) {
    case "no-growth":
      return { ...choices, scenario: { ...scenario, g: on ? 0 : DEFAULT_CHOICES.scenario.g } };
    case "no-lines": {
      const eta = on || structure.eta > 0 ? structure.eta : DEFAULT_CHOICES.structure.eta;
      const lineKernel = on ? "none" : DEFAULT_CHOICES.structure.lineKernel;
      return { ...choices, structure: { ...structure, lineKernel, eta } };
    }
    case "nearest": {
      const lineKernel = on ? "nearest-neighbour" : DEFAULT_CHOICES.structure.lineKernel;
      return { ...choices, structure: { ...structure, lineKernel } };
    }
    case "equal":
      return { ...choices, seeds: on ? "uniform" : DEFAULT_CHOICES.seeds };
    case "single-act":
      return { ...choices, singleAct: on };
  }
}
