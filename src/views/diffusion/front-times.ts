import { mapProjection } from "../../map/frame";
import { kmPerMapUnit, VEIL_CELL, VEIL_COLUMNS, VEIL_ROWS } from "../../map/veil";
import { analysis } from "../../state/analysis";
import type { DiffusionAnswer } from "../../state/diffusion.svelte";

const known = new WeakMap<DiffusionAnswer["front"], Promise<Float32Array | null>>();

/** When the front passes each cell of the map; asked once a run, however many maps show it. */
export function frontTimes(
  { front, query }: Pick<DiffusionAnswer, "front" | "query">,
  client = analysis,
): Promise<Float32Array | null> {
  const asked = known.get(front) ?? ask(front, query, client);
  known.set(front, asked);
  return asked;
}

async function ask(
  { samples }: DiffusionAnswer["front"],
  { scenario, singleAct }: DiffusionAnswer["query"],
  client: typeof analysis,
): Promise<Float32Array | null> {
  const project = mapProjection();
  const answer = await client().request("frontGrid", {
    columns: VEIL_COLUMNS,
    rows: VEIL_ROWS,
    cell: VEIL_CELL,
    kmPerUnit: kmPerMapUnit(),
    samples: samples.map(({ lonLat, time }) => {
      const [x, y] = project(lonLat);
      return { x, y, time };
    }),
    t2: singleAct ? 0 : scenario.t2,
    tEnd: scenario.tEnd,
  });
  return answer.status === "done" ? answer.value : null;
}
