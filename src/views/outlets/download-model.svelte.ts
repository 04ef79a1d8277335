import { printCommentedCsv } from "../../formats/commented-csv";
import type { MessageKey } from "../../i18n/message";
import { PictureFault } from "../../export/picture-fault";
import type { AppContext } from "../context";
import { isoDate } from "./picture-words";
import { provenanceLines } from "./provenance-lines";
import { saveBlob } from "./save-blob";
import { viewFigures, type ViewFigure } from "./view-figures";
import { viewPicture } from "./view-picture";
import { viewSheet } from "./view-sheet";

export const SCALES = ["1", "2", "3", "4"] as const;
export type Scale = (typeof SCALES)[number];
export type Format = "png" | "svg" | "csv" | "xlsx";

/** What the reader takes away of the view, and how the last download went. */
export class DownloadModel {
  readonly #app: AppContext;
  readonly figures: readonly ViewFigure[];
  /** Id of the figure that becomes a picture. */
  figure = $state("main");
  scale: Scale = $state("2");
  /** A byte order mark, without which Excel takes Chinese for another encoding. */
  bom = $state(true);
  /** The one that is being made. */
  busy: Format | null = $state(null);
  /** What became of the last one. */
  news = $state("");
  failed = $state(false);

  constructor(app: AppContext) {
    this.#app = app;
    this.figures = viewFigures(app);
  }

  readonly chosen: ViewFigure | null = $derived.by(
    () => this.figures.find(({ id }) => id === this.figure) ?? this.figures[0] ?? null,
  );

  /** Makes a file and hands it over; a failure says what it was and leaves everything as it is. */
  async save(format: Format): Promise<void> {
    if (this.busy !== null) return;
    this.busy = format;
    this.news = "";
    this.failed = false;
    try {
      this.news = await this.#made(format);
    } catch (error) {
      console.error(error);
      this.failed = true;
      this.news = this.#app.locale.t(fault(error));
    } finally {
      this.busy = null;
    }
  }

  async #made(format: Format): Promise<string> {
    const { t } = this.#app.locale;
    const name = `cdgi-${this.#app.params.current.tab}-${isoDate()}`;
    if (format === "png") return this.#png(name);
    if (format === "svg") {
      const { pictureSvg } = await import("../../export/picture-svg");
      const svg = pictureSvg(this.#picture());
      saveBlob(new Blob([svg], { type: "image/svg+xml" }), `${name}.svg`);
      return t("download.done", { file: `${name}.svg` });
    }
    const rows = await viewSheet(this.#app);
    if (!rows) throw new PictureFault("picture-nothing", "the view has no figures yet");
    const lines = provenanceLines(this.#app);
    if (format === "csv") {
      const comments = lines.map((line) => `${line.name}: ${line.text}`);
      const text = printCommentedCsv(comments, rows, this.bom);
      saveBlob(new Blob([text], { type: "text/csv;charset=utf-8" }), `${name}.csv`);
      return t("download.done", { file: `${name}.csv` });
    }
    const { workbook } = await import("../../export/workbook");
    const file = await workbook([
      { name: t("download.sheet.figures"), rows, widths: [9, 14, 18] },
      {
        name: t("download.sheet.about"),
        rows: [
          [t("download.line.name"), t("download.line.text")],
          ...lines.map((line) => [line.name, line.text]),
        ],
        widths: [14, 96],
      },
    ]);
    saveBlob(file, `${name}.xlsx`);
    return t("download.done", { file: `${name}.xlsx` });
  }

  async #png(name: string): Promise<string> {
    const { t } = this.#app.locale;
    const picture = this.#picture();
    const { picturePng } = await import("../../export/picture-png");
    const asked = Number(this.scale);
    const { blob, scale } = await picturePng(picture, asked);
    const file = `${name}@${String(scale)}x.png`;
    saveBlob(blob, file);
    return t(scale === asked ? "download.done" : "download.smaller", {
      file,
      asked,
      scale: this.#app.locale.number(scale, scale < 1 ? 2 : 0),
    });
  }

  #picture() {
    if (!this.chosen) throw new PictureFault("picture-nothing", "the view has no figure");
    return viewPicture(this.chosen, this.#app);
  }
}

const fault = (error: unknown): MessageKey =>
  error instanceof PictureFault ? `download.fault.${error.code}` : "download.fault";
