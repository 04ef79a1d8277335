import { measures } from "../catalog/measures";
import type { OwnData } from "../model/own-data";
import { ownCode } from "../state/own-columns";
import type { AppContext } from "./context";

/** What an indicator is called, in the catalog or in the reader's own figures; its code where it is in neither. */
export function indicatorName(
  code: string,
  own: OwnData | null,
  { locale }: Pick<AppContext, "locale">,
): string {
  const mine = own?.indicators.find((_, place) => ownCode(place) === code);
  if (mine) return mine.name;
  const measure = measures.find((known) => known.code === code);
  return measure ? locale.text(measure.title) : code;
}
