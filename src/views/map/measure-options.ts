import { baseline } from "../../catalog/catalog";
import type { Measure } from "../../model/measure";
import type { AppContext } from "../context";

export interface OptionGroup {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
}

/** The measures as a select box lists them: scores first, then the indicators by domain. */
export function measureOptions(
  measures: readonly Measure[],
  { locale }: AppContext,
): OptionGroup[] {
  const { t, text } = locale;
  const group = (label: string, members: readonly Measure[]): OptionGroup => ({
    label,
    options: members.map(({ code, title, proxy }) => ({
      value: code,
      text: proxy ? `${text(title)} · ${t("measure.proxy")}` : text(title),
    })),
  });
  const domain = (id: string): Measure[] => measures.filter((measure) => measure.domain === id);
  return [
    group(
      t("measure.scores"),
      measures.filter(({ family }) => family === "index" || family === "domain"),
    ),
    group(
      t("measure.subindices"),
      measures.filter(({ family }) => family === "subindex"),
    ),
    group(
      t("measure.derived"),
      measures.filter(({ family }) => family === "derived"),
    ),
    ...baseline.domains.map(({ id, name }) => group(text(name), domain(id))),
    group(t("measure.control"), domain("control")),
  ];
}
