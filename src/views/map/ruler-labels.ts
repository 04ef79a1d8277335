import { RULER_WIDTH, type RulerMarks } from "../../charts/ruler";
import type { AppContext } from "../context";
import type { MeasureView } from "../measure-view.svelte";

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
  const { value: mean, kind } = view.mean;
  const seal = view.seal(kind);

  const { select } = app.params.current;
  const found = [...new Set(marked)]
    .filter((unit) => unit !== null)
    .map((unit) => ({ unit, value: view.reading?.value(unit) ?? NaN }))
    .filter(({ value }) => !Number.isNaN(value))
    .sort((a, b) => a.value - b.value)
    .map((label) => ({ ...label, x: marks.x(label.value) }));
  const near = found.some(({ x }, i) => x - (found[i - 1]?.x ?? -Infinity) < LABEL_GAP);
  const rowOf = (i: number): number => (near ? i % 2 : 1);
  const labels = [0, 1]
    .flatMap((row) =>
      spread(found.filter((_, i) => rowOf(i) === row)).map((at) => ({ ...at, row })),
    )
    .sort((a, b) => a.value - b.value)
    .map(({ unit, value, x, at, row }) => {
      const anchor: "start" | "middle" | "end" =
        at < END ? "start" : at > RULER_WIDTH - END ? "end" : "middle";
      const text = `${view.name(unit)} ${view.print(value)}`;
      return { unit, x, at, row, anchor, text, pinned: select.includes(unit) };
    });

  return {
    labels,
    mean: Number.isNaN(mean)
      ? null
      : {
          x: marks.x(mean),
          anchor: marks.x(mean) < END * 2 ? "start" : "end",
          text: t(kind === "published" ? "ruler.mean" : "ruler.mean.plain", {
            value: view.printMean(mean),
          }),
          seal: seal.character,
          sealKind: seal.kind,
        },
  };
}

/** Labels of a row moved apart, to the right first and then back from the end. */
function spread<T extends { readonly x: number }>(row: readonly T[]): (T & { at: number })[] {
  let least = -Infinity;
  let most = Infinity;
  return row
    .map((label) => {
      const at = Math.max(label.x, least);
      least = at + LABEL_GAP;
      return { ...label, at };
    })
    .reverse()
    .map((label) => {
      const at = Math.min(label.at, most, RULER_WIDTH);
      most = at - LABEL_GAP;
      return { ...label, at };
    })
    .reverse();
}
