import type { DispersionAt } from "../../model/diffusion";
import type { AppContext } from "../context";
import { trend } from "./trend";

/** A change as a share of the start, with its sign: "+14.4%". */
export function signedPercent(change: number, { locale }: AppContext): string {
  const text = locale.number(100 * change, 1);
  return `${change > 0 && text !== locale.number(0, 1) ? "+" : ""}${text}%`;
}

const changeOf = (values: readonly number[]): number =>
  (values.at(-1) ?? NaN) / (values[0] ?? NaN) - 1;

/** What a figure does from its start to its end, in words. */
function trendText(values: readonly number[], app: AppContext): string {
  const change = changeOf(values);
  return app.locale.t(`diffusion.chart.trend.${trend(values)}`, {
    size: `${app.locale.number(Math.abs(100 * change), 1)}%`,
    change: signedPercent(change, app),
  });
}

/**
 * What becomes of the differences in this run, and what would without local growth: which widen and
 * which narrow is read from the figures, never taken as known.
 */
export function dispersionText(
  path: readonly DispersionAt[],
  byPoles: readonly DispersionAt[],
  growth: boolean,
  app: AppContext,
): string {
  const { t } = app.locale;
  const [sd, cv] = [path.map((at) => at.sd), path.map((at) => at.cv)];
  const without = byPoles.map((at) => at.cv);
  const time = app.locale.number(path.at(-1)?.time ?? NaN, 1);
  const [absolute, relative] = [trendText(sd, app), trendText(cv, app)];
  const parted = changeOf(sd) > 0 && changeOf(cv) < 0;
  const spoken = [t("diffusion.chart.dispersion.sentence", { time, absolute, relative })];
  if (parted) spoken.push(t("diffusion.chart.dispersion.parted"));
  if (growth) {
    const text = trendText(without, app);
    spoken.push(t("diffusion.chart.dispersion.without", { relative: text }));
    if (["widens", "peaks"].includes(trend(without)))
      spoken.push(t("diffusion.chart.dispersion.radiation"));
  } else spoken.push(t("diffusion.chart.dispersion.none"));
  return spoken.join(app.locale.lang === "en" ? " " : "");
}
