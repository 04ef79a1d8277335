import { deployPath } from "./deploy-path";
import { embedded, framed } from "./framed";

/** A text that this device keeps (`local`), or this window alone for as long as it is open (`session`). */
export interface KeptText {
  readonly name: string;
  readonly where: "local" | "session";
}

/** The bar that adds views to a story stands over them. */
export const CAPTURING: KeptText = { name: "capturing", where: "session" };

const storage = ({ where }: KeptText): Storage =>
  where === "local" ? localStorage : sessionStorage;
/** All sites under one origin share its storage. */
const keyOf = ({ name }: KeptText): string => `cdgi:${deployPath()}:${name}`;

/** Framed, embedded or without an origin, a page keeps nothing. */
const allowed = (): boolean => origin !== "null" && !framed() && !embedded();

/** The text that is kept; null where there is none, or where storage is denied. */
export function keptText(text: KeptText): string | null {
  try {
    return allowed() ? storage(text).getItem(keyOf(text)) : null;
  } catch {
    return null;
  }
}

/** Keeps a text, or with null forgets it; tells whether it could. */
export function keepText(text: KeptText, value: string | null): boolean {
  try {
    if (!allowed()) return false;
    if (value === null) storage(text).removeItem(keyOf(text));
    else storage(text).setItem(keyOf(text), value);
    return true;
  } catch {
    return false;
  }
}

/** Calls back when another window of this site has changed a text of the device. */
export function followKept(text: KeptText, changed: () => void): void {
  addEventListener("storage", ({ key }) => {
    if (key === keyOf(text)) changed();
  });
}
