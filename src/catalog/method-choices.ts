import schema from "./schema/methodology.schema.json";

export type Step = "impute" | "treat" | "normalise" | "weight" | "aggregate";

/** An argument of a method as its schema declares it. */
export interface Argument {
  readonly name: string;
  readonly type: "number" | "boolean" | "word" | "figures";
  readonly words: readonly string[];
  /** Undefined where the methodology has to say. */
  readonly fallback: unknown;
  readonly low: number;
  readonly high: number;
}

export interface MethodChoice {
  readonly method: string;
  readonly args: readonly Argument[];
}

interface Property {
  readonly const?: string;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly default?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** The methods of a step and their arguments, from the schema of a methodology. */
export function methodChoices(step: Step): MethodChoice[] {
  const { oneOf } = schema.properties[step] as unknown as {
    oneOf: readonly { properties: Readonly<Record<string, Property>> }[];
  };
  return oneOf.map(({ properties: { method, ...args } }) => ({
    method: method?.const ?? "",
    args: Object.entries(args).map(([name, property]) => ({
      name,
      type: typeOf(property),
      words: property.enum ?? [],
      fallback: property.default,
      low: property.minimum ?? -Infinity,
      high: property.maximum ?? Infinity,
    })),
  }));
}

function typeOf(property: Property): Argument["type"] {
  if (property.enum) return "word";
  if (property.type === "boolean") return "boolean";
  return property.type === "number" || property.type === "integer" ? "number" : "figures";
}
