/** Figures are drawn for a page with type of 11 px on the map; a wall has 19 px at 1,920 px. */
const ENLARGED = 19 / 11;
const WIDTH = 1920;
const HEIGHT = 1080;

/** For an attachment: how much larger than on a page the figures of a slide are, as `--s`. */
export function stageScale(node: HTMLElement): () => void {
  const set = (): void => {
    const wide = innerWidth / innerHeight > 1.5;
    // A deck with notes under it is lower than the window.
    const unit = Math.min(node.clientWidth / (wide ? WIDTH : 1440), node.clientHeight / HEIGHT);
    node.style.setProperty("--s", String(ENLARGED * unit));
  };
  set();
  const seen = new ResizeObserver(set);
  seen.observe(node);
  return () => {
    seen.disconnect();
  };
}

/** For an attachment: a pixel of the wall in a picture of it, as `--u`, and the scale of its figures, as `--s`. */
export function sheetScale(node: HTMLElement): () => void {
  const seen = new ResizeObserver(() => {
    const unit = node.clientWidth / WIDTH;
    node.style.setProperty("--u", `${String(unit)}px`);
    node.style.setProperty("--s", String(ENLARGED * unit));
  });
  seen.observe(node);
  return () => {
    seen.disconnect();
  };
}
