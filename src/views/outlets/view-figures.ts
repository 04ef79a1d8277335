import type { AppContext } from "../context";

/** A figure on the page that a picture can be made of. */
export interface ViewFigure {
  readonly id: string;
  /** Its heading, caption or label; empty for the view's main figure and for all of them. */
  readonly label: string;
  readonly elements: readonly Element[];
}

/** What a view's main figure is made of. Of others it is all that is found. */
const MAIN: Readonly<Record<string, string>> = {
  map: ".overview > .frame",
  regions: ".regions-view > .figure, .regions-view > .panel",
  rank: ".rank-view > .list",
  scatter: ".scatter-view .plot, .scatter-view > .residuals",
  diffusion: ".diffusion .held, .diffusion .companions",
  lab: ".lab-view > .ranking, .lab-view .drawn",
  check: ".check > .main",
  table: ".table-view > .scroll, .table-view > .notes",
  method: ".method section[aria-labelledby=framework]",
};
const SELECTED_UNIT = ".overview > .card.unit";
const FOUND = "section[aria-labelledby], .frame, figure, table, .card.unit";

/** The figures on screen: the main one first, then each by itself, then all together. */
export function viewFigures({ params }: Pick<AppContext, "params">): ViewFigure[] {
  const { tab, story, view, select } = params.current;
  const page = document.querySelector("main");
  if (!page) return [];
  const found = [...page.querySelectorAll(FOUND)].filter(
    (element) => isShown(element) && element.querySelector("h1") === null,
  );
  const outer = found.filter((one) => !found.some((other) => other !== one && other.contains(one)));
  const own = story === "" && view === "" ? (MAIN[tab] ?? "") : "";
  const card = tab === "map" && select.length > 0 ? `, ${SELECTED_UNIT}` : "";
  const chosen = own === "" ? [] : [...page.querySelectorAll(own + card)].filter(isShown);
  const main = chosen.length > 0 ? chosen : outer;
  if (main.length === 0) return [];
  const single = outer.flatMap((element, i): ViewFigure[] => {
    const label = labelOf(element);
    const isMain = main.length === 1 && main[0] === element;
    return label === "" || isMain ? [] : [{ id: String(i), label, elements: [element] }];
  });
  const all = single.length > 0 ? [{ id: "all", label: "", elements: outer }] : [];
  return [{ id: "main", label: "", elements: main }, ...single, ...all];
}

function isShown(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1 && element.closest("details:not([open])") === null;
}

function labelOf(element: Element): string {
  const by = element.getAttribute("aria-labelledby");
  const heading =
    (by === null ? null : document.getElementById(by)) ??
    element.querySelector("h2, h3, caption") ??
    element.querySelector("[aria-label]");
  const text = element.getAttribute("aria-label") ?? wordsOf(heading);
  return text.replace(/\s+/g, " ").trim();
}

/** The words of a heading without the seals in it, which say whose the figures are. */
function wordsOf(heading: Element | null): string {
  if (!heading) return "";
  if (!heading.matches("h2, h3, caption")) return heading.getAttribute("aria-label") ?? "";
  return [...heading.childNodes]
    .filter((node) => !(node instanceof Element && node.matches(".seal")))
    .map((node) => node.textContent ?? "")
    .join("");
}
