import { baseline, indicators, units } from "../../catalog/catalog";
import { measureOf } from "../../catalog/measures";
import { standings, type IndicatorStanding, type Standing } from "../../charts/strengths";
import type { AppContext } from "../context";

/** The indicators of the baseline, each once. */
const CODES = new Set(
  baseline.domains.flatMap((domain) => domain.indicators.map(({ code }) => code)),
);
const JUDGED = indicators.filter(({ code }) => CODES.has(code));

export const JUDGED_COUNT = JUDGED.length;

export interface ProfileEntry {
  readonly code: string;
  readonly title: string;
  readonly unit: string;
  readonly value: string;
  readonly rank: string;
  /** Says that others share the rank. */
  readonly tied: string;
  readonly proxy: boolean;
}

export type Profile = Readonly<Record<Exclude<Standing, "middle">, readonly ProfileEntry[]>>;

/** Strengths, weaknesses and blanks of a province; null for who has no index or before the panel is here. */
export function profile(unit: string, app: AppContext): Profile | null {
  const { panel } = app.atlas;
  if (!panel || !units.some(({ id, indexed }) => id === unit && indexed)) return null;
  const columns = JUDGED.map(({ code, direction }) => ({
    code,
    direction,
    values: panel.columns[code] ?? panel.units.map(() => NaN),
  }));
  const all = standings(panel.units.indexOf(unit), columns);
  const of = (wanted: Standing): ProfileEntry[] =>
    all.filter(({ standing }) => standing === wanted).map((each) => entry(each, app));
  // The worst comes first among what is weak.
  return { strength: of("strength"), weakness: of("weakness").reverse(), missing: of("missing") };
}

function entry(
  { code, value, rank, tied, count }: IndicatorStanding,
  { locale: { t, text, number } }: AppContext,
): ProfileEntry {
  const { title, unit, digits, proxy } = measureOf(code);
  const missing = Number.isNaN(value);
  return {
    code,
    title: text(title),
    unit: unit ? text(unit) : "",
    value: missing ? "" : number(value, digits),
    rank: missing ? "" : t("unit.rank.of", { rank, n: count }),
    tied: tied > 1 ? t("rank.tied", { n: tied }) : "",
    proxy,
  };
}
