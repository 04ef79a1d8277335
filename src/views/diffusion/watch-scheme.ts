/** Tells whether a place is painted light or dark, now and whenever the page's theme is changed. */
export function watchScheme(node: Element, tell: (scheme: "light" | "dark") => void): () => void {
  const system = matchMedia("(prefers-color-scheme: dark)");
  const look = (): void => {
    tell(getComputedStyle(node).colorScheme === "dark" ? "dark" : "light");
  };
  const theme = new MutationObserver(look);
  theme.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  system.addEventListener("change", look);
  look();
  return () => {
    theme.disconnect();
    system.removeEventListener("change", look);
  };
}
