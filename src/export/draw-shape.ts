import { fontAttributes } from "./draw-text";
import { isEven, printMatrix, type Matrix } from "./matrix";
import type { Pen } from "./pen";
import { shapePaint } from "./shape-paint";
import { stretchedPath } from "./stretched-path";
import { escapeXml } from "./picture-text";
import { short, svgElement, type Attributes } from "./svg-element";

const GEOMETRY: Readonly<Record<string, readonly string[]>> = {
  path: ["d"],
  rect: ["x", "y", "width", "height", "rx"],
  circle: ["cx", "cy", "r"],
  ellipse: ["cx", "cy", "rx", "ry"],
  line: ["x1", "y1", "x2", "y2"],
  polyline: ["points"],
  polygon: ["points"],
};
const GROUPS = new Set(["g", "a", "svg"]);
/** What only answers the pointer or the keyboard. */
const PASSING = "path.hover, path.focus, .ring.near, .target, [data-undrawn]";

/** What a copy brings to the shapes it repeats. */
interface Copy {
  readonly matrix: DOMMatrix;
  readonly style: CSSStyleDeclaration;
  /** Whether a single shape is repeated: it takes the copy's own look, as a group's members do not. */
  readonly alone: boolean;
}

/** Draws an element of an SVG drawing through the map from its own places to the picture's. */
export function drawShape(element: Element, pen: Pen, copy: Copy | null = null): void {
  if (!(element instanceof SVGGraphicsElement) || element.matches(PASSING)) return;
  const style = getComputedStyle(element);
  if (style.display === "none" || style.visibility !== "visible" || style.opacity === "0") return;
  const matrix = copy?.matrix ?? onScreen(element);
  const draw = (): void => {
    if (element instanceof SVGUseElement) repeat(element, style, matrix, pen);
    else if (GROUPS.has(element.localName)) {
      for (const child of element.children) {
        const inner = copy && { ...copy, matrix: copy.matrix.multiply(within(child, element)) };
        drawShape(child, pen, inner);
      }
    } else if (element instanceof SVGTextElement) drawLabel(element, style, matrix, pen);
    else drawMark(element, style, matrix, copy, pen);
  };
  const clip = /^url\("?#([^")]+)"?\)$/.exec(style.clipPath)?.[1];
  const cut = clip === undefined ? null : document.getElementById(clip);
  const shown = cut
    ? () => {
        pen.cut(clipShapes(cut, matrix, pen), draw);
      }
    : draw;
  const opacity = Number(style.opacity);
  if (opacity === 1) shown();
  else pen.group({ opacity }, shown);
}

const onScreen = (element: SVGGraphicsElement): DOMMatrix =>
  DOMMatrix.fromMatrix(element.getScreenCTM() ?? {});

/** The map of a child into its parent: their places on the screen tell it, styles and all. */
function within(child: Element, parent: SVGGraphicsElement): DOMMatrix {
  if (!(child instanceof SVGGraphicsElement)) return new DOMMatrix();
  return onScreen(parent).inverse().multiply(onScreen(child));
}

function repeat(use: SVGUseElement, style: CSSStyleDeclaration, matrix: DOMMatrix, pen: Pen): void {
  const target = document.querySelector(use.getAttribute("href") ?? "");
  if (!(target instanceof SVGGraphicsElement)) return;
  const at = matrix.translate(use.x.baseVal.value, use.y.baseVal.value);
  const parent = target.parentElement;
  const inner = parent instanceof SVGGraphicsElement ? at.multiply(within(target, parent)) : at;
  drawShape(target, pen, { matrix: inner, style, alone: !GROUPS.has(target.localName) });
}

/** From the screen's places to the picture's. */
const moved = (matrix: DOMMatrix, pen: Pen): Matrix => {
  const { a, b, c, d, e, f } = matrix;
  return { a, b, c, d, e: pen.x(e), f: pen.y(f) };
};

function geometry(element: SVGGraphicsElement, style: CSSStyleDeclaration): Attributes | null {
  const names = GEOMETRY[element.localName];
  if (!names) return null;
  return Object.fromEntries(names.map((name) => [name, lengthOf(element, name, style)]));
}

function lengthOf(
  element: SVGGraphicsElement,
  name: string,
  style: CSSStyleDeclaration,
): string | number | undefined {
  const computed = style.getPropertyValue(name);
  if (computed.endsWith("px")) return computed.slice(0, -2);
  const length: unknown = Reflect.get(element, name);
  // A share of the drawing's width is none of the picture's.
  if (length instanceof SVGAnimatedLength && element.hasAttribute(name))
    return length.baseVal.value;
  return element.getAttribute(name) ?? undefined;
}

