import { groupings, published } from "../../catalog/catalog";
import { GDP } from "../../catalog/gdp";
import { groupName } from "../../catalog/member-groups";
import type { AppContext } from "../context";
import { unitName } from "../measure-view.svelte";
import type { CheckModel } from "./check-model.svelte";
import { STRAINED } from "./strained-fact";

export interface StrainedMember {
  readonly name: string;
  readonly computed: string;
  readonly without: string;
  readonly with: string;
}

export interface StrainText {
  readonly sentences: readonly string[];
  /** The members whose place no published fact tells: they carry what is left of the sum. */
  readonly members: readonly StrainedMember[];
}

/** Units that the published facts rank or score. */
const KNOWN = new Set(
  published.facts.flatMap((fact) =>
    fact.kind === "order" ? fact.units : fact.kind === "score" ? [fact.unit] : [],
  ),
);

/** What imposing the sum of unpublished membership does to the estimate; null while it is computed. */
export function strainText(model: CheckModel, app: AppContext): StrainText | null {
  const { strain, reconciled } = model;
  const group = reconciled.query?.groups.find(({ id }) => id === STRAINED?.group);
  const { result } = app.atlas;
  if (!strain || !STRAINED || !group || !result) return null;
  const { t, number, text, list } = app.locale;
  const places = group.members.map((unit) => result.units.indexOf(unit));
  const total = (values: readonly number[]): number =>
    places.reduce((sum, place) => sum + (values[place] ?? NaN), 0);
  const rest = group.members.filter((unit) => !KNOWN.has(unit));
  const mean = (values: readonly number[]): number =>
    rest.reduce((sum, unit) => sum + (values[result.units.indexOf(unit)] ?? NaN), 0) / rest.length;
  const pole = groupings.poles.find(({ id }) => id === group.id);
  const variant = pole?.variants.find(
    ({ id }) => id === (model.variants[group.id] ?? pole.default),
  );
  const { without, with: forced } = strain;
  const sentences = [
    t("check.strain.members", {
      group: text(groupName(group.id)),
      variant: variant ? text(variant.name) : "",
      n: group.members.length,
    }),
  ];
  if (without) {
    const sum = total(without.values);
    sentences.push(
      t("check.strain.sum", {
        sum: number(sum, 1),
        published: number(STRAINED.value, 1),
        gap: number(Math.abs(100 * (sum / STRAINED.value - 1)), 0),
        side: t(sum > STRAINED.value ? "check.above" : "check.below"),
      }),
    );
  }
  if (!forced) sentences.push(t("check.strain.impossible"));
  if (without && forced) {
    sentences.push(
      t("check.strain.move", { before: number(without.rms, 1), after: number(forced.rms, 1) }),
      t("check.strain.r", {
        before: number(without.correlations[GDP] ?? NaN, 2),
        after: number(forced.correlations[GDP] ?? NaN, 2),
      }),
      t("check.strain.rest", {
        known: list(
          group.members.filter((unit) => KNOWN.has(unit)).map((unit) => unitName(unit, app)),
        ),
        n: rest.length,
        before: number(mean(without.values), 1),
        after: number(mean(forced.values), 1),
      }),
    );
  }
  const score = (values: readonly number[] | undefined, unit: string): string =>
    number(values?.[result.units.indexOf(unit)] ?? NaN, 1);
  return {
    sentences,
    members: rest.map((unit) => ({
      name: unitName(unit, app),
      computed: score(result.computed.values, unit),
      without: score(without?.values, unit),
      with: score(forced?.values, unit),
    })),
  };
}
