import { plainColour } from "./css-colour";
import { drawBox, drawGenerated } from "./draw-box";
import { drawShape } from "./draw-shape";
import { drawText } from "./draw-text";
import { Pen, type Box } from "./pen";
import type { FigureDrawing } from "./picture";
import { PictureFault } from "./picture-fault";
import { stackedBoxes } from "./stacked-boxes";
import { svgElement } from "./svg-element";

/** What a picture has no use for: controls, and what comes and goes with the pointer. */
const UNDRAWN = [
  "select, input, textarea, fieldset, dialog, nav, details:not([open]), script, style, template",
  "label:has(input, select):not(th *, td *), .pin-bar, .run-status, [role=alert], [role=status], [role=tooltip], .zoom-buttons, .visually-hidden, [data-undrawn]",
].join(",");
/** A button is drawn where it stands for a thing and not for a deed: a row's name, a column's head. */
const NAMED = "th button, td button, li button, dt button";

/**
 * Takes figures off the page as they are drawn on it: text as text, shapes with the paint that style
 * sheets give them, grounds and borders of boxes, canvases as pixels. No foreignObject, no font and
 * no style sheet is needed to show the result.
 * @param figures elements on the page, with a layout; they keep their places beside each other
 * @throws PictureFault picture-nothing
 */
export function drawFigures(figures: readonly Element[]): FigureDrawing {
  if (figures.length === 0) throw new PictureFault("picture-nothing", "there is no figure to draw");
  const back = figures.map(unscrolled);
  const boxes = figures.map(wholeBox);
  const { places, width, height } = stackedBoxes(boxes);
  const pen = new Pen({ width, height });
  figures.forEach((figure, i) => {
    const [box, place] = [boxes[i], places[i]];
    if (!box || !place) return;
    pen.begin(box, place);
    drawElement(figure, pen);
  });
  for (const scroll of back) scroll();
  return pen.drawing();
}

/** Rolls what is scrolled within a figure to its start; gives the way back. */
function unscrolled(figure: Element): () => void {
  const rolled = [figure, ...figure.querySelectorAll("*")].flatMap((element) => {
    const { scrollLeft, scrollTop } = element;
    return scrollLeft === 0 && scrollTop === 0 ? [] : [{ element, scrollLeft, scrollTop }];
  });
  for (const { element } of rolled) element.scrollTo({ left: 0, top: 0, behavior: "instant" });
  return () => {
    for (const { element, scrollLeft: left, scrollTop: top } of rolled) {
      element.scrollTo({ left, top, behavior: "instant" });
    }
  };
}

/** The box of a figure, with what is scrolled out of sight within it. */
function wholeBox(figure: Element): Box {
  const inner = [...figure.querySelectorAll("*")].filter(scrolls);
  const boxes = [figure, ...inner].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const [wide, high] = scrolls(element) ? [element.scrollWidth, element.scrollHeight] : [0, 0];
    return { x, y, right: x + Math.max(width, wide), bottom: y + Math.max(height, high) };
  });
  const x = Math.floor(Math.min(...boxes.map((box) => box.x)));
  const y = Math.floor(Math.min(...boxes.map((box) => box.y)));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.min(Math.max(...boxes.map((box) => box.bottom)), drawnTo(figure));
  return { x, y, width: Math.ceil(right - x), height: Math.ceil(bottom - y) };
}

/** Where the last thing that is drawn in a figure ends: a grid may have stretched its box far beyond. */
function drawnTo(figure: Element): number {
  if (isFramed(getComputedStyle(figure))) return Infinity;
  const ends = [...figure.querySelectorAll("*:not(svg *)")]
    .filter(
      (element) =>
        (element.childElementCount === 0 ||
          element.localName === "svg" ||
          isFramed(getComputedStyle(element))) &&
        element.closest(UNDRAWN) === null,
    )
    .map((element) => element.getBoundingClientRect().bottom);
  return ends.length > 0 ? Math.max(...ends) : Infinity;
}

const isFramed = (style: CSSStyleDeclaration): boolean =>
  style.borderBottomStyle !== "none" || plainColour(style.backgroundColor) !== null;

const scrolls = (element: Element): boolean => {
  const { overflowX, overflowY } = getComputedStyle(element);
  return [overflowX, overflowY].some((value) => value === "auto" || value === "scroll");
};

