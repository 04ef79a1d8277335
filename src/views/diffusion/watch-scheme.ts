/** Tells whether a place is painted light or dark, now and when the page's theme changes or goes to paper. */
export function watchScheme(node: Element, tell: (scheme: "light" | "dark") => void): () => void {
  const system = matchMedia("(prefers-color-scheme: dark)");
  const media = [system, matchMedia("print")];
  const look = (): void => {
    const { colorScheme } = getComputedStyle(node);
    // Under forced colours a place has both, and the system decides.
    const dark = colorScheme.includes("dark") && (system.matches || !colorScheme.includes("light"));
    tell(dark ? "dark" : "light");
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
