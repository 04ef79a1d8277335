import { published } from "../../src/catalog/catalog";
import { memberGroups } from "../../src/catalog/member-groups";
import type { IndexQuery } from "../../src/model/index-result";
import type { Arguments } from "./arguments";
import { inputFile } from "./input-file";
import { readMethodology } from "./read-methodology";
import { readProvinces } from "./read-panel";

/** What `--panel` and `--methodology` name, with the catalog's groups and facts. @throws BadInput. */
export function readIndexQuery(args: Arguments): IndexQuery {
  const { panel } = readProvinces(inputFile(args.text("panel")));
  const methodology = readMethodology(inputFile(args.text("methodology")));
  const groups = [...memberGroups("six-regions", {}), ...memberGroups("poles", {})];
  const { facts, totalInterval } = published;
  return { methodology, panel, groups, facts, totalInterval };
}
