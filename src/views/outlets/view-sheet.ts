import type { CsvCell } from "../../formats/table-csv";
import type { AppContext } from "../context";
import { RankModel } from "../rank/rank-model.svelte";
import { TableModel } from "../table/table-model.svelte";
import { tableSheet } from "../table/table-sheet";
import { factSheet } from "./fact-sheet";
import { groupSheet } from "./group-sheet";
import { measureSheet, scoreSheet } from "./measure-sheet";
import { scenarioSheet } from "./scenario-sheet";

/** The figures of the view on screen as cells under a head; null while there are none to be had. */
export async function viewSheet(app: AppContext): Promise<CsvCell[][] | null> {
  const { tab, ind, kind, x, y, story, view } = app.params.current;
  if (!app.atlas.result) return null;
  if (story !== "" || view !== "") return scoreSheet(app);
  switch (tab) {
    case "map":
      return measureSheet([{ ind, kind }], app);
    case "regions":
      return groupSheet(app);
    case "rank": {
      const other = new RankModel(app).other.measure.code;
      return measureSheet(
        [
          { ind: other, kind },
          { ind, kind },
        ],
        app,
      );
    }
    case "scatter":
      return measureSheet(
        [
          { ind: x, kind },
          { ind: y, kind },
        ],
        app,
      );
    case "diffusion":
      return scenarioSheet(app);
    case "check":
      return factSheet(app);
    case "table":
      return tableSheet(new TableModel(app), app);
    case "lab":
    case "method":
      return scoreSheet(app);
  }
}
