import type { RankBars } from "../charts/rank-bars";
import type { FigureKind } from "../model/kind";
import { sealMark } from "./kind-lines";
import { PICTURE_COLOURS, type Scheme } from "./picture-colours";
import type { PictureBlock } from "./picture-frame";
import { tenth, textMark } from "./picture-text";

/** A province of a ranking. */
export interface RankedUnit {
  readonly rank: string;
  readonly name: string;
  /** "" where there is none. */
  readonly value: string;
  /** What stands in the place of a value that is not there. */
  readonly absence: string;
  /** Set where the value is of another kind than the rest. */
  readonly seal: { readonly kind: FigureKind; readonly seal: string } | null;
}

export interface RankFigure {
  /** In the order of their ranks, in step with the bars. */
  readonly rows: readonly RankedUnit[];
  readonly bars: RankBars;
  /** The tick on the bars, in words. */
  readonly mean: string;
}

const ROW = 21;
const SIZE = 13;
const HEAD = 22;

/** A ranking as bars in two columns, the second where half of the rows are written, in pixels. */
export function rankFigure(
  { rows, bars, mean }: RankFigure,
  { scheme, width, nameWidth }: { scheme: Scheme; width: number; nameWidth: number },
): PictureBlock {
  const colours = PICTURE_COLOURS[scheme];
  const half = Math.ceil(rows.length / 2);
  const column = (width - 40) / 2;
  const [rankAt, nameAt] = [22, 34];
  const valueAt = column;
  const barAt = nameAt + nameWidth + 12;
  const barWidth = column - barAt - 64;
  const along = (share: number): number => tenth(barAt + (share / 100) * barWidth);
  const drawn = rows.map(({ rank, name, value, absence, seal }, i) => {
    const [x, y] = [i < half ? 0 : column + 40, HEAD + (i % half) * ROW];
    const baseline = y + 15;
    const bar = bars.bars[i];
    const text = { size: SIZE, fill: colours.ink };
    const parts = [
      textMark(rank, rankAt, baseline, { ...text, fill: colours.ink2, anchor: "end" }),
      textMark(name, nameAt, baseline, text),
      `<rect x="${tenth(barAt)}" y="${y + 6}" width="${tenth(barWidth)}" height="9" fill="${colours.line}" fill-opacity="0.5"/>`,
      bar
        ? `<rect x="${along(bar.x)}" y="${y + 6}" width="${tenth((bar.width / 100) * barWidth)}" height="9" fill="${colours.ramp.fills[4] ?? colours.ink}"/>`
        : "",
      bars.tick === null
        ? ""
        : `<path d="M${along(bars.tick)} ${y + 4}v13" stroke="${colours.ink}" stroke-width="1.2"/>`,
      textMark(value || absence, valueAt, baseline, { ...text, anchor: "end" }),
      seal ? sealMark(seal, valueAt - 50, baseline, SIZE, colours) : "",
    ];
    return `<g transform="translate(${tenth(x)} 0)">${parts.join("")}</g>`;
  });
  const words =
    bars.tick === null
      ? ""
      : textMark(mean, along(bars.tick), 14, { size: 12, fill: colours.ink2, anchor: "middle" });
  return { svg: words + drawn.join(""), width, height: HEAD + half * ROW + 8 };
}
