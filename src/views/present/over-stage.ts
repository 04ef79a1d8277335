import { MAP_HEIGHT, MAP_WIDTH } from "../../map/frame";

/**
 * For an attachment: lays a box exactly over the map that stands before it, and tells how many map units a
 * CSS pixel of that map has. By its layout, which a map shown large does not change.
 */
export function overStage(tell: (px: number) => void): (box: HTMLElement) => () => void {
  return (box) => {
    const stage = box.parentElement?.querySelector<HTMLElement>(".stage");
    const set = (): void => {
      if (!stage || stage.clientWidth === 0) return;
      let [left, top] = [stage.clientLeft, stage.clientTop];
      for (let at: Element | null = stage; at !== box.offsetParent;) {
        if (!(at instanceof HTMLElement)) return;
        left += at.offsetLeft;
        top += at.offsetTop;
        at = at.offsetParent;
      }
      const width = stage.clientWidth;
      box.style.left = `${String(left)}px`;
      box.style.top = `${String(top)}px`;
      box.style.width = `${String(width)}px`;
      box.style.height = `${String((width * MAP_HEIGHT) / MAP_WIDTH)}px`;
      tell(MAP_WIDTH / width);
    };
    set();
    const observer = new ResizeObserver(set);
    if (stage) observer.observe(stage);
    return () => {
      observer.disconnect();
    };
  };
}
