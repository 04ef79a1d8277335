/** Figures are drawn for a page with type of 11 px on the map; a wall has 19 px at 1,920 px. */
const ENLARGED = 19 / 11;
const HEIGHT = 1080;
/** Width over height up to which a wall is laid out for 4:3. */
const NARROW = 1.5;

/** Pixels across a wall of a shape. */
const across = (ratio: number): number => (ratio > NARROW ? 1920 : 1440);

/** How a slide is laid out on a wall of a shape, and how much larger than on a page its figures are, as `--s`. */
function lay(node: HTMLElement, ratio: number, unit: number): void {
  node.dataset["shape"] = ratio > NARROW ? "wide" : "narrow";
  node.style.setProperty("--s", String(ENLARGED * unit));
}

/** For an attachment: fits the slides of a deck to its window. */
export function stageScale(node: HTMLElement): () => void {
  const set = (): void => {
    const ratio = innerWidth / innerHeight;
    // A deck with notes under it is lower than the window.
    lay(node, ratio, Math.min(node.clientWidth / across(ratio), node.clientHeight / HEIGHT));
  };
  set();
  const seen = new ResizeObserver(set);
  seen.observe(node);
  return () => {
    seen.disconnect();
  };
}

/** For an attachment: a picture of a wall of a shape, whose pixel is `--u`, laid out as the wall is. */
export function sheetScale(ratio: number): (node: HTMLElement) => () => void {
  return (node) => {
    const seen = new ResizeObserver(() => {
      const { clientWidth: width } = node;
      const unit = Math.min(width / across(ratio), width / ratio / HEIGHT);
      node.style.setProperty("--u", `${String(unit)}px`);
      lay(node, ratio, unit);
    });
    seen.observe(node);
    return () => {
      seen.disconnect();
    };
  };
}