function drawMark(
  element: SVGGraphicsElement,
  style: CSSStyleDeclaration,
  screen: DOMMatrix,
  copy: Copy | null,
  pen: Pen,
): void {
  const shape = geometry(element, style);
  if (!shape || shape["d"] === "" || shape["points"] === "") return;
  const matrix = moved(screen, pen);
  const even = isEven(matrix);
  const stretched = even ? null : stretchedShape(element.localName, shape, matrix);
  const paint = shapePaint(
    copy?.alone ? copy.style : style,
    copy?.style ?? style,
    stretched === null ? matrix : { ...matrix, a: 1, b: 0, c: 0, d: 1 },
  );
  if (!paint) return;
  if (paint.pattern !== null) definePattern(paint.pattern, pen);
  if (stretched === null) {
    pen.put(element.localName, { ...shape, transform: printMatrix(matrix), ...paint.attributes });
  } else pen.put("path", { d: stretched, ...paint.attributes });
}

/** The outline of a shape that is drawn out, where its stroke would be wider along one axis. */
function stretchedShape(name: string, shape: Attributes, matrix: Matrix): string | null {
  const at = (key: string): number => Number(shape[key] ?? 0);
  if (name === "path") return stretchedPath(String(shape["d"] ?? ""), matrix);
  if (name === "rect") {
    const [w, h] = [at("width"), at("height")];
    return stretchedPath(`M${at("x")} ${at("y")}h${w}v${h}h${-w}z`, matrix);
  }
  if (name === "line") {
    return stretchedPath(`M${at("x1")} ${at("y1")}L${at("x2")} ${at("y2")}`, matrix);
  }
  return null;
}

/** The shapes of a clip in the picture's places. */
function clipShapes(clip: Element, matrix: DOMMatrix, pen: Pen): string {
  return [...clip.children]
    .map((child) => {
      const shape = child instanceof SVGGraphicsElement && geometry(child, getComputedStyle(child));
      const transform = printMatrix(moved(matrix, pen));
      return shape ? svgElement(child.localName, { ...shape, transform }) : "";
    })
    .join("");
}

/** Takes a pattern along, with the paint of what it is made of. */
function definePattern(id: string, pen: Pen): void {
  const pattern = document.getElementById(id);
  if (!(pattern instanceof SVGPatternElement)) return;
  pen.define(id, () => {
    const { transform } = getComputedStyle(pattern);
    const parts = [...pattern.children].map((child) => {
      if (!(child instanceof SVGGraphicsElement)) return "";
      const style = getComputedStyle(child);
      const paint = shapePaint(style, style, { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 });
      const shape = geometry(child, style);
      return paint && shape ? svgElement(child.localName, { ...shape, ...paint.attributes }) : "";
    });
    const turned = transform === "none" ? null : transform;
    return svgElement(
      "pattern",
      {
        id,
        width: pattern.getAttribute("width") ?? undefined,
        height: pattern.getAttribute("height") ?? undefined,
        patternUnits: "userSpaceOnUse",
        patternTransform: turned ?? pattern.getAttribute("patternTransform") ?? undefined,
      },
      parts.join(""),
    );
  });
}

/** Draws a text of a drawing, its parts each in their own look. */
function drawLabel(
  element: SVGTextElement,
  style: CSSStyleDeclaration,
  screen: DOMMatrix,
  pen: Pen,
): void {
  const matrix = moved(screen, pen);
  const paint = shapePaint(style, style, matrix);
  const content = runs(element, matrix);
  if (!paint || content.trim() === "") return;
  const baseline = style.dominantBaseline;
  pen.put(
    "text",
    {
      ...places(element),
      transform: printMatrix(matrix),
      "text-anchor": style.textAnchor === "start" ? undefined : style.textAnchor,
      "dominant-baseline": baseline === "auto" ? undefined : baseline,
      ...fontAttributes(style),
      ...paint.attributes,
    },
    content,
  );
}

/** Where the signs of a text stand, ems and shares turned into lengths. */
function places(element: SVGTextPositioningElement): Attributes {
  return Object.fromEntries(
    (["x", "y", "dx", "dy"] as const).map((name) => {
      const lengths = [...element[name].baseVal].map(({ value }) => short(value));
      return [name, lengths.length > 0 ? lengths.join(" ") : undefined];
    }),
  );
}

function runs(element: Element, matrix: Matrix): string {
  return [...element.childNodes]
    .map((node) => {
      if (node instanceof Text) return escapeXml(node.data.replace(/\s+/g, " "));
      if (!(node instanceof SVGTSpanElement)) return "";
      const style = getComputedStyle(node);
      const paint = style.display === "none" ? null : shapePaint(style, style, matrix);
      if (!paint) return "";
      const look = { ...places(node), ...fontAttributes(style), ...paint.attributes };
      return svgElement("tspan", look, runs(node, matrix));
    })
    .join("");
}
