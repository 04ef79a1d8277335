import { published } from "../../catalog/catalog";
import type { CsvCell } from "../../formats/table-csv";
import type { ReconciledFigure } from "../../model/reconciliation";
import { Reconciled } from "../../state/reconciled.svelte";
import { parseFacts } from "../../state/fact-choice";
import { figureText } from "../check/figure-text";
import type { AppContext } from "../context";
import { factFigure, factLabel } from "../method/fact-text";

/** The published facts beside our figures, each with its verdict; null where the index is off their scale. */
export async function factSheet(app: AppContext): Promise<CsvCell[][] | null> {
  const { result } = app.atlas;
  const { t } = app.locale;
  const reconciled = new Reconciled(app);
  const index = reconciled.query;
  if (!index || !result?.scale) return null;
  await app.locale.useNotes();
  const answer = await reconciled.request({ index, result });
  if (answer.status === "superseded") return null;
  const imposed = parseFacts(app.params.current.facts).ids;
  const cells = (fact: (typeof published.facts)[number], own: ReconciledFigure | null) => [
    own === null ? NaN : Number.isNaN(own.value) ? figureText(fact, own, app) : own.value,
    own === null ? "" : t(`check.verdict.${own.verdict}`),
  ];
  const heads = (["computed", "estimated"] as const).flatMap((kind) => [
    t(`kind.${kind}`),
    `${t(`kind.${kind}`)} | ${t("check.verdict")}`,
  ]);
  return [
    [
      "id",
      t("check.fact"),
      t("kind.published"),
      `± ${t("kind.published")}`,
      ...heads,
      t("download.imposed"),
    ],
    ...published.facts.map((fact): CsvCell[] => {
      const own = answer.value.facts.find(({ id }) => id === fact.id);
      return [
        fact.id,
        factLabel(fact, app),
        ...("half" in fact ? [fact.value, fact.half] : [factFigure(fact, app), NaN]),
        ...cells(fact, own?.computed ?? null),
        ...cells(fact, own?.estimated ?? null),
        imposed.includes(fact.id) ? 1 : 0,
      ];
    }),
  ];
}
