import { MAP_WIDTH, type Rect } from "../../map/frame";

/** What must stay visible on a stage, in pixels of it: rectangles of its map, and its inset. */
export function clearOnStage(stage: HTMLElement, marks: readonly Rect[]): Rect[] {
  const box = stage.getBoundingClientRect();
  const drawing = stage.querySelector(".plane")?.getBoundingClientRect();
  const frame = stage.querySelector(".inset")?.getBoundingClientRect();
  const scale = (drawing?.width ?? 0) / MAP_WIDTH;
  const [left, top] = [(drawing?.x ?? 0) - box.x, (drawing?.y ?? 0) - box.y];
  const covered = marks.map(({ x, y, width, height }) => ({
    x: left + x * scale,
    y: top + y * scale,
    width: width * scale,
    height: height * scale,
  }));
  if (!frame) return covered;
  const { x, y, width, height } = frame;
  return [...covered, { x: x - box.x, y: y - box.y, width, height }];
}
