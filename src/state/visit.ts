import { stepWay } from "./framed";

/** Goes to an address of this page as a link would, without loading it anew. */
export function visit(address: string, how: "push" | "replace"): void {
  history[how === "push" ? stepWay() : "replaceState"](null, "", address);
  dispatchEvent(new PopStateEvent("popstate"));
}
