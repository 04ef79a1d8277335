import type { FitCard } from "../../model/diffusion";
import type { FitLag } from "../../model/fit-lag";
import type { AppContext } from "../context";

export interface FitRow {
  readonly id: "exposure" | "coreDistance" | "centrality" | "random";
  readonly text: string;
}

/** A p as printed after its letter: three decimals, and never 0. */
export function pText(p: number, { locale }: AppContext): string {
  if (Number.isNaN(p)) return "–";
  return p < 0.001 ? `< ${locale.number(0.001, 3)}` : `= ${locale.number(p, 3)}`;
}

/** R^2 of each account of the index; below 0 it is worse than the mean. */
export function fitRows(card: FitCard, { locale }: AppContext): FitRow[] {
  const print = (value: number): string => locale.number(value, 2);
  return [
    { id: "exposure", text: print(card.exposure) },
    { id: "coreDistance", text: print(card.coreDistance) },
    { id: "centrality", text: print(card.centrality) },
    { id: "random", text: print(card.randomPoles.median) },
  ];
}

/** The verdict on the present run. From p = 0.05 up the poles are not told apart; below, others may still do as well. */
export function verdictText(card: FitCard, { locale: { t } }: AppContext): string {
  if (card.verdict === "poles") return t("diffusion.fit.poles");
  if (Number.isNaN(card.exposure)) return t("diffusion.fit.none");
  return card.randomPoles.p < 0.05 ? t("diffusion.fit.others") : t("diffusion.fit.indistinct");
}

/** The index against its neighbours': what is there, and that it sets nothing. */
export function lagTexts(lag: FitLag, app: AppContext): string[] {
  const { t, number } = app.locale;
  const { moran, alone, givenGdp } = lag;
  const model = (one: typeof alone): Record<string, string> => ({
    rho: number(one.rho, 2),
    se: number(one.se, 2),
    p: pText(one.p, app),
  });
  return [
    t("diffusion.fit.moran", {
      i: number(moran.statistic, 2),
      z: number(moran.randomisation.z, 1),
      p: pText(moran.randomisation.p, app),
      m: number(moran.permutation?.permutations ?? NaN, 0),
      pm: pText(moran.permutation?.p ?? NaN, app),
      n: moran.n,
    }),
    t("diffusion.fit.lag", { ...model(alone), n: alone.n }),
    ...(givenGdp ? [t("diffusion.fit.given", model(givenGdp))] : []),
    t("diffusion.fit.describes"),
  ];
}
