import type { Component, Methodology } from "../model/catalog";
import type { OwnData } from "../model/own-data";
import type { Panel } from "../model/panel";

/** Component, and prefix of the columns, that hold a reader's own figures. */
export const OWN = "own";

/** The column of a reader's indicator, by its place in the table. */
export const ownCode = (place: number): string => `${OWN}-${place + 1}`;

/**
 * A panel with a reader's columns beside its own, and a methodology that counts them: `alone` as the one
 * domain there is, `beside` as one more domain of weight 1. Scores are then 0 to 100 on the data's own
 * range: neither the published scale nor the published facts speak of these figures.
 */
export function ownColumns(
  panel: Panel,
  methodology: Methodology,
  own: OwnData,
): { panel: Panel; methodology: Methodology } {
  const columns = own.indicators.map(({ values }, i): [string, readonly number[]] => [
    ownCode(i),
    values.map((value) => value ?? NaN),
  ]);
  const name = { "zh-Hans": own.title, "zh-Hant": own.title, en: own.title };
  const domain: Component = {
    id: OWN,
    name,
    weight: 1,
    indicators: own.indicators.map(({ weight, log, direction }, i) => ({
      code: ownCode(i),
      weight,
      log,
      direction,
    })),
  };
  const { domains, subindices } = methodology;
  return {
    panel: { units: panel.units, columns: { ...panel.columns, ...Object.fromEntries(columns) } },
    methodology: {
      ...methodology,
      id: "custom",
      domains: own.mode === "alone" ? [domain] : [...domains, domain],
      subindices: own.mode === "alone" ? [] : subindices,
      scale: null,
      benchmark: null,
    },
  };
}
