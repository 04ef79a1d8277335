import { computeIndex } from "../../src/engine/compute-index";
import type { Bundle } from "../../src/model/bundle";
import { baselineQuery } from "../../src/state/index-query";
import { panel } from "./atlas-app";
import { deepFreeze } from "./deep-freeze";

const query = baselineQuery(panel);

/** The baseline of the real panel as the lab would save it. */
export const sampleBundle: Bundle = deepFreeze({
  note: "自定义口径，非白皮书排名",
  address: "https://example.org/?tab=lab",
  provenance: [{ column: "gdp-2019", source: "NBS", url: "https://example.org/", year: "2019" }],
  query,
  result: computeIndex(query),
});