function drawElement(element: Element, pen: Pen): void {
  if (element.matches(UNDRAWN)) return;
  const style = getComputedStyle(element);
  const { display, visibility, opacity } = style;
  if (display === "none" || visibility !== "visible" || opacity === "0") return;
  const box = element.getBoundingClientRect();
  if (isClippedAway(style, box)) return;
  const draw = (): void => {
    if (element instanceof HTMLCanvasElement) pen.pixels(element, box);
    else if (element instanceof SVGSVGElement) drawDrawing(element, style, box, pen);
    else drawContent(element, style, box, pen);
  };
  const faint = Number(opacity);
  const shown = cutOut(style, box, pen, draw);
  if (faint === 1) shown();
  else pen.group({ opacity: faint }, shown);
}

/** Words for a screen reader stand in a pixel, or are cut away whole. */
const isClippedAway = ({ clipPath, overflow }: CSSStyleDeclaration, box: DOMRect): boolean =>
  clipPath === "inset(50%)" || (overflow !== "visible" && box.width <= 1 && box.height <= 1);

/** Draws within what a style sheet cuts out of a box: a rectangle, or a polygon. */
function cutOut(
  { clipPath }: CSSStyleDeclaration,
  box: DOMRect,
  pen: Pen,
  draw: () => void,
): () => void {
  const [, kind, inside = ""] = /^(inset|polygon)\((.*)\)$/.exec(clipPath) ?? [];
  if (kind === "inset") {
    const [top = 0, right = top, bottom = top, left = right] = inside.split(" ").map(parseFloat);
    const [x, y] = [box.x + left, box.y + top];
    const [width, height] = [box.width - left - right, box.height - top - bottom];
    return () => {
      pen.within({ x, y, width, height }, draw);
    };
  }
  if (kind === "polygon") {
    const points = inside.split(",").map((pair) => {
      const [x = "0", y = "0"] = pair.trim().split(" ");
      const at = (value: string, size: number): number =>
        value.endsWith("%") ? (parseFloat(value) / 100) * size : parseFloat(value);
      return `${String(pen.x(box.x + at(x, box.width)))} ${String(pen.y(box.y + at(y, box.height)))}`;
    });
    return () => {
      pen.cut(svgElement("polygon", { points: points.join(" ") }), draw);
    };
  }
  return draw;
}

function drawContent(element: Element, style: CSSStyleDeclaration, box: DOMRect, pen: Pen): void {
  const pressed = element instanceof HTMLButtonElement;
  if (pressed && !element.matches(NAMED)) return;
  if (style.display !== "contents" && !pressed) drawBox(style, box, pen);
  const inside = (): void => {
    if (!pressed) drawGenerated(element, "::before", pen);
    const children = [...element.childNodes].filter((node) => !pressed || !isSvg(node));
    for (const node of inOrder(children)) {
      if (node instanceof Text) drawText(node, style, pen);
      else if (node instanceof Element) drawElement(node, pen);
    }
    if (!pressed) drawGenerated(element, "::after", pen);
  };
  const cut = [style.overflowX, style.overflowY].every((v) => v === "hidden" || v === "clip");
  if (cut) pen.within(box, inside);
  else inside();
}

const isSvg = (node: Node): boolean => node instanceof SVGElement;

/** What a style sheet lifts above its neighbours is drawn after them. */
function inOrder(nodes: readonly ChildNode[]): ChildNode[] {
  const height = (node: ChildNode): number =>
    node instanceof Element ? Number.parseInt(getComputedStyle(node).zIndex, 10) || 0 : 0;
  const heights = new Map(nodes.map((node) => [node, height(node)]));
  return [...nodes].sort((a, b) => (heights.get(a) ?? 0) - (heights.get(b) ?? 0));
}

/** Draws an SVG drawing of the page, cut to its box where it would show more than the box. */
function drawDrawing(
  drawing: SVGSVGElement,
  style: CSSStyleDeclaration,
  box: DOMRect,
  pen: Pen,
): void {
  drawBox(style, box, pen);
  const draw = (): void => {
    for (const child of drawing.children) drawShape(child, pen);
  };
  if (style.overflow !== "visible" && reachesOut(drawing)) pen.within(box, draw);
  else draw();
}

function reachesOut(drawing: SVGSVGElement): boolean {
  // Without a view box there is none to read in every browser.
  if (!drawing.hasAttribute("viewBox")) return false;
  const { x, y, width, height } = drawing.viewBox.baseVal;
  const [slackX, slackY] = [width / 100, height / 100];
  const shown = drawing.getBBox();
  return (
    shown.x < x - slackX ||
    shown.y < y - slackY ||
    shown.x + shown.width > x + width + slackX ||
    shown.y + shown.height > y + height + slackY
  );
}
