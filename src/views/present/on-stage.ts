/**
 * For an attachment: hangs a box into the stage of the map that stands beside it, so that it lies over the map
 * wherever a page, a wall or a frame puts that; tells how many CSS pixels wide it is, transforms apart.
 */
export function onStage(tell: (width: number) => void): (box: HTMLElement) => () => void {
  return (box) => {
    box.parentElement?.querySelector(".stage")?.append(box);
    const seen = new ResizeObserver(() => {
      tell(box.clientWidth);
    });
    seen.observe(box);
    return () => {
      seen.disconnect();
    };
  };
}
