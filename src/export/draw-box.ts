import { plainColour } from "./css-colour";
import { ascent, fontAttributes } from "./draw-text";
import type { Box, Pen } from "./pen";
import { escapeXml } from "./picture-text";

const SIDES = ["Top", "Right", "Bottom", "Left"] as const;
type Side = (typeof SIDES)[number];

const pixels = (length: string): number => Number.parseFloat(length) || 0;

interface Border {
  readonly width: number;
  readonly colour: string;
  readonly opacity: number;
  readonly dashes: string | undefined;
}

function border(style: CSSStyleDeclaration, side: Side): Border | null {
  const width = pixels(style[`border${side}Width`]);
  const line = style[`border${side}Style`];
  const paint = plainColour(style[`border${side}Color`]);
  if (width === 0 || paint === null || line === "none" || line === "hidden") return null;
  const dash = { dashed: 3 * width, dotted: width }[line];
  return { width, ...paint, dashes: dash === undefined ? undefined : String(dash) };
}

/** Draws the ground and the borders of a box. */
export function drawBox(style: CSSStyleDeclaration, box: Box, pen: Pen): void {
  const { width, height } = box;
  if (width <= 0 || height <= 0) return;
  const [x, y] = [pen.x(box.x), pen.y(box.y)];
  const radius = style.borderTopLeftRadius;
  const rx = Math.min(
    radius.endsWith("%") ? (pixels(radius) / 100) * width : pixels(radius),
    Math.min(width, height) / 2,
  );
  const ground = plainColour(style.backgroundColor);
  if (ground) {
    pen.put("rect", {
      x,
      y,
      width,
      height,
      rx: rx || undefined,
      fill: ground.colour,
      "fill-opacity": ground.opacity === 1 ? undefined : ground.opacity,
    });
  }
  const borders = SIDES.map((side) => border(style, side));
  const [first] = borders;
  if (!borders.some((one) => one !== null)) return;
  if (first && borders.every((one) => JSON.stringify(one) === JSON.stringify(first))) {
    const half = first.width / 2;
    pen.put("rect", {
      x: x + half,
      y: y + half,
      width: Math.max(0, width - first.width),
      height: Math.max(0, height - first.width),
      rx: rx > half ? rx - half : undefined,
      fill: "none",
      ...stroked(first),
    });
    return;
  }
  borders.forEach((one, i) => {
    if (one) pen.put("path", { d: edge(i, { x, y, width, height }, one.width), ...stroked(one) });
  });
}

const stroked = ({ colour, opacity, width, dashes }: Border) => ({
  stroke: colour,
  "stroke-opacity": opacity === 1 ? undefined : opacity,
  "stroke-width": width,
  "stroke-dasharray": dashes,
});

/** The middle of a border's line, along one of the four sides. */
function edge(side: number, { x, y, width, height }: Box, thick: number): string {
  const half = thick / 2;
  const at = (value: number): string => value.toFixed(2);
  if (side === 0) return `M${at(x)} ${at(y + half)}h${at(width)}`;
  if (side === 1) return `M${at(x + width - half)} ${at(y)}v${at(height)}`;
  if (side === 2) return `M${at(x)} ${at(y + height - half)}h${at(width)}`;
  return `M${at(x + half)} ${at(y)}v${at(height)}`;
}

/**
 * Draws what a style sheet puts before or after a content. A page tells where it is only if it is
 * placed by itself; a text in the flow is taken to begin where its box does.
 */
export function drawGenerated(element: Element, part: "::before" | "::after", pen: Pen): void {
  const style = getComputedStyle(element, part);
  const { content } = style;
  if (content === "none" || content === "normal" || style.display === "none") return;
  const own = getComputedStyle(element);
  const outer = element.getBoundingClientRect();
  const inner = {
    x: outer.x + pixels(own.borderLeftWidth),
    y: outer.y + pixels(own.borderTopWidth),
  };
  if (style.position === "absolute" && own.position !== "static") {
    const box = {
      x: inner.x + pixels(style.left) + pixels(style.marginLeft),
      y: inner.y + pixels(style.top) + pixels(style.marginTop),
      width: pixels(style.width),
      height: pixels(style.height),
    };
    drawBox(style, box, pen);
    return;
  }
  const text = /^"(.*?)"/.exec(content)?.[1] ?? "";
  const paint = plainColour(style.color);
  if (text === "" || part === "::after" || paint === null) return;
  const x = inner.x + pixels(own.paddingLeft) + pixels(style.marginLeft);
  const size = pixels(style.fontSize);
  const tall = pixels(style.lineHeight) || 1.2 * size;
  const y = inner.y + pixels(own.paddingTop) + (tall - 1.2 * size) / 2 + 1.2 * size * ascent(style);
  pen.put(
    "text",
    { x: pen.x(x), y: pen.y(y), ...fontAttributes(style), fill: paint.colour },
    escapeXml(text),
  );
}
