import { visit } from "../../state/visit";

/**
 * In somebody's article a link to a place or a view of this page stays within the frame and out of the
 * history, where it would hold the reader's Back; any other opens a window of its own.
 */
export function keepWithin(): void {
  document.addEventListener("click", (event) => {
    const { target, button } = event;
    if (event.defaultPrevented || button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>("a[href]") : null;
    if (!link || link.target === "_blank" || link.hasAttribute("download")) return;
    const href = link.getAttribute("href") ?? "";
    if (href.startsWith("#")) {
      event.preventDefault();
      document.getElementById(decodeURIComponent(href.slice(1)))?.scrollIntoView();
    } else if (href.startsWith("?")) {
      event.preventDefault();
      visit(href, "replace");
    } else {
      link.target = "_blank";
      link.rel = "noopener";
    }
  });
}
