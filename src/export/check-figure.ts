import { gapPlace, type GapMark } from "../charts/gap-ruler";
import { sealMark } from "./kind-lines";
import { PICTURE_COLOURS, type Scheme } from "./picture-colours";
import type { PictureBlock } from "./picture-frame";
import { tenth, textMark, wrapText } from "./picture-text";

/** A figure of ours beside a published one. */
export interface CheckedFigure {
  readonly text: string;
  readonly verdict: string;
  /** Null where the two cannot be compared. */
  readonly mark: GapMark | null;
}

export interface CheckedFact {
  readonly name: string;
  readonly published: string;
  /** Null where there is none. */
  readonly computed: CheckedFigure | null;
  readonly estimated: CheckedFigure | null;
  /** How far the estimate is off, in words; "" where that says nothing. */
  readonly gap: string;
  /** In the place of the ruler, where there is nothing to measure by. */
  readonly unscaled: string;
}

type Kind = "published" | "computed" | "estimated";

export interface CheckFigure {
  readonly rows: readonly CheckedFact[];
  readonly seals: Readonly<Record<Kind, string>>;
  readonly heads: Readonly<Record<Kind | "fact" | "ruler" | "verdict", string>>;
}

const ROW = 36;
const HEAD = 30;
const SIZE = 14;
const SMALL = 12;
/** Shares of the width: where numbers end, the ruler lies and verdicts begin. */
const PUBLISHED = 0.355;
const COMPUTED = 0.455;
const ESTIMATED = 0.555;
const RULER = { from: 0.575, to: 0.755, gap: 0.79 };
const VERDICTS = { computed: 0.81, estimated: 0.91 };
const NEAR = 2;

/** Published figures against ours, a row a fact: the figures, how far off they are, and the verdicts. */
export function checkFigure(
  { rows, seals, heads }: CheckFigure,
  { scheme, width }: { scheme: Scheme; width: number },
): PictureBlock {
  const colours = PICTURE_COLOURS[scheme];
  const x = (share: number): number => tenth(share * width);
  const along = (place: number): number => x(RULER.from + ((RULER.to - RULER.from) * place) / 100);
  const text = { size: SIZE, fill: colours.ink };
  const head = { size: SMALL, fill: colours.ink2 };
  const seal = (kind: Kind, at: number, baseline: number): string =>
    sealMark({ kind, seal: seals[kind] }, at, baseline, SMALL, colours);

  const dot = (cx: number, cy: number, fill: string): string =>
    `<circle cx="${tenth(cx)}" cy="${cy}" r="4.5" fill="${fill}" stroke="${colours.ink}" stroke-width="1.4"/>`;

  const numbers = { published: PUBLISHED, computed: COMPUTED, estimated: ESTIMATED } as const;
  const top = HEAD - 12;
  const heading = [
    textMark(heads.fact, 0, top, head),
    ...(["published", "computed", "estimated"] as const).map(
      (kind) =>
        textMark(heads[kind], x(numbers[kind]), top, { ...head, anchor: "end" }) +
        seal(kind, x(numbers[kind]) - 88, top),
    ),
    dot(along(0) + 5, top - 4, colours.page) + seal("computed", along(0) + 16, top),
    dot(along(100) - 36, top - 4, colours.ink) + seal("estimated", along(100) - 22, top),
    textMark(heads.ruler, along(50), top, { ...head, anchor: "middle" }),
    seal("computed", x(VERDICTS.computed), top) +
      textMark(heads.verdict, x(VERDICTS.computed) + 20, top, head),
    seal("estimated", x(VERDICTS.estimated), top) +
      textMark(heads.verdict, x(VERDICTS.estimated) + 20, top, head),
  ].join("");

  const rule = (y: number): string =>
    `<path d="M0 ${y}H${width}" stroke="${colours.line}" stroke-width="1"/>`;
  const figure = (own: CheckedFigure | null, kind: "computed" | "estimated", y: number): string =>
    textMark(own?.text ?? "–", x(numbers[kind]), y, { ...text, anchor: "end" }) +
    (own ? textMark(own.verdict, x(VERDICTS[kind]), y, { ...text, size: 13 }) : "");
  const drawn = rows.map((row, i) => {
    const y = HEAD + i * ROW;
    const [middle, baseline] = [y + ROW / 2, y + ROW / 2 + 5];
    const names = wrapText(row.name, x(PUBLISHED) - 60, SIZE);
    const first = names.length > 1 ? baseline - 8 : baseline;
    return [
      rule(y),
      ...names.slice(0, 2).map((line, k) => textMark(line, 0, first + k * 16, text)),
      textMark(row.published, x(PUBLISHED), baseline, { ...text, bold: true, anchor: "end" }),
      figure(row.computed, "computed", baseline),
      figure(row.estimated, "estimated", baseline),
      row.unscaled === ""
        ? ruler(row, middle)
        : textMark(row.unscaled, x(RULER.from), baseline, head),
    ].join("");
  });
  const height = HEAD + rows.length * ROW;
  return { svg: heading + drawn.join("") + rule(height), width, height: height + 14 };

  function ruler({ computed, estimated, gap }: CheckedFact, y: number): string {
    const [from, to] = [computed?.mark, estimated?.mark];
    const at = (mark: GapMark | null | undefined, fill: string): string =>
      mark ? dot(along(mark.at), y, fill) : "";
    const [low, high] = [along(gapPlace(-NEAR)), along(gapPlace(NEAR))];
    return [
      `<rect x="${low}" y="${y - ROW / 2}" width="${tenth(high - low)}" height="${ROW}" fill="${colours.line}" fill-opacity="0.6"/>`,
      `<path d="M${along(50)} ${y - 13}v26" stroke="${colours.ink}" stroke-width="1.4"/>`,
      from && to
        ? `<path d="M${along(from.at)} ${y}H${along(to.at)}" stroke="${colours.control}" stroke-width="1.4"/>`
        : "",
      at(from, colours.page),
      at(to, colours.ink),
      textMark(gap, x(RULER.gap), y + 5, { size: 13, fill: colours.ink, anchor: "end" }),
    ].join("");
  }
}
