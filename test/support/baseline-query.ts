import { readFileSync } from "node:fs";
import { baseline, indicators, published, units } from "../../src/catalog/catalog";
import { memberGroups } from "../../src/catalog/member-groups";
import { parsePanelCsv } from "../../src/formats/panel-csv";
import type { IndexQuery } from "../../src/model/index-result";
import { deepFreeze } from "./deep-freeze";

/** The baseline on the panel that ships, with the facts and the groups they speak of. */
export function baselineOnPanel(): IndexQuery {
  const text = readFileSync(new URL("../../public/data/panel.csv", import.meta.url), "utf8");
  const read = parsePanelCsv(text, {
    units: units.filter(({ indexed }) => indexed).map(({ id }) => id),
    columns: indicators.map(({ code }) => code),
  });
  if ("error" in read) throw new Error(read.error.message);
  const groups = [...memberGroups("six-regions", {}), ...memberGroups("poles", {})];
  const { facts, totalInterval } = published;
  return deepFreeze({ methodology: baseline, panel: read.panel, groups, facts, totalInterval });
}

/** The same index with no published fact imposed. */
export const withoutBenchmark = (query: IndexQuery): IndexQuery => ({
  ...query,
  methodology: { ...query.methodology, benchmark: null },
});
