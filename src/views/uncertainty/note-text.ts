import type { IndexKind } from "../../model/params";
import type { UncertaintyResult } from "../../model/uncertainty";
import type { AppContext } from "../context";
import { figuresOf } from "./interval-text";

/** How the ranges are to be read; empty before there are any. */
export function noteText(
  result: UncertaintyResult | null,
  kind: IndexKind,
  { locale: { t, number } }: AppContext,
): string {
  if (!result) return "";
  const figures = figuresOf(result, kind);
  if (!figures) return kind === "estimated" ? t("uncertainty.note.none") : "";
  return t(`uncertainty.note.${kind}`, {
    n: number(figures.draws, 0),
    imposed: t("uncertainty.imposed"),
  });
}
