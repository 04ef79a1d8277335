import { MOST_SELECTED } from "../../formats/params";
import type { AppContext } from "../context";

/** Makes a unit the one that is explained: the last selected. The first gives way where all places are taken. */
export function explainUnit(unit: string, { params }: AppContext): void {
  const others = params.current.select.filter((other) => other !== unit);
  params.set({ select: [...others, unit].slice(-MOST_SELECTED) });
}
