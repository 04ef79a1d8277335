import { parseMethodology } from "../../src/formats/methodology-json";
import type { Methodology } from "../../src/model/catalog";
import { BadInput } from "./bad-input";
import type { InputFile } from "./input-file";

/** The methodology of a JSON file. @throws BadInput. */
export function readMethodology(file: InputFile): Methodology {
  const read = parseMethodology(file.text);
  if ("error" in read) throw new BadInput(`${file.name}: ${read.error.message}`);
  return read.methodology;
}
