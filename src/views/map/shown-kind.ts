import type { IndexKind } from "../../model/params";
import type { MeasureView } from "../measure-view.svelte";

/** Of which of the two scores a derived measure is. */
export const shownKind = ({ kind }: Pick<MeasureView, "kind">): IndexKind =>
  kind === "estimated" ? "estimated" : "computed";
