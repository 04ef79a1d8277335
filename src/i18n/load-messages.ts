import type { Lang } from "../model/lang";
import type { Messages } from "./message";

// One chunk a language, so that a reader loads one.
const LOADERS: Readonly<Record<Lang, () => Promise<{ default: Messages }>>> = {
  "zh-Hans": () => import("./messages/zh-Hans.json"),
  "zh-Hant": () => import("./messages/zh-Hant.json"),
  en: () => import("./messages/en.json"),
};

/** The messages of a language; rejects when they cannot be loaded. */
export async function loadMessages(lang: Lang): Promise<Messages> {
  return (await LOADERS[lang]()).default;
}
