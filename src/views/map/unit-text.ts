import { tone, type Tone } from "../../map/tone";
import type { Unit } from "../../model/catalog";
import type { AppContext } from "../context";
import type { MeasureView } from "../measure-view.svelte";

/** What a screen reader hears of a unit: name, kind and value, rank. */
export function unitText(unit: Unit, view: MeasureView, app: AppContext): string {
  const { t, text } = app.locale;
  const name = text(unit.name);
  if (!unit.indexed) return t("unit.option.nodata", { name });
  const value = view.reading?.value(unit.id) ?? NaN;
  if (Number.isNaN(value)) return t("unit.option.blank", { name });
  const words = view.words(unit.id);
  if (words) return words.spoken;
  const rank = view.reading?.rank(unit.id) ?? NaN;
  const shown = view.print(value);
  if (view.measure.unit) {
    return t("unit.option.plain", { name, value: shown, unit: view.unitAfter, rank });
  }
  return t("unit.option", { name, value: shown, rank, kind: t(`kind.${view.kindAt(unit.id)}`) });
}

/** How a unit is filled on the map. */
export function unitTone(unit: Unit, view: MeasureView): Tone {
  const plain = (fill: string): Tone => ({ fill, mix: undefined });
  if (!unit.indexed) return plain("none");
  if (!view.reading) return plain("empty");
  const { steps, tones } = view.reading.classes;
  const step = steps[unit.id] ?? -1;
  return step < 0 ? plain("blank") : tone(step, tones);
}
