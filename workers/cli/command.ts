import type { Arguments } from "./arguments";

/** One thing the terminal can ask of the engine. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What `--help` prints: the call, its options, the shapes of what goes in and comes out. */
  readonly usage: string;
  /** Its options, each followed by a word on the command line, and their defaults; null for none. */
  readonly options: Readonly<Record<string, string | null>>;
  /** Text for the standard output. @throws BadInput, EngineError. */
  run(args: Arguments): string;
}
