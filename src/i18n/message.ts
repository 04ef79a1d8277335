import type { Lang } from "../model/lang";
import type zhHans from "./messages/zh-Hans.json";

export type MessageKey = keyof typeof zhHans;
export type Messages = Readonly<Record<MessageKey, string>>;
export type MessageParams = Readonly<Record<string, string | number>>;

/** A message with its `{name}` places filled in; a place without a value stays visible as it is. */
export function message(messages: Messages, key: MessageKey, params: MessageParams = {}): string {
  return messages[key].replace(/\{(\w+)\}/g, (place, name: string) =>
    String(params[name] ?? place),
  );
}

/**
 * The message `stem.one`, `stem.other`, ... that a language uses with a number, `{n}` filled in.
 * `stem.other` serves where a language makes no difference.
 */
export function plural(messages: Messages, stem: string, n: number, lang: Lang): string {
  const category = new Intl.PluralRules(lang).select(n);
  const texts: Readonly<Record<string, string>> = messages;
  const text = texts[`${stem}.${category}`] ?? texts[`${stem}.other`] ?? "";
  return text.replace("{n}", String(n));
}
