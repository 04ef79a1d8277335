import type { Component, Methodology } from "../model/catalog";
import type { OwnData } from "../model/own-data";
import type { Panel } from "../model/panel";

/** Component, and prefix of the columns, that hold a reader's own figures. */
const OWN = "own";

/** The column of a reader's indicator, by its place in the table. */
export const ownCode = (place: number): string => `${OWN}-${place + 1}`;

/** A panel with a reader's columns beside its own; a figure that is not there is NaN. */
export function ownPanel(panel: Panel, own: OwnData): Panel {
  const columns = own.indicators.map(({ values }, i): [string, readonly number[]] => [
    ownCode(i),
    values.map((value) => value ?? NaN),
  ]);
  return { units: panel.units, columns: { ...panel.columns, ...Object.fromEntries(columns) } };
}

/**
 * A methodology that counts a reader's columns: `alone` as the one domain of weight, `beside` as one more of
 * the mean weight of the others. Scores are then 0 to 100 on the data's own range: neither the
 * published scale nor the published facts speak of these figures.
 */
export function ownMethodology(methodology: Methodology, own: OwnData): Methodology {
  const { domains } = methodology;
  const alone = own.mode === "alone";
  const domain: Component = {
    id: OWN,
    name: { "zh-Hans": own.title, "zh-Hant": own.title, en: own.title },
    weight: alone ? 1 : domains.reduce((sum, { weight }) => sum + weight, 0) / domains.length,
    indicators: own.indicators.map(({ weight, log, direction }, i) => ({
      code: ownCode(i),
      weight,
      log,
      direction,
    })),
  };
  return {
    ...methodology,
    id: "custom",
    domains: [...(alone ? domains.map((one) => ({ ...one, weight: 0 })) : domains), domain],
    scale: null,
    benchmark: null,
  };
}
