/** Tells whether a place is painted light or dark, now and when the page's theme changes or goes to paper. */
export function watchScheme(node: Element, tell: (scheme: "light" | "dark") => void): () => void {
  const media = ["(prefers-color-scheme: dark)", "print"].map((query) => matchMedia(query));
  const look = (): void => {
    tell(getComputedStyle(node).colorScheme === "dark" ? "dark" : "light");
  };
  const theme = new MutationObserver(look);
  theme.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  for (const one of media) one.addEventListener("change", look);
  look();
  return () => {
    theme.disconnect();
    for (const one of media) one.removeEventListener("change", look);
  };
}
