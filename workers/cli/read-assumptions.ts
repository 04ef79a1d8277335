import { declaredAssumptions } from "../../src/catalog/assumptions";
import { parseAssumptions } from "../../src/formats/assumptions-json";
import type { Assumptions } from "../../src/model/catalog";
import type { Arguments } from "./arguments";
import { BadInput } from "./bad-input";
import { inputFile } from "./input-file";

/** What `--assumptions` names, else the catalog's declared ones. @throws BadInput. */
export function readAssumptions(args: Arguments): Assumptions {
  const name = args.optional("assumptions");
  if (name === null) return declaredAssumptions;
  const read = parseAssumptions(inputFile(name).text);
  if ("error" in read) throw new BadInput(`${name}: ${read.error.message}`);
  return read.assumptions;
}
