import type { ScatterFrame, ScatterMarks } from "../charts/scatter";
import { POINT_RADIUS, type ScatterLabel } from "../charts/scatter-labels";
import type { FigureKind } from "../model/kind";
import { PICTURE_COLOURS, type Scheme } from "./picture-colours";
import type { PictureBlock } from "./picture-frame";
import { tenth, textMark } from "./picture-text";

export interface ScatterFigure {
  readonly marks: ScatterMarks;
  readonly labels: readonly ScatterLabel[];
  readonly frame: ScatterFrame;
  readonly xTitle: string;
  readonly yTitle: string;
  readonly print: (value: number, digits: number) => string;
  /** Whose the figure of a unit on the y axis is. */
  readonly kindAt: (unit: string) => FigureKind;
}

const SIZE = 12;
const LABEL = 11;

/** A scatter plot with its line, axes and names, in the pixels of its marks. */
export function scatterFigure(
  { marks, labels, frame, xTitle, yTitle, print, kindAt }: ScatterFigure,
  { scheme, width, height }: { scheme: Scheme; width: number; height: number },
): PictureBlock {
  const { page, ink, ink2, line, ramp } = PICTURE_COLOURS[scheme];
  const path = (d: string, stroke: string, w = 1): string =>
    `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${w}"/>`;
  const small = { size: SIZE, fill: ink2 };
  const { left, right, top, bottom } = frame;
  const grid = [
    ...marks.yTicks.map(
      ({ at, value, digits }) =>
        path(`M${left} ${at}H${right}`, line) +
        textMark(print(value, digits), left - 8, at + 4, { ...small, anchor: "end" }),
    ),
    ...marks.xTicks.map(
      ({ at, value, digits }) =>
        path(`M${at} ${top}V${bottom}`, line) +
        textMark(print(value, digits), at, bottom + 18, { ...small, anchor: "middle" }),
    ),
  ];
  const points = marks.points.map(({ unit, x, y }) => {
    const kind = kindAt(unit);
    const own = kind === "published" ? ink : (ramp.fills[4] ?? ink);
    const fill = kind === "computed" || kind === "source" ? page : own;
    return `<circle cx="${x}" cy="${y}" r="${POINT_RADIUS}" fill="${fill}" stroke="${own}" stroke-width="1.5"/>`;
  });
  const names = labels.map(({ text, anchor, box, pinned, leader }) => {
    const x = box.x + { start: 1, middle: box.width / 2, end: box.width - 1 }[anchor];
    const name = textMark(text, x, box.y + 11, { size: LABEL, fill: ink2, anchor, bold: pinned });
    return { name, leader: leader === "" ? "" : path(leader, ink2, 0.8) };
  });
  const svg = [
    ...grid,
    path(`M${left} ${top}V${bottom}H${right}`, ink2),
    textMark(yTitle, 0, 14, { size: SIZE, fill: ink, bold: true }),
    textMark(xTitle, right, tenth(height - 6), {
      size: SIZE,
      fill: ink,
      bold: true,
      anchor: "end",
    }),
    path(marks.line, page, 4),
    path(marks.line, ink, 1.4),
    ...names.map(({ leader }) => leader),
    ...points,
    `<g paint-order="stroke" stroke="${page}" stroke-width="3" stroke-linejoin="round">`,
    ...names.map(({ name }) => name),
    "</g>",
  ].join("");
  return { svg, width, height };
}
