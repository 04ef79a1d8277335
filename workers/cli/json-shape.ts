import { BadInput } from "./bad-input";

/** A value of a JSON file and the path it stands at, read as what it should be. Each refusal is a BadInput. */
export class JsonShape {
  readonly #value: unknown;
  readonly #path: string;

  constructor(value: unknown, path: string) {
    this.#value = value;
    this.#path = path;
  }

  /** Whether anything but null stands there. */
  get given(): boolean {
    return this.#value !== undefined && this.#value !== null;
  }

  number(): number {
    if (typeof this.#value !== "number") throw this.#refuse("a number");
    return this.#value;
  }

  text(): string {
    if (typeof this.#value !== "string") throw this.#refuse("a text");
    return this.#value;
  }

  flag(): boolean {
    if (typeof this.#value !== "boolean") throw this.#refuse("true or false");
    return this.#value;
  }

  word<Word extends string>(words: readonly Word[]): Word {
    const word = words.find((one) => one === this.#value);
    if (word === undefined) throw this.#refuse(`one of ${words.join(", ")}`);
    return word;
  }

  list<Item>(read: (item: JsonShape) => Item): Item[] {
    if (!Array.isArray(this.#value)) throw this.#refuse("a list");
    return this.#value.map((item: unknown, i) => read(new JsonShape(item, `${this.#path}/${i}`)));
  }

  /** The fields named; any other is refused. */
  fields<Name extends string>(names: readonly Name[]): Record<Name, JsonShape> {
    const entries = this.entries(names);
    return Object.fromEntries(
      names.map((name) => [
        name,
        entries[name] ?? new JsonShape(undefined, `${this.#path}/${name}`),
      ]),
    ) as Record<Name, JsonShape>;
  }

  /** The fields there are, of those named or, without names, of any. */
  entries(names?: readonly string[]): Record<string, JsonShape> {
    const value = this.#value;
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      throw this.#refuse("an object");
    }
    const unknown = names && Object.keys(value).find((name) => !names.includes(name));
    if (unknown !== undefined) {
      throw this.#refuse(`an object of ${names?.join(", ") ?? ""}, without "${unknown}"`);
    }
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [
        name,
        new JsonShape(one, `${this.#path}/${name}`),
      ]),
    );
  }

  #refuse(what: string): BadInput {
    const text = JSON.stringify(this.#value) as string | undefined;
    const shown = text === undefined ? "nothing" : text.slice(0, 40);
    return new BadInput(`${this.#path} is ${what}: ${shown}`);
  }
}
