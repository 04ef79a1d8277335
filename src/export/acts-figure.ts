import { sealMark } from "./kind-lines";
import { mapFigure, type MapFigure } from "./map-figure";
import { PICTURE_COLOURS, type PictureColours, type Scheme } from "./picture-colours";
import { paragraph, placed, type PictureBlock } from "./picture-frame";
import { textMark, wrapText } from "./picture-text";

/** What the colours of the maps stand for. */
export interface ActsKey {
  readonly title: string;
  /** Where each class begins, in words. */
  readonly edges: readonly string[];
  /** A row a pole, a fill a class. */
  readonly poles: readonly { readonly name: string; readonly fills: readonly string[] }[];
  readonly unreached: { readonly fill: string; readonly text: string };
  readonly mixed: string;
  /** What has no mark of its own. */
  readonly notes: readonly string[];
}

/** The scenario at the end of each of its acts. */
export interface ActsFigure {
  readonly acts: readonly { readonly title: string; readonly map: MapFigure }[];
  /** Character of the model's seal. */
  readonly seal: string;
  readonly key: ActsKey;
}

const GAP = 28;
const HEAD = { size: 17, leading: 1.4, bold: true } as const;
const TEXT = 14;
const SWATCH = { width: 44, height: 20 };

/** Maps of the acts, two in a row, each under its name with the seal of the model; the key comes last. */
export function actsFigure(
  { acts, seal, key }: ActsFigure,
  { scheme, width }: { scheme: Scheme; width: number },
): PictureBlock {
  const colours = PICTURE_COLOURS[scheme];
  const column = (width - GAP) / 2;
  const indent = HEAD.size * 1.18 + 9;
  const panels = acts.map(({ title, map }, act): PictureBlock => {
    const at = { x: indent, y: 0, width: column - indent };
    const head = paragraph(title, at, { ...HEAD, fill: colours.ink });
    const drawn = mapFigure(map, { scheme, width: column, ids: `act-${act}-` });
    const baseline = HEAD.size * (HEAD.leading / 2 + 0.36);
    return {
      svg:
        sealMark({ kind: "model", seal }, 1, baseline, HEAD.size, colours) +
        head.svg +
        placed(drawn, 0, head.bottom),
      width: column,
      height: head.bottom + drawn.height,
    };
  });
  const cells = [...panels, actsKey(key, column, colours)];
  let svg = "";
  let y = 8;
  for (let i = 0; i < cells.length; i += 2) {
    const row = cells.slice(i, i + 2);
    svg += row.map((cell, k) => placed(cell, k * (column + GAP), y)).join("");
    y += Math.max(...row.map(({ height }) => height)) + GAP / 2;
  }
  return { svg, width, height: Math.ceil(y) };
}

/** Ramps of the poles over the beginnings of their classes, then what else a map shows. */
function actsKey(key: ActsKey, width: number, colours: PictureColours): PictureBlock {
  const left = 56;
  const text = { size: TEXT, fill: colours.ink };
  const ramp = SWATCH.width * key.edges.length;
  const title = paragraph(
    key.title,
    { x: left, y: 72, width: width - left },
    { ...text, leading: 1.5, bold: true },
  );
  let svg = title.svg;
  let y = title.bottom + 10;
  for (const { name, fills } of key.poles) {
    const swatches = fills.map(
      (fill, k) =>
        `<rect x="${left + k * SWATCH.width}" y="${y}" width="${SWATCH.width - 1}" height="${SWATCH.height}" fill="${fill}"/>`,
    );
    svg += swatches.join("") + textMark(name, left + ramp + 12, y + 15, text);
    y += SWATCH.height + 6;
  }
  svg += key.edges
    .map((edge, k) =>
      textMark(edge, left + k * SWATCH.width, y + 11, { size: 12, fill: colours.ink2 }),
    )
    .join("");
  y += 34;
  const frame = `x="${left}" width="${SWATCH.width - 1}" height="${SWATCH.height}"`;
  const others = [
    {
      mark: `<rect ${frame} y="${y}" fill="${key.unreached.fill}" stroke="${colours.ink2}" stroke-width="0.75"/>`,
      words: key.unreached.text,
    },
    {
      mark: `<rect ${frame} y="${y + 32}" fill="none" stroke="${colours.ink}" stroke-width="1.5" stroke-dasharray="5 4"/>`,
      words: key.mixed,
    },
    ...key.notes.map((words) => ({ mark: "", words })),
  ];
  for (const { mark, words } of others) {
    const x = mark === "" ? left : left + SWATCH.width + 12;
    svg += mark;
    const lines = wrapText(words, width - x, TEXT);
    lines.forEach((line, k) => {
      svg += textMark(line, x, y + 15 + 20 * k, text);
    });
    y += 12 + 20 * lines.length;
  }
  return { svg, width, height: y + 20 };
}
