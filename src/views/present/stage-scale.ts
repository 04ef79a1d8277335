/** Figures are drawn for a page with type of 11 px on the map; a wall has 19 px at 1,920 px. */
const ENLARGED = 19 / 11;
const HEIGHT = 1080;

/** For an attachment: how much larger than on a page the figures of a slide are, as `--s`. */
export function stageScale(node: HTMLElement): () => void {
  const set = (): void => {
    const { innerWidth: width, innerHeight: height } = window;
    const unit = Math.min(width / (width / height > 1.5 ? 1920 : 1440), height / HEIGHT);
    node.style.setProperty("--s", String(ENLARGED * unit));
  };
  set();
  addEventListener("resize", set);
  return () => {
    removeEventListener("resize", set);
  };
}
