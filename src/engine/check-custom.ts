import type { IndexQuery } from "../model/index-result";
import { checkComponents } from "./check-query";
import { EngineError } from "./engine-error";

/**
 * What `checkQuery` leaves to methodologies that are not the catalog's: no indicator's code is the id of
 * a component of the same methodology, and the domains of `scaleAt` can be computed too.
 * @throws methodology-cycle, unknown-indicator, weight-negative, weights-zero.
 */
export function checkCustom({ methodology, panel, scaleAt }: IndexQuery): void {
  const components = [...methodology.domains, ...methodology.subindices];
  const ids = new Set(components.map(({ id }) => id));
  for (const { id, indicators } of components) {
    const inner = indicators.find(({ code }) => ids.has(code));
    if (inner) {
      throw new EngineError("methodology-cycle", `${id} is made of a component: ${inner.code}`);
    }
  }
  if (scaleAt) checkComponents(scaleAt.domains, panel);
}
