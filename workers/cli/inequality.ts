import { groupings } from "../../src/catalog/catalog";
import { memberGroups } from "../../src/catalog/member-groups";
import { analysisApi } from "../../src/engine/analysis-api";
import { THEIL_KINDS } from "../../src/model/statistics";
import type { Command } from "./command";
import { inputFile } from "./input-file";
import { jsonText } from "./json-text";
import { readColumn } from "./read-column";
import { readPanel } from "./read-panel";

const PARTITIONS = groupings.partitions.map(({ id }) => id);

const USAGE = `How unequal a column is, and how much of that lies between groups of provinces.

  engine inequality --panel FILE --column CODE [--weights CODE] [--groups six-regions] [--theil T|L]

--panel    CSV as compute takes it, or JSON: { "units": [...], "columns": { CODE: [number or null, ...] } }
--weights  a column of populations; each unit counts once without
--groups   ${PARTITIONS.join(", ")}
--theil    T, or L, the mean log deviation

{
  "column": CODE, "weights": CODE or null, "groups": [{ "id": "east", "count": number,
    "populationShare": 0 to 1, "valueShare": 0 to 1, "mean": number, "gini": number, "theil": number }, ...],
  "n": number, "mean": number, "sdSample": number, "sdPopulation": number, "cvSample": number,
  "cvPopulation": number,
  "gini": { "total": number, "within": number, "between": number, "transvariation": number },
  "theil": { "kind": "T", "total": number, "within": number, "between": number }
}
`;

export const inequality: Command = {
  name: "inequality",
  summary: "Gini and Theil of a column, within groups and between them",
  usage: USAGE,
  options: { panel: null, column: null, weights: null, groups: "six-regions", theil: "T" },
  run(args) {
    const file = inputFile(args.text("panel"));
    const { panel } = readPanel(file);
    const column = args.text("column");
    const weights = args.optional("weights");
    const result = analysisApi.inequality({
      units: panel.units,
      values: readColumn(panel, column, file.name),
      ...(weights !== null && { weights: readColumn(panel, weights, file.name) }),
      groups: memberGroups(args.choice("groups", PARTITIONS), {}),
      theil: args.choice("theil", THEIL_KINDS),
    });
    return jsonText({ column, weights, ...result });
  },
};
