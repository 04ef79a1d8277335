import { aggregate } from "./aggregate/aggregate";
import { fromOne } from "./aggregate/from-one";
import { checkCustom } from "./check-custom";
import { choices } from "./choices";
import { impute } from "./impute/impute";
import { imputedCells } from "./impute/imputed-cells";
import { normalise } from "./normalise/normalise";
import type { Steps } from "./steps";
import { treat } from "./treat/treat";
import { weigh } from "./weight/weigh";
import { weightDiagnostics } from "./weight/weight-diagnostics";

/** The steps with every method there is. */
export const EVERY_STEP: Steps = {
  checkCustom,
  impute,
  imputedCells,
  treat,
  normalise,
  fromOne,
  weigh,
  weightDiagnostics,
  aggregate,
  choices,
};
