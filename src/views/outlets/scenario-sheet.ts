import type { CsvCell } from "../../formats/table-csv";
import type { AppContext } from "../context";
import { DiffusionModel } from "../diffusion/diffusion-model.svelte";
import { diffusionSheet } from "../diffusion/diffusion-sheet";
import { openingTime, timeOf } from "../diffusion/shown-time.svelte";

/** The scenario on screen, run once more; null where it gives nothing. */
export async function scenarioSheet(app: AppContext): Promise<CsvCell[][] | null> {
  const model = new DiffusionModel(app);
  await model.run.ask();
  if (!model.result) return null;
  const { choices } = model.run;
  const time = timeOf(app.params.current.t, choices) ?? openingTime(choices);
  return diffusionSheet(model, time, app);
}
