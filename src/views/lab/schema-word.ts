import type { MessageKey } from "../../i18n/message";
import type { AppContext } from "../context";

/** A word of the schema in the reader's language; as the schema has it where nobody has worded it yet. */
export function schemaWord(key: string, word: string, { locale }: AppContext): string {
  return key in locale.messages ? locale.t(key as MessageKey) : word;
}
