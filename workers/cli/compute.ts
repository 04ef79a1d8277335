import type { Command } from "./command";
import { computeFiles } from "./compute-files";
import { inputFile } from "./input-file";
import { printCsv } from "./print-csv";
import { printJson } from "./print-json";

const USAGE = `Computes the index of a panel under a methodology.

  engine compute --panel FILE.csv --methodology FILE.json [--out json|csv]

FILE.csv   a header "unit,<indicator code>,...", then a row a province, its six-digit adcode first;
           UTF-8, commas, a point for decimals; a blank cell is a value nobody has
FILE.json  a methodology as src/catalog/methodologies/baseline.json is one,
           held against src/catalog/schema/methodology.schema.json

Output as JSON. Arrays stand in the order of "units"; null marks a figure that cannot be had; nothing
is rounded. Everything under "computed" is our index of the panel, everything under "estimated" the
same moved by the least amount that agrees with the published facts of "benchmark".

{
  "units": ["110000", ...],
  "methodology": { "id": "baseline", "version": 1 },
  "choices": { "coverage": number, "impute": {...}, "treat": {...}, "normalise": {...}, "weight": {...},
               "aggregate": {...}, "scale": {...}, "benchmark": {...}, "rank": {...} },
  "coverage": [share of the cells there, 0 to 1, ...],
  "computed": {
    "values": [number, ...], "ranks": [number, ...],
    "scale": { "slope": number, "intercept": number } or null,
    "domains": [{ "id": "data", "values": [...], "ranks": [...], "coverage": [...] }, ...],
    "subindices": [the same],
    "groups": [{ "id": "east", "count": number, "sum": number, "mean": number, "share": per cent }, ...],
    "correlations": [{ "column": "gdp-2019", "n": number, "pearson": number, "spearman": number }, ...]
  },
  "estimated": null or {
    "note": "...", "values": [...], "ranks": [...], "groups": [...], "correlations": [...],
    "benchmark": { "imposed": ["east-sum", ...], "binding": [...], "rms": number }
  },
  "contradiction": null or { "facts": [...] },
  "diagnostics": [{ "code": "coverage-low", "params": {...} }, ...]
}

Output as CSV: a row a province with coverage, computed score and rank, estimated score and rank, and
the computed domains and sub-indices.
`;

const PRINTERS = { json: printJson, csv: printCsv };

export const compute: Command = {
  name: "compute",
  summary: "the index of a panel under a methodology, computed and estimated",
  usage: USAGE,
  options: { panel: null, methodology: null, out: "json" },
  run(args) {
    const panel = args.text("panel");
    const methodology = args.text("methodology");
    const print = PRINTERS[args.choice("out", ["json", "csv"])];
    return print(computeFiles(inputFile(panel), inputFile(methodology)));
  },
};
