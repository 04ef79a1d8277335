/** Figures are drawn for a page with type of 11 px on the map; a wall has 19 px at 1,920 px. */
const ENLARGED = 19 / 11;
/** Width over height up to which a wall is laid out for 4:3, and for a screen that stands upright. */
const NARROW = 1.5;
const TALL = 0.85;
/** Pixels of a wall. */
const WALLS = { wide: [1920, 1080], narrow: [1440, 1080], tall: [1080, 1700] } as const;

const shapeOf = (ratio: number): keyof typeof WALLS =>
  ratio > NARROW ? "wide" : ratio > TALL ? "narrow" : "tall";

/** How large a pixel of a wall of a shape is where there is so much room. */
function unitOf(ratio: number, width: number, height: number): number {
  const [across, down] = WALLS[shapeOf(ratio)];
  return Math.min(width / across, height / down);
}

/** How a slide is laid out on a wall of a shape, and how much larger than on a page its figures are, as `--s`. */
function lay(node: HTMLElement, ratio: number, unit: number): void {
  node.dataset["shape"] = shapeOf(ratio);
  node.style.setProperty("--s", String(ENLARGED * unit));
}

/** For an attachment: fits the slides of a deck to its window. */
export function stageScale(node: HTMLElement): () => void {
  const set = (): void => {
    const ratio = innerWidth / innerHeight;
    // A deck with notes under it is lower than the window.
    lay(node, ratio, unitOf(ratio, node.clientWidth, node.clientHeight));
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
      const unit = unitOf(ratio, width, width / ratio);
      node.style.setProperty("--u", `${String(unit)}px`);
      lay(node, ratio, unit);
    });
    seen.observe(node);
    return () => {
      seen.disconnect();
    };
  };
}
