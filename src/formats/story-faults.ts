import { published } from "../catalog/catalog";
import { groupFact } from "../catalog/group-fact";
import { LANGS } from "../model/lang";
import type { Story, StoryStep } from "../model/catalog";
import type { Params } from "../model/params";
import type { Vocabulary } from "./params";
import { storyParams } from "./story-query";
import { figurePlaces, type FigurePlace } from "./story-text";

/** Something in a step that names nothing; the step shows what could be read. */
export interface StoryFault {
  /** From 1 on. */
  readonly step: number;
  /** Of the query, or `focus`, `annotations`, `quote`; for a place in a text, the text's. */
  readonly key: string;
  readonly value: string;
}

const FIGURES = new Set(published.facts.flatMap((fact) => ("value" in fact ? [fact.id] : [])));
const OURS = ["", "computed", "estimated"];

/** Whether there can be a figure for a place. */
export function isFigure(place: FigurePlace, words: Vocabulary): boolean {
  const { name, subject, part, time } = place;
  if (name === "diffusion") return subject === "" && part === "reached" && !Number.isNaN(time);
  if (!Number.isNaN(time)) return false;
  switch (name) {
    case "score":
    case "rank":
      return words.units.has(subject) && OURS.includes(part);
    case "interval":
    case "unit":
      return words.units.has(subject) && part === "";
    case "mean":
      if (!words.groups.has(subject)) return false;
      return part === "published" ? groupFact(subject, "sum") !== null : OURS.includes(part);
    case "members":
    case "group":
      return words.groups.has(subject) && part === "";
    case "measure":
      return words.measures.has(subject) && part === "";
    default:
      return FIGURES.has(name) && subject === "" && ["published", ...OURS].includes(part);
  }
}

/** Everything in a story that names no unit, group, measure, key, source or figure. */
export const storyFaults = (story: Story, words: Vocabulary, fallback: Params): StoryFault[] =>
  story.steps.flatMap((step, i) =>
    stepFaults(step, words, fallback).map((fault) => ({ step: i + 1, ...fault })),
  );

function stepFaults(
  step: StoryStep,
  words: Vocabulary,
  fallback: Params,
): Omit<StoryFault, "step">[] {
  const { query, focus, annotations = [], quote, caption, notes } = step;
  const { problems } = storyParams(query, words, fallback);
  const known = (id: string): boolean => words.units.has(id) || words.groups.has(id);
  const lost = annotations.flatMap((one) =>
    "unit" in one && !words.units.has(one.unit) ? [one.unit] : [],
  );
  const places = new Map(
    Object.entries({ caption, notes }).flatMap(([key, text]) =>
      LANGS.flatMap((lang) => figurePlaces(text[lang]))
        .filter((place) => !isFigure(place, words))
        .map(({ source }): [string, string] => [source, key]),
    ),
  );
  return [
    ...problems.map(({ key, value }) => ({ key, value })),
    ...(focus === undefined || known(focus) ? [] : [{ key: "focus", value: focus }]),
    ...lost.map((value) => ({ key: "annotations", value })),
    ...(quote && !(quote.source in published.sources) && !/^https?:\/\//.test(quote.source)
      ? [{ key: "quote", value: quote.source }]
      : []),
    ...[...places].map(([value, key]) => ({ key, value })),
  ];
}
