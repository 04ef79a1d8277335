import { readFileSync } from "node:fs";
import { BadInput } from "./bad-input";

/** The name of a file, for the messages, and what it holds. */
export interface InputFile {
  readonly name: string;
  readonly text: string;
}

/** A file's text; `-` is the standard input. @throws BadInput where it cannot be read. */
export function inputFile(name: string): InputFile {
  try {
    return { name, text: readFileSync(name === "-" ? 0 : name, "utf8") };
  } catch (error) {
    throw new BadInput(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
