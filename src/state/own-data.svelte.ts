import { units } from "../catalog/catalog";
import { packText, unpackText } from "../formats/packed-text";
import { parseOwnData, printOwnData } from "../formats/own-data-json";
import type { OwnData } from "../model/own-data";
import { keepText, keptText, type KeptText } from "./device-store";

/** Part of the address after #: it never leaves the reader's machine on its own. */
const LINK = /^#own=([\w-]+)$/;
/** Longer addresses are cut by messengers and mail. */
const LONGEST_LINK = 2_000;

const KEPT: KeptText = { name: "own-data", where: "local" };

/** Figures in the address would come back in place of later ones. */
function dropLink(): void {
  if (LINK.test(location.hash)) {
    history.replaceState(history.state, "", location.pathname + location.search);
  }
}

let one: Promise<OwnDataState> | null = null;
let read: OwnDataState | null = null;

/** The figures of this page, read once: from its link, else from this device. */
export function ownData(): Promise<OwnDataState> {
  one ??= (async () => {
    const state = new OwnDataState(units.filter(({ indexed }) => indexed).length);
    await state.load();
    read = state;
    return state;
  })();
  return one;
}

/** The figures of this page as far as they have been read: an index that counts them has read them. */
export const ownDataHere = (): OwnData | null => read?.current ?? null;

export type OwnTrouble = "link" | "kept" | "storage";

/** A reader's own figures: in memory, kept on this device where that is allowed, and in a link on request. */
export class OwnDataState {
  current: OwnData | null = $state.raw(null);
  troubles: readonly OwnTrouble[] = $state.raw([]);
  readonly #units: number;

  /** @param units how many provinces have a figure a column */
  constructor(units: number) {
    this.#units = units;
  }

  /** Takes the figures of the address, else those kept on this device. */
  async load(): Promise<void> {
    const packed = LINK.exec(location.hash)?.[1];
    if (packed !== undefined) {
      const text = await unpackText(packed);
      const data = text === null ? null : parseOwnData(text, this.#units);
      if (data) this.current = data;
      else this.troubles = ["link"];
      return;
    }
    const kept = keptText(KEPT);
    if (kept === null) return;
    this.current = parseOwnData(kept, this.#units);
    if (!this.current) this.troubles = ["kept"];
  }

  /** Uses the figures and keeps them; where storage is denied or full they last as long as the page. */
  use(data: OwnData): void {
    this.current = data;
    dropLink();
    this.troubles = keepText(KEPT, printOwnData(data)) ? [] : ["storage"];
  }

  /** Forgets the figures, on this device too. */
  clear(): void {
    this.current = null;
    this.troubles = [];
    dropLink();
    keepText(KEPT, null);
  }

  /** The hash of a link that carries the figures; null where it would be too long to pass on. */
  async link(address: string): Promise<string | null> {
    if (!this.current) return null;
    const hash = `#own=${await packText(printOwnData(this.current))}`;
    return address.length + hash.length > LONGEST_LINK ? null : hash;
  }
}
