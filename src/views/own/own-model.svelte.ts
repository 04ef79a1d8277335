import { loadCatalogTexts } from "../../catalog/load-texts";
import { units } from "../../catalog/catalog";
import { decodeText } from "../../formats/decode-text";
import { CsvFault, type CsvError } from "../../formats/csv-fault";
import { parseOwnCsv, type OwnCsv } from "../../formats/own-csv/parse-own-csv";
import { unitNames } from "../../formats/own-csv/unit-names";
import type { Diagnostic } from "../../model/diagnostic";
import { LANGS } from "../../model/lang";
import type { OwnDataState } from "../../state/own-data.svelte";
import type { AppContext } from "../context";
import { draftAgain, draftOf, ownDataOf, type Draft, type DraftColumn } from "./own-draft";

/** Bytes: what is larger is no table of thirty-one provinces and is not even decoded. */
const MOST_BYTES = 8_000_000;

/** A reader's table on its way in: read, looked at, set up, used. A fault leaves all as it was. */
export class OwnModel {
  readonly #app: AppContext;
  readonly own: OwnDataState;

  draft: Draft | null = $state.raw(null);
  fault: CsvError | null = $state.raw(null);
  diagnostics: readonly Diagnostic[] = $state.raw([]);

  constructor(app: AppContext, own: OwnDataState) {
    this.#app = app;
    this.own = own;
  }

  /** Whether the draft can be computed. */
  readonly usable = $derived.by(() => this.draft !== null && ownDataOf(this.draft) !== null);

  /** Counts what was given to be read; an answer to anything but the last is none. */
  #turn = 0;

  async readFile(file: Blob & { readonly name?: string }): Promise<void> {
    await this.#take(
      async () => {
        if (file.size > MOST_BYTES) {
          const value = String(file.size);
          return new CsvFault("csv-too-large", `the file is ${value} long`, { value });
        }
        const decoded = decodeText(new Uint8Array(await file.arrayBuffer()));
        if ("error" in decoded) return new CsvFault(decoded.error, "the file is not text");
        return readTable(decoded.text);
      },
      file.name?.replace(/\.\w+$/, ""),
    );
  }

  async readText(text: string): Promise<void> {
    await this.#take(() => readTable(text));
  }

  async #take(read: () => Promise<OwnCsv>, title?: string): Promise<void> {
    const turn = ++this.#turn;
    await this.#app.attempt(async () => {
      const found = await read();
      if (turn !== this.#turn) return;
      if ("error" in found) {
        this.fault = found.error;
        return;
      }
      this.fault = null;
      this.diagnostics = found.diagnostics;
      this.draft = draftOf(found.table, title ?? this.#app.locale.t("own.name.default"));
    });
  }

  edit(): void {
    if (this.own.current) this.draft = draftAgain(this.own.current);
    this.diagnostics = [];
  }

  change(change: Partial<Omit<Draft, "columns">>): void {
    if (this.draft) this.draft = { ...this.draft, ...change };
  }

  changeColumn(place: number, change: Partial<DraftColumn>): void {
    if (!this.draft) return;
    const columns = this.draft.columns.map((column, i) =>
      i === place ? { ...column, ...change } : column,
    );
    this.draft = { ...this.draft, columns };
  }

  /** Computes with the draft from now on. */
  apply(): void {
    const data = this.draft && ownDataOf(this.draft);
    if (!data) return;
    this.own.use(data);
    this.discard();
  }

  discard(): void {
    this.#turn++;
    this.draft = null;
    this.fault = null;
    this.diagnostics = [];
  }
}

async function readTable(text: string): Promise<OwnCsv> {
  // A table may name provinces in another language than the page's.
  await Promise.all(LANGS.map(loadCatalogTexts));
  return parseOwnCsv(text, { units, read: unitNames(units, LANGS) });
}
