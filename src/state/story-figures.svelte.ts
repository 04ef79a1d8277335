import { groupName, memberGroups } from "../catalog/member-groups";
import { published, units } from "../catalog/catalog";
import { groupFact } from "../catalog/group-fact";
import { measureOf } from "../catalog/measures";
import { isFigure } from "../formats/story-faults";
import type { FigurePlace } from "../formats/story-text";
import type { Text } from "../model/catalog";
import type { IndexKind } from "../model/params";
import type { StoryFigure, StoryFigureKind } from "../model/story-figure";
import { Diffusion } from "./diffusion.svelte";
import { chosenGroups } from "./chosen-groups";
import type { Atlas } from "./atlas.svelte";
import type { Locale } from "./locale.svelte";
import type { ParamsState } from "./params.svelte";
import { Reconciled } from "./reconciled.svelte";
import { uncertaintyOf } from "./uncertainty.svelte";
import { vocabulary } from "./vocabulary";

interface Page {
  readonly params: ParamsState;
  readonly atlas: Atlas;
  readonly locale: Locale;
}

const FACT_DIGITS: Readonly<Record<string, number>> = { pearson: 2, sd: 2 };
const SCORE_DIGITS = 1;

/** The figures in the texts of a story: the white paper's, and those of the index on screen. */
export class StoryFigures {
  readonly #page: Page;
  readonly #reconciled: Reconciled;
  readonly #diffusion: Diffusion;

  constructor(page: Page) {
    this.#page = page;
    this.#reconciled = new Reconciled(page);
    this.#diffusion = new Diffusion(page);
  }

  /** Asks for what these places need. For an attachment: it runs again with what it reads. */
  follow(places: readonly FigurePlace[]): (() => void) | undefined {
    const ours = ["computed", "estimated", ""];
    if (places.some(({ name, part }) => this.#fact(name) && ours.includes(part))) {
      this.#reconciled.follow();
    }
    if (places.some(({ name }) => name === "diffusion")) this.#diffusion.follow();
    return places.some(({ name }) => name === "interval")
      ? uncertaintyOf(this.#page).ask()
      : undefined;
  }

  /** What stands in a place. A place that names no figure shows as it is written. */
  figure(place: FigurePlace): StoryFigure {
    if (!isFigure(place, vocabulary)) return { text: place.source, kind: null, state: "unknown" };
    const { name, subject } = place;
    switch (name) {
      case "unit":
        return this.#name(units.find(({ id }) => id === this.#unit(subject))?.name);
      case "group":
        return this.#name(groupName(subject));
      case "measure":
        return this.#name(measureOf(subject).title);
      case "members":
        return { text: String(this.#members(subject).length), kind: null, state: "here" };
      case "score":
      case "rank":
        return this.#unitFigure(place);
      case "interval":
        return this.#interval(this.#unit(subject));
      case "mean":
        return this.#mean(place);
      case "diffusion":
        return this.#reached(place.time);
      default:
        return this.#factFigure(place);
    }
  }

  readonly #unit = (subject: string): string => vocabulary.units.get(subject) ?? "";
  readonly #fact = (name: string) => published.facts.find(({ id }) => id === name);

  #name(text: Text | undefined): StoryFigure {
    return { text: text ? this.#page.locale.text(text) : "", kind: null, state: "here" };
  }

  /** NaN is no figure; null is one that is on its way. */
  #print(value: number | null, digits: number, kind: StoryFigureKind): StoryFigure {
    const { number, t } = this.#page.locale;
    if (value === null) return { text: "…", kind, state: "waiting" };
    if (Number.isNaN(value)) return { text: t("map.nodata"), kind: null, state: "blank" };
    return { text: number(value, digits), kind, state: "here" };
  }

  /** An index of the reader's own may have no estimate. */
  #kind(part: string): IndexKind {
    const { result } = this.#page.atlas;
    return part === "computed" || (part === "" && result && !result.estimated)
      ? "computed"
      : "estimated";
  }

  #unitFigure({ name, subject, part }: FigurePlace): StoryFigure {
    const { result, custom } = this.#page.atlas;
    const kind = this.#kind(part);
    const digits = name === "score" ? SCORE_DIGITS : 0;
    if (!result) return this.#print(null, digits, kind);
    const unit = this.#unit(subject);
    const given = published.facts.some((fact) =>
      name === "score"
        ? fact.kind === "score" && fact.unit === unit
        : fact.kind === "order" && fact.units.includes(unit),
    );
    const scores = result[kind];
    const value = scores?.[name === "score" ? "values" : "ranks"][result.units.indexOf(unit)];
    const whose = given && kind === "estimated" && !custom ? "published" : kind;
    return this.#print(value ?? NaN, digits, whose);
  }

  #members(group: string): readonly string[] {
    const { current } = this.#page.params;
    const groups = [
      ...memberGroups("poles", current.variant),
      ...chosenGroups(current),
      ...memberGroups("four-zones", {}),
      ...memberGroups("five-regions-alt", {}),
    ];
    return groups.find(({ id }) => id === group)?.members ?? [];
  }

  /** No mean is published: it is the published sum over the number of members. */
  #mean({ subject, part }: FigurePlace): StoryFigure {
    const members = this.#members(subject);
    if (part === "published") {
      const sum = groupFact(subject, "sum")?.value ?? NaN;
      return this.#print(sum / members.length, SCORE_DIGITS, "computed");
    }
    const { result } = this.#page.atlas;
    const kind = this.#kind(part);
    if (!result) return this.#print(null, SCORE_DIGITS, kind);
    const values = members.map((unit) => result[kind]?.values[result.units.indexOf(unit)] ?? NaN);
    const sum = values.reduce((total, value) => total + value, 0);
    return this.#print(sum / members.length, SCORE_DIGITS, kind);
  }

  #factFigure({ name, part }: FigurePlace): StoryFigure {
    const fact = this.#fact(name);
    const digits = FACT_DIGITS[fact?.kind ?? ""] ?? SCORE_DIGITS;
    if (part === "published") {
      return this.#print(fact && "value" in fact ? fact.value : NaN, digits, "published");
    }
    const kind = this.#kind(part);
    const { table, failed, comparable } = this.#reconciled;
    const known = table?.facts.find(({ id }) => id === name);
    if (!known) return this.#print(failed || !comparable ? NaN : null, digits, kind);
    return this.#print(known[kind]?.value ?? NaN, digits, kind);
  }

  #reached(time: number): StoryFigure {
    const { answer, failure } = this.#diffusion;
    if (!answer) return this.#print(failure ? NaN : null, 0, "model");
    const { arrival } = answer.result;
    const count = arrival.time.filter((one) => one !== null && one <= time + 1e-9).length;
    return this.#print(count, 0, "model");
  }

  #interval(unit: string): StoryFigure {
    const { result } = uncertaintyOf(this.#page);
    const { number, t } = this.#page.locale;
    const kind = this.#kind("");
    const ranks = (kind === "estimated" ? result?.estimated : result?.computed)?.ranks;
    if (!result || !ranks) return this.#print(null, 0, kind);
    const at = result.units.indexOf(unit);
    const [low = NaN, high = NaN] = [ranks.low[at], ranks.high[at]];
    if (Number.isNaN(low) || low === high) return this.#print(low, 0, kind);
    const ends = { low: number(low, 0), high: number(high, 0) };
    return { text: t("uncertainty.range.short", ends), kind, state: "here" };
  }
}
