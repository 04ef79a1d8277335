import type { FigureKind } from "../../model/kind";
import type { AppContext } from "../context";
import { kindsThere } from "../kinds-there";
import { MeasureView } from "../measure-view.svelte";

export type OutletKind = FigureKind | "model";

/** Whose the figures of the view on screen are, the published ones first. */
export function figureKinds(app: AppContext): OutletKind[] {
  const { tab, x, y, kind, story, view } = app.params.current;
  const shown = new MeasureView(app);
  if (story !== "" || view !== "") return ["published", "computed", "estimated"];
  switch (tab) {
    case "diffusion":
      return ["model"];
    case "scatter":
      return unique(
        [x, y]
          .map((ind) => new MeasureView(app, { ind, kind }))
          .flatMap((view) => [
            ...(view.reading?.units ?? []).map((unit) => view.kindAt(unit)),
            view.kind,
          ]),
      );
    case "lab":
      return [...kindsThere(app)].reverse();
    case "table":
    case "method":
    case "check":
      return ["published", ...[...kindsThere(app)].reverse()];
    case "regions":
      return shown.measure.family === "index"
        ? unique(["published", "computed", shown.kind])
        : unique(["computed", shown.kind]);
    case "map":
    case "rank":
      return shown.measure.family === "index" && !app.atlas.custom
        ? unique(["published", shown.kind])
        : [shown.kind];
  }
}

const unique = (kinds: readonly FigureKind[]): FigureKind[] =>
  [...new Set(kinds)].sort((a, b) => Number(b === "published") - Number(a === "published"));
