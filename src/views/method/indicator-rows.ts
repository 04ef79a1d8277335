import { indicators } from "../../catalog/catalog";
import { sources } from "../../catalog/sources";
import type { Component, Indicator, IndicatorUse } from "../../model/catalog";
import type { Panel } from "../../model/panel";
import type { AppContext } from "../context";
import { unitName } from "../measure-view.svelte";

/** What is told of one indicator: finished texts, empty where there is nothing to tell. */
export interface IndicatorRow {
  readonly code: string;
  readonly title: string;
  /** Unit and year. */
  readonly about: string;
  readonly weight: string;
  readonly treatment: string;
  readonly status: string;
  readonly coverage: string;
  readonly missing: string;
  readonly proxy: boolean;
  readonly proxyFor: string;
  readonly owner: string;
  readonly url: string | null;
  readonly terms: string;
  readonly termsClear: boolean;
  readonly note: string;
}

const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]));
const sourceByCode = new Map(sources.map((source) => [source.code, source]));

export const indicatorOf = (code: string): Indicator | undefined => byCode.get(code);

/** The indicators of a domain or a sub-index, each with its per cent of the whole that has `share` of 1. */
export function indicatorRows(
  { indicators: uses }: Pick<Component, "indicators">,
  share: number,
  app: AppContext,
): IndicatorRow[] {
  const total = uses.reduce((sum, { weight }) => sum + weight, 0);
  return uses.flatMap((use) => {
    const indicator = byCode.get(use.code);
    return indicator ? [row(indicator, use, (share * use.weight) / total, app)] : [];
  });
}

/** The columns that none of the components uses. */
export function otherRows(components: readonly Component[], app: AppContext): IndicatorRow[] {
  const used = new Set(components.flatMap((part) => part.indicators.map(({ code }) => code)));
  return indicators
    .filter(({ code }) => !used.has(code))
    .map((indicator) => row(indicator, null, NaN, app));
}

function row(
  indicator: Indicator,
  use: IndicatorUse | null,
  weight: number,
  app: AppContext,
): IndicatorRow {
  const { t, text, number } = app.locale;
  const source = sourceByCode.get(indicator.code);
  const proxyFor = use?.proxyFor ?? indicator.proxyFor;
  const missing = missingUnits(indicator.code, app.atlas.panel);
  const of = app.atlas.panel?.units.length ?? indicator.coverage + missing.length;
  return {
    code: indicator.code,
    title: text(indicator.title),
    about: `${text(indicator.unit)} · ${indicator.year.replace("-", "\u2013")}`,
    weight: use ? `${number(100 * weight, 1)}%` : "",
    treatment: [
      ...(use ? [t(use.log ? "method.log.yes" : "method.log.no")] : []),
      t(`method.direction.${indicator.direction}`),
    ].join(app.locale.lang === "en" ? "; " : "；"),
    status: t(`status.${indicator.status}`),
    coverage: t("method.coverage", { n: indicator.coverage, of }),
    missing:
      missing.length > 0
        ? t("method.coverage.missing", {
            names: app.locale.list(missing.map((unit) => unitName(unit, app))),
          })
        : "",
    proxy: indicator.proxy || use?.proxyFor !== undefined,
    proxyFor: proxyFor && app.locale.notes ? t("method.proxy.for", { for: text(proxyFor) }) : "",
    owner: source ? text(source.source) : "",
    url: source?.url ?? null,
    terms: source ? text(source.terms) : "",
    termsClear: source?.termsClear ?? false,
    note: source?.notes ? text(source.notes) : "",
  };
}

/** Units whose cell of a column is blank; none while the panel is not here. */
export function missingUnits(code: string, panel: Panel | null): string[] {
  const column = panel?.columns[code];
  if (!panel || !column) return [];
  return panel.units.filter((_, i) => Number.isNaN(column[i] ?? NaN));
}
