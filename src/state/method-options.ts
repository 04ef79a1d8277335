import { groupings } from "../catalog/catalog";
import {
  methodChoices,
  type Argument,
  type MethodChoice,
  type Step,
} from "../catalog/method-choices";

/** What the schema leaves to the methodology and an address cannot say. */
const FIGURES: Readonly<Record<string, unknown>> = {
  // Distance to the best value.
  targets: {},
  groups:
    groupings.partitions.find(({ id }) => id === "six-regions")?.groups.map(({ id }) => id) ?? [],
};

const settled = (arg: Argument): unknown => arg.fallback ?? FIGURES[arg.name];

/** The methods that need no figures of the reader's own. */
export function offeredMethods(step: Step): MethodChoice[] {
  return methodChoices(step).filter(({ args }) => args.every((arg) => settled(arg) !== undefined));
}

/** A method with its arguments, as `zscore,sd:population` says; null for what is not known. */
export function methodOptions(step: Step, text: string): Readonly<Record<string, unknown>> | null {
  const [name, ...given] = text.split(",");
  const choice = offeredMethods(step).find(({ method }) => method === name);
  if (!choice) return null;
  const options: Record<string, unknown> = { method: name };
  for (const arg of choice.args) options[arg.name] = settled(arg);
  for (const part of given) {
    const [key, value = "", more] = part.split(":");
    const arg = choice.args.find((candidate) => candidate.name === key);
    const read = arg && more === undefined ? argument(arg, value) : undefined;
    if (!arg || read === undefined) return null;
    options[arg.name] = read;
  }
  return options;
}

/** A method as an address has it: arguments at their defaults left out. */
export function printMethod(step: Step, options: Readonly<Record<string, unknown>>): string {
  const choice = offeredMethods(step).find(({ method }) => method === options["method"]);
  const args = (choice?.args ?? []).filter(
    (arg) => arg.type !== "figures" && options[arg.name] !== settled(arg),
  );
  return [options["method"], ...args.map(({ name }) => `${name}:${String(options[name])}`)].join(
    ",",
  );
}

function argument(arg: Argument, text: string): string | number | boolean | undefined {
  switch (arg.type) {
    case "word":
      return arg.words.includes(text) ? text : undefined;
    case "boolean":
      return { true: true, false: false }[text];
    case "number": {
      const value = text.trim() === "" ? NaN : Number(text);
      return value >= arg.low && value <= arg.high && Number.isFinite(value) ? value : undefined;
    }
    case "figures":
      return undefined;
  }
}
