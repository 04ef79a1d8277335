import type { Computation } from "./compute-files";
import { ESTIMATE_NOTE } from "./estimate-note";

/** A row a unit: coverage, computed and estimated score and rank, the parts; blank where there is none, nothing rounded. */
export function printCsv({ result }: Computation): string {
  const { units, coverage, computed, estimated, domains, subindices } = result;
  const parts = [...domains, ...subindices];
  const header = [
    "unit",
    "coverage",
    "computed-score",
    "computed-rank",
    ...(estimated ? ["estimated-score", "estimated-rank", "estimated-note"] : []),
    ...parts.map(({ id }) => `computed-${id}`),
  ];
  const rows = units.map((unit, i) => [
    unit,
    cell(coverage[i]),
    cell(computed.values[i]),
    cell(computed.ranks[i]),
    ...(estimated ? [cell(estimated.values[i]), cell(estimated.ranks[i]), ESTIMATE_NOTE] : []),
    ...parts.map(({ values }) => cell(values[i])),
  ]);
  return [header, ...rows].map((cells) => `${cells.join(",")}\n`).join("");
}

function cell(value: number | undefined): string {
  return value === undefined || Number.isNaN(value) ? "" : String(value);
}
