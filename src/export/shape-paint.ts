import { plainColour } from "./css-colour";
import { growth, type Matrix } from "./matrix";
import type { Attributes } from "./svg-element";

const REFERENCE = /^url\("?#([^")]+)"?\)/;
const pixels = (length: string): number => Number.parseFloat(length) || 0;

/** How a shape is painted, as attributes; null where nothing would show. */
export interface Paint {
  readonly attributes: Attributes;
  /** Id of the pattern it is filled with. */
  readonly pattern: string | null;
}

/**
 * Reads the paint of a shape off its computed style.
 * @param fill the style its ground comes from
 * @param line the style its stroke comes from: in a copy of a group, that of the copy
 * @param matrix what the shape is drawn through: a stroke that does not scale is divided by its growth
 */
export function shapePaint(
  fill: CSSStyleDeclaration,
  line: CSSStyleDeclaration,
  matrix: Matrix,
): Paint | null {
  const pattern = REFERENCE.exec(fill.fill)?.[1] ?? null;
  const ground = pattern === null ? plainColour(fill.fill) : null;
  const stroke = plainColour(line.stroke);
  const wide = pixels(line.strokeWidth);
  const drawn = stroke !== null && wide > 0;
  if (pattern === null && ground === null && !drawn) return null;
  const fillOpacity = Number(fill.fillOpacity) * (ground?.opacity ?? 1);
  return {
    pattern,
    attributes: {
      fill: pattern === null ? (ground?.colour ?? "none") : `url(#${pattern})`,
      "fill-opacity": fillOpacity === 1 ? undefined : fillOpacity,
      "fill-rule": fill.fillRule === "evenodd" ? "evenodd" : undefined,
      ...(drawn ? strokeAttributes(line, stroke, scaleOf(line, matrix)) : {}),
    },
  };
}

const scaleOf = (style: CSSStyleDeclaration, matrix: Matrix): number =>
  style.vectorEffect === "non-scaling-stroke" ? growth(matrix) || 1 : 1;

function strokeAttributes(
  style: CSSStyleDeclaration,
  stroke: { colour: string; opacity: number },
  scale: number,
): Attributes {
  const opacity = Number(style.strokeOpacity) * stroke.opacity;
  const dashes = style.strokeDasharray;
  return {
    stroke: stroke.colour,
    "stroke-opacity": opacity === 1 ? undefined : opacity,
    "stroke-width": pixels(style.strokeWidth) / scale,
    "stroke-linecap": style.strokeLinecap === "butt" ? undefined : style.strokeLinecap,
    "stroke-linejoin": style.strokeLinejoin === "miter" ? undefined : style.strokeLinejoin,
    "stroke-dasharray":
      dashes === "none"
        ? undefined
        : dashes
            .split(/[\s,]+/)
            .map((length) => String(pixels(length) / scale))
            .join(" "),
    "paint-order": style.paintOrder.startsWith("stroke") ? "stroke" : undefined,
  };
}
