/**
 * For an attachment: hangs a box over the map that stands beside it, wherever a page, a wall or a frame puts
 * that; tells how many CSS pixels wide it is, transforms apart.
 */
export function onStage(tell: (width: number) => void): (box: HTMLElement) => () => void {
  return (box) => {
    box.parentElement?.querySelector(".plane")?.append(box);
    const seen = new ResizeObserver(() => {
      tell(box.clientWidth);
    });
    seen.observe(box);
    return () => {
      seen.disconnect();
    };
  };
}
