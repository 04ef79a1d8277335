import { diffuse } from "../../src/engine/diffusion/diffuse";
import { drawingFront } from "../../src/engine/diffusion/drawing-front";
import type { Lang } from "../../src/model/lang";
import { frontQuery } from "../../src/state/diffusion-query";
import type { AppContext } from "../../src/views/context";
import { DiffusionModel } from "../../src/views/diffusion/diffusion-model.svelte";
import { atlasApp } from "./atlas-app";

/** The model of the diffusion view with the run that the engine gives at once. */
export async function ranDiffusion(
  scenario = "",
  lang: Lang = "zh-Hans",
  start?: (score: number) => number,
): Promise<{ app: AppContext; model: DiffusionModel }> {
  const { app } = await atlasApp({ tab: "diffusion", scenario }, { lang, level: "lite" });
  const model = new DiffusionModel(app);
  const asked = model.run.query!;
  const query = start ? { ...asked, start: asked.start.map(start) } : asked;
  const front = drawingFront(frontQuery(query.scenario, query.singleAct));
  model.run.answer = { query, result: diffuse(query), front };
  return { app, model };
}
