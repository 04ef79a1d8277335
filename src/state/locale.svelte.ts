import { loadCatalogNotes, loadCatalogTexts } from "../catalog/load-texts";
import { formatList, formatNumber } from "../i18n/format";
import { loadMessages } from "../i18n/load-messages";
import {
  message,
  plural,
  type MessageKey,
  type MessageParams,
  type Messages,
} from "../i18n/message";
import type { Text } from "../model/catalog";
import type { Lang } from "../model/lang";

/** The language on screen: its messages, names and number formats. */
export class Locale {
  lang: Lang = $state("zh-Hans");
  messages: Messages = $state.raw({} as Messages);

  /** Whether all messages are here: a prerendered page carries those of its first screen. */
  #complete: boolean;

  constructor(lang: Lang, messages: Messages, complete: boolean) {
    this.lang = lang;
    this.#wanted = lang;
    this.messages = messages;
    this.#complete = complete;
  }

  /** Fetches the messages that the page did not carry, for a view beyond the first screen. */
  async complete(): Promise<void> {
    if (this.#complete) return;
    const { lang } = this;
    const messages = await loadMessages(lang);
    if (lang === this.lang) this.messages = messages;
    this.#complete = true;
  }

  /** A language that could not be loaded; the one on screen stays. */
  failed: Lang | null = $state(null);

  #lost: Lang | null = null;

  /** The language asked for last: one that comes late must not take its place. */
  #wanted: Lang;

  /** Changes language once its messages are here; until then, and on failure, the old one stays. */
  async use(lang: Lang): Promise<void> {
    this.#wanted = lang;
    if (lang === this.lang) return;
    let messages: Messages;
    try {
      [messages] = await Promise.all([loadMessages(lang), loadCatalogTexts(lang)]);
    } catch (error) {
      console.error(error);
      // A browser remembers a module that failed to load: asked for again, the page starts anew.
      if (this.#lost === lang) location.reload();
      this.#lost = lang;
      this.failed = lang;
      return;
    }
    if (lang !== this.#wanted) return;
    this.failed = null;
    this.messages = messages;
    this.#complete = true;
    this.lang = lang;
    if (this.notes) {
      this.notes = false;
      await this.useNotes();
    }
  }

  /** Whether the catalog's notes are here in the present language. */
  notes = $state(false);

  /** Fetches the catalog's notes, for a view that shows them; they stay away when that fails. */
  async useNotes(): Promise<void> {
    const { lang } = this;
    try {
      await loadCatalogNotes(lang);
      this.notes = lang === this.lang;
    } catch (error) {
      console.error(error);
    }
  }

  t = (key: MessageKey, params?: MessageParams): string => message(this.messages, key, params);
  plural = (stem: string, n: number): string => plural(this.messages, stem, n, this.lang);
  text = (text: Text): string => text[this.lang];
  number = (value: number, digits: number): string => formatNumber(value, digits, this.lang);
  list = (names: readonly string[]): string => formatList(names, this.lang);
}
