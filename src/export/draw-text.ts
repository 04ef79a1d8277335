import { plainColour } from "./css-colour";
import type { Pen } from "./pen";
import { escapeXml } from "./picture-text";
import type { Attributes } from "./svg-element";

interface Line {
  readonly text: string;
  readonly box: DOMRect;
}

const HAN = /\p{Script=Han}/u;
let ruler: CanvasRenderingContext2D | null | undefined;

/** What a text's look is made of, as attributes. */
export function fontAttributes(style: CSSStyleDeclaration): Attributes {
  const { fontWeight, letterSpacing } = style;
  return {
    "font-family": style.fontFamily,
    "font-size": Number.parseFloat(style.fontSize),
    "font-weight": fontWeight === "400" ? undefined : fontWeight,
    "letter-spacing": letterSpacing === "normal" ? undefined : Number.parseFloat(letterSpacing),
  };
}

/** Draws a text of a page, each of its lines where the browser has put it. */
export function drawText(node: Text, style: CSSStyleDeclaration, pen: Pen): void {
  const paint = plainColour(style.color);
  if (paint === null) return;
  const look = {
    ...fontAttributes(style),
    fill: paint.colour,
    "fill-opacity": paint.opacity === 1 ? undefined : paint.opacity,
  };
  const down = style.writingMode.startsWith("vertical");
  for (const { text, box } of linesOf(node, down)) {
    if (down) drawDown(text, box, style, look, pen);
    else drawAlong(text, box, style, look, pen);
  }
}

/** Height of the letters above their line, as a share of the box that the browser gives a text. */
export function ascent(style: CSSStyleDeclaration): number {
  ruler ??= document.createElement("canvas").getContext("2d");
  if (!ruler) return 0.8;
  ruler.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const { fontBoundingBoxAscent, fontBoundingBoxDescent } = ruler.measureText("");
  const height = fontBoundingBoxAscent + fontBoundingBoxDescent;
  return height > 0 ? fontBoundingBoxAscent / height : 0.8;
}

function drawAlong(
  text: string,
  box: DOMRect,
  style: CSSStyleDeclaration,
  look: Attributes,
  pen: Pen,
): void {
  const { anchor, x } = anchored(box, style);
  const y = pen.y(box.top + box.height * ascent(style));
  pen.put("text", { x: pen.x(x), y, "text-anchor": anchor, ...look }, escapeXml(text));
}

/** Where a text is held, so that it keeps its place in a reader with other fonts. */
function anchored(box: DOMRect, { textAlign }: CSSStyleDeclaration) {
  if (/^(right|end|-webkit-right)$/.test(textAlign)) return { anchor: "end", x: box.right };
  if (/center$/.test(textAlign)) return { anchor: "middle", x: box.left + box.width / 2 };
  return { anchor: undefined, x: box.left };
}

/** Chinese stands upright in a column; other letters lie, feet to the left, or to the right if turned. */
function drawDown(
  text: string,
  box: DOMRect,
  style: CSSStyleDeclaration,
  look: Attributes,
  pen: Pen,
): void {
  const [x, y] = [pen.x(box.left + box.width / 2), pen.y(box.top + box.height / 2)];
  if (HAN.test(text)) {
    const signs = [...text];
    const step = box.height / signs.length;
    signs.forEach((sign, i) => {
      const at = pen.y(box.top + step * (i + 0.86));
      pen.put("text", { x, y: at, "text-anchor": "middle", ...look }, escapeXml(sign));
    });
    return;
  }
  const turned = /^matrix\(-1, /.test(style.transform);
  const size = Number.parseFloat(style.fontSize);
  const transform = `rotate(${turned ? "-90" : "90"} ${x.toFixed(2)} ${y.toFixed(2)})`;
  pen.put(
    "text",
    { x, y: y + 0.36 * size, "text-anchor": "middle", transform, ...look },
    escapeXml(text),
  );
}

/** The lines that a text stands in: signs whose boxes share a line, white space as one blank. */
function linesOf(node: Text, down: boolean): Line[] {
  const { data } = node;
  const start = data.search(/\S/);
  if (start < 0) return [];
  const range = document.createRange();
  const boxOf = (from: number, to: number): DOMRect => {
    range.setStart(node, from);
    range.setEnd(node, to);
    return range.getBoundingClientRect();
  };
  const end = data.trimEnd().length;
  const whole = boxOf(start, end);
  if (whole.width === 0 || whole.height === 0) return [];
  if (new Set([...range.getClientRects()].map(({ x, y }) => (down ? x : y))).size < 2) {
    return [{ text: plain(data.slice(start, end)), box: whole }];
  }
  const breaks = [start];
  let last = NaN;
  let at = start;
  for (const sign of data.slice(start, end)) {
    const box = boxOf(at, at + sign.length);
    const place = down ? box.x : box.y;
    if (box.width > 0 && box.height > 0 && sign.trim() !== "") {
      if (Math.abs(place - last) > 2) breaks.push(at);
      last = place;
    }
    at += sign.length;
  }
  return breaks.flatMap((from, i) => {
    const line = data.slice(from, breaks[i + 1] ?? end).trimEnd();
    return line === "" ? [] : [{ text: plain(line), box: boxOf(from, from + line.length) }];
  });
}

const plain = (text: string): string => text.replace(/\s+/g, " ");
