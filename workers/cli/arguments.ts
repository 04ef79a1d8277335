import { BadInput } from "./bad-input";

/** The options of one call of a command, read as what they should be. Each refusal is a BadInput. */
export class Arguments {
  readonly #command: string;
  readonly #values: Readonly<Record<string, string | null>>;

  constructor(command: string, values: Readonly<Record<string, string | null>>) {
    this.#command = command;
    this.#values = values;
  }

  /** A text that may be left out. */
  optional(name: string): string | null {
    return this.#values[name] ?? null;
  }

  text(name: string): string {
    const value = this.optional(name);
    if (value === null || value === "") throw this.refuse(`needs --${name}`);
    return value;
  }

  /** Words parted by commas; none when left out. */
  list(name: string): string[] {
    const words = this.optional(name)?.split(",") ?? [];
    return words.map((word) => word.trim()).filter((word) => word !== "");
  }

  choice<Word extends string>(name: string, words: readonly Word[]): Word {
    const value = this.optional(name);
    const word = words.find((one) => one === value);
    if (word === undefined) {
      const known = `${words.slice(0, -1).join(", ")} or ${words.at(-1) ?? ""}`;
      throw this.refuse(`--${name} is ${known}: "${value ?? ""}"`);
    }
    return word;
  }

  number(name: string): number {
    const text = this.text(name);
    const value = Number(text);
    if (text.trim() === "" || !Number.isFinite(value)) {
      throw this.refuse(`--${name} is a number: "${text}"`);
    }
    return value;
  }

  /** A whole number from `least`. */
  whole(name: string, least: number): number {
    const value = this.number(name);
    if (!(Number.isSafeInteger(value) && value >= least)) {
      throw this.refuse(`--${name} is a whole number from ${least}: "${this.text(name)}"`);
    }
    return value;
  }

  refuse(reason: string): BadInput {
    return new BadInput(`${this.#command}: ${reason}; ${this.#command} --help says more`);
  }
}
