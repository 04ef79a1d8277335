import {
  numberOf,
  RANGES,
  type ScenarioChoices,
  type ScenarioNumber,
  withNumber,
} from "../../formats/scenario-choices";
import type { AppContext } from "../context";
import { digitsOf } from "./parameter-facts";

export type Entry =
  { readonly choices: ScenarioChoices; readonly fault?: never } | { readonly fault: string };

/** What a figure that a reader enters makes of the choices, or why it is not taken. */
export function enter(
  choices: ScenarioChoices,
  name: ScenarioNumber,
  value: number,
  { locale: { t, number } }: AppContext,
): Entry {
  const digits = digitsOf(name);
  const kept = number(numberOf(choices, name), digits);
  if (!Number.isFinite(value)) return { fault: t("diffusion.param.bad.number", { kept }) };
  const { low, high } = RANGES[name];
  if (value < low || value > high) {
    const [least, most] = [number(low, digits), number(high, digits)];
    const params = { low: least, high: most, value: number(value, digits), kept };
    return { fault: t("diffusion.param.bad.range", params) };
  }
  const next = withNumber(choices, name, value);
  const { t1, t2, tEnd } = next.scenario;
  if (!(t1 <= t2 && t2 <= tEnd)) return { fault: t("diffusion.param.bad.acts", { kept }) };
  return { choices: next };
}
