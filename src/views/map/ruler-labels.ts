import { RULER_WIDTH, type RulerMarks } from "../../charts/ruler";
import { published } from "../../catalog/catalog";
import type { AppContext } from "../context";
import type { MeasureView } from "../measure-view.svelte";

const MEAN = published.facts.find((fact) => fact.kind === "mean");
/** Labels nearer than this, in ruler units, would touch: the next one goes a row down. */
const LABEL_GAP = 90;
/** Labels this near the ends are set inwards. */
const END = 60;

/** The words on the ruler: the mean, and the units that are pinned, hovered or focused. */
export function rulerLabels(
  marks: RulerMarks,
  view: MeasureView,
  app: AppContext,
  marked: readonly (string | null)[],
) {
  const { t } = app.locale;
  const published = view.measure.family === "index" && MEAN?.kind === "mean";
  const mean = published ? MEAN.value : (view.reading?.mean ?? NaN);
  const shown = published ? app.locale.number(mean, 1) : view.printMean(mean);
  const seal = view.seal(published ? "published" : view.kind === "source" ? "computed" : view.kind);

  const last = marked.filter((unit) => unit !== null).at(-1);
  let previous = -Infinity;
  let row: 0 | 1 = 1;
  const labels = [...new Set(marked)]
    .filter((unit) => unit !== null)
    .map((unit) => ({ unit, value: view.reading?.value(unit) ?? NaN }))
    .filter(({ value }) => !Number.isNaN(value))
    .sort((a, b) => a.value - b.value)
    .map(({ unit, value }) => {
      const x = marks.x(value);
      row = x - previous < LABEL_GAP && row === 1 ? 0 : 1;
      previous = x;
      const anchor: "start" | "middle" | "end" =
        x < END ? "start" : x > RULER_WIDTH - END ? "end" : "middle";
      const text = `${view.name(unit)} ${view.print(value)}`;
      return { unit, x, row, anchor, text, pinned: unit === last };
    });

  return {
    labels,
    mean: Number.isNaN(mean)
      ? null
      : {
          x: marks.x(mean),
          anchor: marks.x(mean) < END * 2 ? "start" : "end",
          text: t(published ? "ruler.mean" : "ruler.mean.plain", { value: shown }),
          seal: seal.character,
          sealKind: seal.kind,
        },
  };
}
