import type { Panel } from "../../src/model/panel";
import { BadInput } from "./bad-input";

/** A column of a panel by its code; `file` is where the panel came from. @throws BadInput. */
export function readColumn(panel: Panel, code: string, file: string): readonly number[] {
  const column = Object.hasOwn(panel.columns, code) ? panel.columns[code] : undefined;
  if (!column) throw new BadInput(`${file}: no column "${code}"`);
  return column;
}
