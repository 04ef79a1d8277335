import { gapMark } from "../../charts/gap-ruler";
import { reconcile } from "../../engine/reconcile/reconcile";
import { checkFigure, type CheckedFigure } from "../../export/check-figure";
import type { Scheme } from "../../export/picture-colours";
import type { PictureBlock, PictureWords } from "../../export/picture-frame";
import type { AppContext } from "../../views/context";
import { CheckModel, type CheckRow } from "../../views/check/check-model.svelte";
import { checkHeadline, checkLabel, gapText } from "../../views/check/check-words";
import { figureText } from "../../views/check/figure-text";
import { factFigure } from "../../views/method/fact-text";
import { kindLine } from "../../views/outlets/picture-words";

const KINDS = ["published", "computed", "estimated"] as const;

/** The published figures against ours, and what stands around them. */
export function checkStill(
  app: AppContext,
  style: { readonly scheme: Scheme; readonly width: number },
): {
  readonly figure: PictureBlock;
  readonly words: Pick<PictureWords, "title" | "about" | "kinds">;
} {
  const { t } = app.locale;
  const model = new CheckModel(app);
  const { query: index } = model.reconciled;
  const { result } = app.atlas;
  if (!index || !result) throw new Error("no picture of the check: its figures are not here");
  model.reconciled.table = reconcile({ index, result });
  const by = <Value>(of: (kind: (typeof KINDS)[number]) => Value) => ({
    published: of("published"),
    computed: of("computed"),
    estimated: of("estimated"),
  });
  const figure = checkFigure(
    {
      rows: model.rows
        .filter(({ fact }) => "half" in fact)
        .map((row) => ({
          name: checkLabel(row.fact, app),
          published: factFigure(row.fact, app),
          computed: checked(row, "computed", app),
          estimated: checked(row, "estimated", app),
          gap: gapOf(row, app),
          unscaled: row.fact.kind === "sd" ? t("check.unscaled") : "",
        })),
      seals: by((kind) => t(`seal.${kind}`)),
      heads: {
        ...by((kind) => t(`kind.${kind}`)),
        fact: t("check.fact"),
        ruler: "±2%",
        verdict: t("check.verdict"),
      },
    },
    style,
  );
  return {
    figure,
    words: {
      title: checkHeadline(model, app),
      about: t("check.lead"),
      kinds: KINDS.map((kind) => kindLine(kind, app)),
    },
  };
}

function checked(
  { fact, own }: CheckRow,
  kind: "computed" | "estimated",
  app: AppContext,
): CheckedFigure | null {
  const figure = own?.[kind];
  if (!figure) return null;
  return {
    text: figureText(fact, figure, app),
    verdict: app.locale.t(`check.verdict.${figure.verdict}`),
    mark: gapMark(figure.value, own.published),
  };
}

/** The gap of a figure that is imposed or inside the rounding says nothing. */
function gapOf({ own }: CheckRow, app: AppContext): string {
  const estimate = own?.estimated;
  if (!estimate || !["close", "differs"].includes(estimate.verdict)) return "";
  const mark = gapMark(estimate.value, own.published);
  return mark ? gapText(mark.gap, app) : "";
}
