import { MAP_WIDTH } from "../../map/frame";
import type { Zoom } from "../../map/zoom-to";
import type { CalloutMark } from "../../model/mark";

/** Half of the 24 px that a target needs, and how much of it may be taken from a province. */
const HIT = 12;
const INSIDE = 5;

/** The unit under the pointer; those that have a callout, being small, are hit from around them too. */
export function unitAt(
  event: MouseEvent,
  callouts: readonly CalloutMark[],
  zoom: Zoom | null,
): string | null {
  const target = event.target instanceof Element ? event.target : null;
  const found = target?.closest<SVGElement>("[data-unit], [data-callout]");
  const { unit, callout } = found?.dataset ?? {};
  const drawing = target?.closest("svg.map");
  if (callout ?? !drawing) return callout ?? null;
  const box = drawing.getBoundingClientRect();
  const { k, x, y } = zoom ?? { k: 1, x: 0, y: 0 };
  const scale = box.width / MAP_WIDTH;
  const near = callouts.find(({ from }) => {
    const across = box.left + (k * from[0] + x) * scale - event.clientX;
    const down = box.top + (k * from[1] + y) * scale - event.clientY;
    return Math.hypot(across, down) <= (unit ? INSIDE : HIT);
  });
  return near?.unit ?? unit ?? null;
}
