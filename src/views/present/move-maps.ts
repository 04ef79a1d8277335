import { MAP_HEIGHT, MAP_WIDTH } from "../../map/frame";
import { WHOLE, type Zoom } from "../../map/zoom-to";
import { zoomBetween, zoomOver } from "../../map/zoom-way";

/** As zoom.css has it for a map that is zoomed where it stands. */
const ZOOMING = { duration: 420, easing: "cubic-bezier(0.2, 0, 0, 1)" } as const;
/** How one map fades into the other: the one that comes is nearly whole when the other goes, so that no land turns pale. */
const FADING = {
  /** To a smaller part: what comes is late, the other covers all of it. */
  in: { coming: { delay: 80, duration: 240 }, leaving: { delay: 200, duration: 220 } },
  /** To a larger part: what comes is soon, nothing else is around the other. */
  out: { coming: { delay: 0, duration: 120 }, leaving: { delay: 60, duration: 140 } },
} as const;

const PICTURE = ".picture";
/** Where slide.css takes it from that the map of a picture comes and goes by itself. */
const MOVES = "data-moves";

interface Plane {
  readonly picture: Element;
  readonly node: HTMLElement;
  readonly drawn: Zoom;
}

/** A step that moves its maps. */
export interface Move {
  /** Milliseconds that it takes. */
  readonly duration: number;
  /** Ends it, with each map where it belongs. */
  readonly stop: () => void;
}

/**
 * Has the maps of two slides painted apart from what stands beside them, so that a step from one to the other
 * can move them; those of all other slides are painted with the rest, which costs less.
 */
export function partMaps(slides: Iterable<Element>, from: Element, to: Element): void {
  const parted = moved(from, to).map(({ picture }) => picture);
  for (const slide of slides) {
    const picture = slide.querySelector(PICTURE);
    picture?.toggleAttribute(MOVES, parted.includes(picture));
  }
}

/**
 * While one slide comes over another, their maps go together from the zoom of the first to that of the second,
 * and one fades into the other. What is painted of them is moved, frame by frame: an animation of a browser's
 * own would have all of a map painted anew, as sharp as it is when it is largest.
 *
 * @returns null where nothing moves: both maps are drawn alike, a slide has none, or less motion is asked for
 */
export function moveMaps(from: Element, to: Element): Move | null {
  const [left, coming] = moved(from, to);
  if (!left || !coming) {
    // Otherwise it would not come over the other one, but be there.
    to.querySelector(PICTURE)?.removeAttribute(MOVES);
    return null;
  }
  const planes = [left, coming];
  for (const { picture } of planes) picture.toggleAttribute(MOVES, true);
  const times = FADING[coming.drawn.k < left.drawn.k ? "out" : "in"];
  const fades = [
    left.node.animate({ opacity: [1, 0] }, { ...times.leaving, fill: "forwards" }),
    coming.node.animate({ opacity: [0, 1] }, { ...times.coming, fill: "backwards" }),
  ];
  const clock = new Animation(new KeyframeEffect(null, null, ZOOMING));
  let frame = 0;
  const stop = (): void => {
    cancelAnimationFrame(frame);
    for (const one of [clock, ...fades]) one.cancel();
    for (const { node } of planes) node.style.transform = "";
  };
  const draw = (): void => {
    const share = clock.effect?.getComputedTiming().progress ?? null;
    // At its end an animation is nowhere.
    if (share === null) return;
    const at = zoomBetween(left.drawn, coming.drawn, share);
    for (const { node, drawn } of planes) node.style.transform = transformOf(zoomOver(drawn, at));
    frame = requestAnimationFrame(draw);
  };
  clock.play();
  draw();
  return { duration: ZOOMING.duration, stop };
}

/**
 * What a step from one slide to another moves: nothing where both have the same zoom or one has no map, and
 * where less motion is asked for.
 */
function moved(from: Element, to: Element): Plane[] {
  if (matchMedia("(prefers-reduced-motion: reduce)").matches) return [];
  const planes = [from, to].flatMap((slide): Plane[] => {
    const picture = slide.querySelector(PICTURE);
    const node = picture?.querySelector<HTMLElement>(".stage > .plane");
    return picture && node ? [{ picture, node, drawn: zoomOf(node.parentElement) }] : [];
  });
  const [a, b] = planes.map(({ drawn }) => drawn);
  if (!a || !b || (a.k === b.k && a.x === b.x && a.y === b.y)) return [];
  // One of many layers takes too long to be scaled, and to move the other alone would show two maps.
  return planes.some(({ node }) => node.querySelector("canvas")) ? [] : planes;
}

/** The zoom that a stage draws its map in. */
function zoomOf(stage: HTMLElement | null): Zoom {
  const of = (name: string, whole: number): number =>
    Number(stage?.style.getPropertyValue(name) || whole);
  return { k: of("--k", WHOLE.k), x: of("--zoom-x", WHOLE.x), y: of("--zoom-y", WHOLE.y) };
}

/** Of a plane, which is as large as its map. */
function transformOf({ k, x, y }: Zoom): string {
  const percent = (part: number, whole: number): string => `${String((100 * part) / whole)}%`;
  return `translate(${percent(x, MAP_WIDTH)}, ${percent(y, MAP_HEIGHT)}) scale(${String(k)})`;
}
