import { pageAddress } from "../../formats/page-address";
import type { Params } from "../../model/params";
import type { AppContext } from "../context";

/** Absolute address of the site's root. */
export const siteRoot = (): string =>
  new URL(document.documentElement.dataset["root"] ?? "./", location.href).href;

/** The short address of what is on screen, or of it with a change. */
export function presentAddress({ params }: AppContext, change: Partial<Params> = {}): string {
  return pageAddress(siteRoot(), { ...params.current, ...change }, location.hash);
}
