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

  constructor(lang: Lang, messages: Messages) {
    this.lang = lang;
    this.messages = messages;
  }

  /** Changes language once its messages are here; until then, and on failure, the old one stays. */
  async use(lang: Lang): Promise<void> {
    if (lang === this.lang) return;
    const messages = await loadMessages(lang);
    this.messages = messages;
    this.lang = lang;
  }

  t = (key: MessageKey, params?: MessageParams): string => message(this.messages, key, params);
  plural = (stem: string, n: number): string => plural(this.messages, stem, n, this.lang);
  text = (text: Text): string => text[this.lang];
  number = (value: number, digits: number): string => formatNumber(value, digits, this.lang);
  list = (names: readonly string[]): string => formatList(names, this.lang);
}
