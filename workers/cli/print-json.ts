import { engineApi } from "../../src/engine/api";
import type { Computation } from "./compute-files";
import { ESTIMATE_NOTE } from "./estimate-note";
import { jsonText } from "./json-text";

/** The whole computation as JSON, every figure under a key that says its kind; NaN as null, nothing rounded. */
export function printJson({
  methodology,
  panel,
  groups,
  result,
  diagnostics,
}: Computation): string {
  const { coverage, impute, treat, normalise, weight, aggregate, scale, benchmark, rank } =
    methodology;
  const gdp = panel.columns["gdp-2019"];
  const columns = {
    ...(gdp && { "gdp-2019": gdp }),
    ...Object.fromEntries(result.subindices.map(({ id, values }) => [`sub:${id}`, values])),
  };
  const figures = (values: readonly number[]) => ({
    groups: engineApi.groups({ values, units: panel.units, groups }),
    correlations: engineApi.associations({ scores: values, columns }),
  });
  const { computed, estimated } = result;
  const output = {
    units: result.units,
    methodology: result.methodology,
    choices: { coverage, impute, treat, normalise, weight, aggregate, scale, benchmark, rank },
    coverage: result.coverage,
    computed: {
      ...computed,
      scale: result.scale,
      domains: result.domains,
      subindices: result.subindices,
      ...figures(computed.values),
    },
    estimated: estimated && {
      note: ESTIMATE_NOTE,
      ...estimated,
      ...figures(estimated.values),
      benchmark: result.benchmark,
    },
    contradiction: result.contradiction,
    diagnostics,
  };
  return jsonText(output);
}
