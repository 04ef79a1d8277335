import { analysisApi } from "../../src/engine/analysis-api";
import { CORRELATIONS } from "../../src/model/statistics";
import type { Command } from "./command";
import { inputFile } from "./input-file";
import { jsonText } from "./json-text";
import { readColumn } from "./read-column";
import { readPanel } from "./read-panel";

const USAGE = `Correlations of columns with each other, and Cronbach's alpha of them as one scale.

  engine associate --panel FILE --columns CODE,CODE,... [--method pearson|spearman|kendall]

--panel   CSV as compute takes it, or JSON: { "units": [...], "columns": { CODE: [number or null, ...] } }
--method  pearson, spearman by mid-ranks, kendall as tau-b; over the pairs where neither is blank

{
  "correlations": { "method": "pearson", "columns": [CODE, ...], "coefficients": [[number, ...], ...],
                    "n": [[pairs, ...], ...] },
  "reliability": { "alpha": number, "standardised": false, "items": [CODE, ...], "n": units without a blank,
                   "without": [alpha of the others, ...] },
  "standardised": {the same, of the columns' z-scores}
}
`;

export const associate: Command = {
  name: "associate",
  summary: "correlation matrix and Cronbach's alpha of columns",
  usage: USAGE,
  options: { panel: null, columns: null, method: "pearson" },
  run(args) {
    const file = inputFile(args.text("panel"));
    const { panel } = readPanel(file);
    const codes = args.list("columns");
    if (codes.length === 0) throw args.refuse("needs --columns");
    const columns = Object.fromEntries(
      codes.map((code) => [code, readColumn(panel, code, file.name)]),
    );
    const scales = [columns];
    return jsonText({
      correlations: analysisApi.correlations({
        columns,
        method: args.choice("method", CORRELATIONS),
      }),
      reliability: analysisApi.reliability({ scales, standardised: false })[0],
      standardised: analysisApi.reliability({ scales, standardised: true })[0],
    });
  },
};
