/** Goes to an address of this page as a link would, without loading it anew. */
export function visit(address: string, how: "push" | "replace"): void {
  if (how === "push") history.pushState(null, "", address);
  else history.replaceState(null, "", address);
  dispatchEvent(new PopStateEvent("popstate"));
}
