import { LATE_PARAMS, type LateParams } from "../model/params";

/** Something for every parameter that is read late. */
export const eachLate = <T>(value: (key: keyof LateParams) => T): Record<keyof LateParams, T> =>
  Object.fromEntries(LATE_PARAMS.map((key) => [key, value(key)])) as Record<keyof LateParams, T>;
