import type { aggregate } from "./aggregate/aggregate";
import type { fromOne } from "./aggregate/from-one";
import type { checkCustom } from "./check-custom";
import type { choices } from "./choices";
import type { impute } from "./impute/impute";
import type { imputedCells } from "./impute/imputed-cells";
import type { normalise } from "./normalise/normalise";
import type { treat } from "./treat/treat";
import type { weigh } from "./weight/weigh";
import type { weightDiagnostics } from "./weight/weight-diagnostics";

/** The steps of an index that differ by method, each with the methods it knows. */
export interface Steps {
  /** Absent where only the catalog's methodologies come. */
  readonly checkCustom?: typeof checkCustom;
  readonly impute: typeof impute;
  readonly imputedCells: typeof imputedCells;
  readonly treat: typeof treat;
  readonly normalise: typeof normalise;
  readonly fromOne: typeof fromOne;
  readonly weigh: typeof weigh;
  readonly weightDiagnostics: typeof weightDiagnostics;
  readonly aggregate: typeof aggregate;
  /** Absent where nobody asks what a result was computed under. */
  readonly choices?: typeof choices;
}
