import { RULER_WIDTH, type RulerMarks } from "../../charts/ruler";
import { textWidth } from "../../map/labels";
import type { AppContext } from "../context";
import type { MeasureView } from "../measure-view.svelte";

/** Where a label could touch the next one: the ruler of a phone, whose text is as large as that of a desk. */
const UNITS_PER_PIXEL = 1.6;
/** The ruler's letters are larger than those of the map. */
const LARGER = 12 / 11;
/** Ruler units between two labels. */
const AIR = 8;
interface Label {
  readonly unit: string;
  readonly text: string;
  /** In ruler units. */
  readonly width: number;
  /** Of the dot, and of the middle of the text. */
  readonly x: number;
  readonly at: number;
}
type Span = readonly [from: number, to: number];

/** The words on the ruler: the mean, and the units that are pinned, hovered or focused. */
export function rulerLabels(
  marks: RulerMarks,
  view: MeasureView,
  app: AppContext,
  marked: readonly (string | null)[],
) {
  const { value: mean, kind } = view.mean;
  const seal = view.seal(kind);
  const text = app.locale.t(kind === "published" ? "ruler.mean" : "ruler.mean.plain", {
    value: view.printMean(mean),
  });
  const x = marks.x(mean);
  const wide = widthOf(`${seal.character} ${text}`);
  const sides = [
    { anchor: "end", span: [x - wide, x] },
    { anchor: "start", span: [x, x + wide] },
  ] as const;

  const { select } = app.params.current;
  const found = [...new Set(marked)]
    .filter((unit) => unit !== null)
    .map((unit) => ({ unit, value: view.reading?.value(unit) ?? NaN }))
    .filter(({ value }) => !Number.isNaN(value))
    .sort((a, b) => a.value - b.value)
    .map(({ unit, value }): Label => {
      const text = `${view.name(unit)} ${view.print(value)}`;
      const at = marks.x(value);
      return { unit, text, width: widthOf(text), x: at, at };
    });
  // The mean's words stand at the height of the upper row: where they leave the labels most room.
  const [best] = rowsOf(found)
    .flatMap((rows) =>
      sides.map(({ anchor, span }) => ({ rows, anchor, over: hidden(rows[0], span) })),
    )
    .sort((a, b) => a.over - b.over);
  const labels = (best?.rows ?? [])
    .flatMap((row, i) => row.map((label) => ({ ...label, row: i })))
    .sort((a, b) => a.x - b.x)
    .map((label) => ({ ...label, pinned: select.includes(label.unit) }));
  return {
    labels,
    mean: Number.isNaN(mean)
      ? null
      : { x, anchor: best?.anchor ?? "end", text, seal: seal.character, sealKind: seal.kind },
  };
}

const widthOf = (text: string): number => textWidth(text) * LARGER * UNITS_PER_PIXEL;

/** The ways to stand in an upper and a lower row: in the lower alone where there is room, else in turns. */
function rowsOf(found: readonly Label[]): (readonly [Label[], Label[]])[] {
  const touch = found.some((label, i) => {
    const before = found[i - 1];
    return before && label.x - before.x < (label.width + before.width) / 2 + AIR;
  });
  if (!touch) return [[[], spread(found)]];
  const turn = (rest: number): Label[] => spread(found.filter((_, i) => i % 2 === rest));
  return [
    [turn(0), turn(1)],
    [turn(1), turn(0)],
  ];
}

/** Labels of a row moved apart, to the right first and then back from the end. */
function spread(row: readonly Label[]): Label[] {
  let least = 0;
  let most = RULER_WIDTH;
  return row
    .map((label) => {
      const at = Math.max(label.at, least + label.width / 2);
      least = at + label.width / 2 + AIR;
      return { ...label, at };
    })
    .reverse()
    .map((label) => {
      const at = Math.min(label.at, most - label.width / 2);
      most = at - label.width / 2 - AIR;
      return { ...label, at };
    })
    .reverse();
}

/** Ruler units of a span that labels cover, and of those beyond the ruler. */
function hidden(row: readonly Label[], [from, to]: Span): number {
  const outside = Math.max(0, -from) + Math.max(0, to - RULER_WIDTH);
  return row.reduce((sum, { at, width }) => {
    const over = Math.min(to, at + width / 2) - Math.max(from, at - width / 2);
    return sum + Math.max(0, over);
  }, outside);
}
