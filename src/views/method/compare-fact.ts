import { baseline, published } from "../../catalog/catalog";
import { groupName, memberGroups } from "../../catalog/member-groups";
import { correlate } from "../../charts/correlate";
import { deviation } from "../../charts/deviation";
import { figuresOf } from "../../map/group-marks";
import { mean } from "../../map/reading";
import type { Fact, SdFact, ComparisonFact, Text } from "../../model/catalog";
import type { IndexResult } from "../../model/index-result";
import type { Panel } from "../../model/panel";
import type { Params } from "../../model/params";
import type { AppContext } from "../context";
import { factDigits, factMeasure } from "./fact-text";

/**
 * How a figure of ours stands to a published one: inside its rounding, within two per cent of it, or
 * neither; made equal to it; or, where only a direction can be compared, in agreement with it or not.
 */
export type Verdict = "reproduced" | "close" | "differs" | "imposed" | "agrees";

export interface OwnFigure {
  readonly text: string;
  readonly verdict: Verdict;
}

/** Our figures for a published fact; null where there is none of that kind. */
export interface FactComparison {
  readonly computed: OwnFigure | null;
  readonly estimated: OwnFigure | null;
}

/** What our figures are taken from. */
interface Figures extends Pick<AppContext, "locale"> {
  readonly result: IndexResult;
  readonly panel: Panel | null;
  readonly choices: Pick<Params, "variant" | "facts">;
}

const CLOSE = 0.02;
const NOTHING: FactComparison = { computed: null, estimated: null };

/** Compares a fact with the computed and the estimated index; means, scores and orders are not compared here. */
export function compareFact(
  fact: Fact,
  result: IndexResult,
  { locale, atlas: { panel }, params }: AppContext,
): FactComparison {
  const app: Figures = { locale, panel, result, choices: params.current };
  const estimated = result.estimated?.values;
  switch (fact.kind) {
    case "sum":
    case "share": {
      const figure = (values: readonly number[]): OwnFigure =>
        judged(groupFigure(fact.group, fact.kind, values, app), fact, app);
      const imposed = isImposed(fact, app);
      const own = estimated && figure(estimated);
      return {
        computed: figure(result.computed.values),
        estimated: own ? { ...own, ...(imposed ? { verdict: "imposed" } : {}) } : null,
      };
    }
    case "pearson": {
      const other = column(factMeasure(fact.with), app);
      if (!other) return NOTHING;
      return {
        computed: judged(correlate(result.computed.values, other), fact, app),
        estimated: estimated ? judged(correlate(estimated, other), fact, app) : null,
      };
    }
    case "sd":
      return { computed: comparedSpread(fact, app), estimated: null };
    case "comparison":
      return comparedWords(fact, app);
    case "mean":
    case "score":
    case "order":
      return NOTHING;
  }
}

/** The published figure is made to hold for the members that were imposed: the default ones, or those chosen with the facts. */
function isImposed({ id, group }: { id: string; group: string }, app: Figures): boolean {
  const { variant, facts } = app.choices;
  const asImposed = facts !== "" || variant[group] === undefined;
  return asImposed && (app.result.benchmark?.imposed.includes(id) ?? false);
}

function judged(own: number, fact: Extract<Fact, { value: number }>, app: Figures): OwnFigure {
  const distance = Math.abs(own - fact.value);
  const near = distance <= CLOSE * Math.abs(fact.value) ? "close" : "differs";
  return {
    text: app.locale.number(own, factDigits(fact.half)) + (fact.kind === "share" ? "%" : ""),
    verdict: distance <= fact.half ? "reproduced" : near,
  };
}

function groupFigure(
  group: string,
  by: "sum" | "share" | "mean",
  values: readonly number[],
  { result, choices: { variant } }: Figures,
): number {
  const sets = ["six-regions", "four-zones", "poles"].flatMap((set) => memberGroups(set, variant));
  const members = sets.filter(({ id }) => id === group);
  return figuresOf(members, result.units, values)[0]?.[by] ?? NaN;
}

/** A sub-index or a column of the panel, in the order of the result's units. */
function column(code: string, { result, panel }: Figures): readonly number[] | null {
  const part = result.subindices.find(({ id }) => id === code);
  return part?.values ?? panel?.columns[code] ?? null;
}

/** The published scale of a sub-index is not known: of two spreads only the order can be compared. */
function comparedSpread(fact: SdFact, app: Figures): OwnFigure | null {
  const other = published.facts.find(
    (one): one is SdFact => one.kind === "sd" && one.id !== fact.id,
  );
  const [own, others] = [fact, other].map((one) =>
    deviation((one && column(factMeasure(one.of), app)) ?? []),
  );
  if (!other || own === undefined || others === undefined) return null;
  const same = Math.sign(own - others) === Math.sign(fact.value - other.value);
  return {
    text: app.locale.number(own, factDigits(fact.half)),
    verdict: same ? "agrees" : "differs",
  };
}

interface Named {
  readonly id: string;
  readonly name: Text;
  readonly value: number;
}

/** A worded fact as a comparison of figures; a fact that no rule is written for has none. */
function comparedWords(fact: ComparisonFact, app: Figures): FactComparison {
  const rule = RULES[fact.id];
  const { result } = app;
  if (!rule) return NOTHING;
  const compare = (values: readonly number[]): OwnFigure => {
    const { shown, holds } = rule(values, app);
    const text = app.locale.list(
      shown.map(({ name, value }) => `${app.locale.text(name)} ${app.locale.number(value, 1)}`),
    );
    return { text, verdict: holds ? "agrees" : "differs" };
  };
  const estimated = fact.id === "data-domain-weak" ? null : result.estimated;
  return {
    computed: compare(result.computed.values),
    estimated: estimated && compare(estimated.values),
  };
}

type Rule = (
  values: readonly number[],
  app: Figures,
) => { readonly shown: readonly Named[]; readonly holds: boolean };

const RULES: Readonly<Record<string, Rule>> = {
  "others-far-below": (values, app) => {
    const shown = groups("six-regions", "sum", values, app);
    const named = new Set(["east", "central-south"]);
    return { shown, holds: above(shown, ({ id }) => named.has(id)) };
  },
  "east-block-ahead": (values, app) => {
    const shown = groups("four-zones", "mean", values, app);
    const low = new Set(["northeast-zone", "west-zone"]);
    const ahead = above(shown, ({ id }) => id === "east-zone");
    return { shown, holds: ahead && above(shown, ({ id }) => !low.has(id)) };
  },
  "data-domain-weak": (_, { result }) => {
    const shown = baseline.domains
      .map(({ id, name }) => {
        const domain = result.domains.find((one) => one.id === id);
        return { id, name, value: mean(domain?.values ?? []) };
      })
      .sort((a, b) => b.value - a.value);
    return { shown, holds: shown.at(-1)?.id === "data" };
  },
};

/** Whether each of the chosen stands above each of the others. */
function above(all: readonly Named[], chosen: (one: Named) => boolean): boolean {
  const values = (list: readonly Named[]): number[] => list.map(({ value }) => value);
  const others = all.filter((one) => !chosen(one));
  return Math.min(...values(all.filter(chosen))) > Math.max(...values(others));
}

function groups(set: string, by: "sum" | "mean", values: readonly number[], app: Figures): Named[] {
  return memberGroups(set, {})
    .map(({ id }) => ({ id, name: groupName(id), value: groupFigure(id, by, values, app) }))
    .sort((a, b) => b.value - a.value);
}
