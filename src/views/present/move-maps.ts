import { MAP_HEIGHT, MAP_WIDTH } from "../../map/frame";
import { WHOLE, type Zoom } from "../../map/zoom-to";
import { zoomBetween, zoomOver } from "../../map/zoom-way";

/** As zoom.css has it for a map that is zoomed where it stands. */
const ZOOMING = { duration: 420, easing: "cubic-bezier(0.2, 0, 0, 1)" } as const;

interface Plane {
  readonly node: HTMLElement;
  readonly drawn: Zoom;
}

/**
 * Has the maps of two pictures painted apart from what stands beside them, so that a step from one to the other
 * can move them; those of all other pictures are painted with the rest, which costs less.
 */
export function partMaps(pictures: Iterable<Element>, from: Element, to: Element): void {
  const planes = moved(from, to).map(({ node }) => node);
  for (const picture of pictures) {
    const node = planeOf(picture);
    if (node) node.style.willChange = planes.includes(node) ? "transform" : "";
  }
}

/**
 * While one picture comes over another, their maps go together from the zoom of the first to that of the
 * second. What is painted of them is moved, frame by frame: an animation of a browser's own would have all of a
 * map painted anew, as sharp as it is when it is largest.
 *
 * @returns what ends it, with each map where it belongs
 */
export function moveMaps(from: Element, to: Element): () => void {
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const planes = still ? [] : moved(from, to);
  if (planes.length === 0) return () => undefined;
  const [begin, end] = [zoomOf(from), zoomOf(to)];
  const clock = new Animation(new KeyframeEffect(null, null, ZOOMING));
  let frame = 0;
  const stop = (): void => {
    cancelAnimationFrame(frame);
    clock.cancel();
    for (const { node } of planes) node.style.transform = "";
  };
  const draw = (): void => {
    const share = clock.effect?.getComputedTiming().progress ?? null;
    // At its end an animation is nowhere.
    if (share === null) {
      stop();
      return;
    }
    const at = zoomBetween(begin, end, share);
    for (const { node, drawn } of planes) node.style.transform = transformOf(zoomOver(drawn, at));
    frame = requestAnimationFrame(draw);
  };
  for (const { node } of planes) node.style.willChange = "transform";
  clock.play();
  draw();
  return stop;
}

const planeOf = (picture: Element): HTMLElement | null =>
  picture.querySelector<HTMLElement>(".stage > .plane");

/** The zoom that the map of a picture is drawn in. */
function zoomOf(picture: Element): Zoom {
  const stage = picture.querySelector<HTMLElement>(".stage");
  const of = (name: string, whole: number): number =>
    Number(stage?.style.getPropertyValue(name) || whole);
  return { k: of("--k", WHOLE.k), x: of("--zoom-x", WHOLE.x), y: of("--zoom-y", WHOLE.y) };
}

/** What a step from one picture to another moves: nothing where both have the same zoom, or one has no map. */
function moved(from: Element, to: Element): Plane[] {
  const [a, b] = [zoomOf(from), zoomOf(to)];
  if (a.k === b.k && a.x === b.x && a.y === b.y) return [];
  const planes = [from, to].flatMap((picture): Plane[] => {
    const node = planeOf(picture);
    return node ? [{ node, drawn: zoomOf(picture) }] : [];
  });
  if (planes.length < 2) return [];
  // One of many layers takes too long to be scaled: it stays, and the other comes to it or goes from it.
  return planes.filter(({ node }) => !node.querySelector("canvas"));
}

/** Of a plane, which is as large as its map. */
function transformOf({ k, x, y }: Zoom): string {
  const percent = (part: number, whole: number): string => `${String((100 * part) / whole)}%`;
  return `translate(${percent(x, MAP_WIDTH)}, ${percent(y, MAP_HEIGHT)}) scale(${String(k)})`;
}
