import type { FigureKind } from "../model/kind";
import type { PictureColours } from "./picture-colours";
import { tenth, textMark, textWidth, wrapText } from "./picture-text";

/** Whose the figures are: the seal's character and the words after it. The scenario's have a dashed seal. */
export interface KindLine {
  readonly kind: FigureKind | "model";
  readonly seal: string;
  readonly text: string;
}

/** The seal of a kind: its shape says it even where its character cannot be read. */
export function sealMark(
  { kind, seal }: Pick<KindLine, "kind" | "seal">,
  x: number,
  baseline: number,
  size: number,
  colours: PictureColours,
): string {
  const side = size * 1.18;
  const top = baseline - size * 0.36 - side / 2;
  const filled = kind === "published";
  const frame = [
    `<rect x="${tenth(x)}" y="${tenth(top)}" width="${tenth(side)}" height="${tenth(side)}" rx="1.5"`,
    ` fill="${filled ? colours.ink : "none"}" stroke="${colours.ink}" stroke-width="1.1"`,
    kind === "model" ? ` stroke-dasharray="3 2"` : "",
    "/>",
  ].join("");
  const middle = tenth(top + side / 2);
  const whiskers =
    kind === "estimated"
      ? `<path d="M${tenth(x - 3)} ${middle}h3M${tenth(x + side)} ${middle}h3" stroke="${colours.ink}" stroke-width="1.1"/>`
      : "";
  const character = textMark(seal, x + side / 2, baseline - size * 0.04, {
    size: size * 0.84,
    fill: filled ? colours.page : colours.ink,
    bold: true,
    anchor: "middle",
  });
  return frame + whiskers + character;
}

/** The seals with their words, one line each unless they fit beside each other. */
export function kindLines(
  kinds: readonly KindLine[],
  at: { readonly x: number; readonly y: number; readonly width: number },
  size: number,
  colours: PictureColours,
): { svg: string; bottom: number } {
  const leading = size * 1.7;
  const indent = size * 1.18 + 9;
  let svg = "";
  let [x, y] = [at.x + 3, at.y];
  for (const kind of kinds) {
    const lines = wrapText(kind.text, at.width - indent - 3, size);
    const width = indent + Math.max(0, ...lines.map((line) => textWidth(line, size)));
    if (x > at.x + 3 && x + width > at.x + at.width) [x, y] = [at.x + 3, y + leading];
    const baseline = y + size * 1.2;
    svg += sealMark(kind, x, baseline, size, colours);
    lines.forEach((line, i) => {
      svg += textMark(line, x + indent, baseline + i * size * 1.5, { size, fill: colours.ink2 });
    });
    if (lines.length > 1) [x, y] = [at.x + 3, y + leading + (lines.length - 1) * size * 1.5];
    else x += width + size * 1.4;
  }
  return { svg, bottom: x > at.x + 3 ? y + leading : y };
}
