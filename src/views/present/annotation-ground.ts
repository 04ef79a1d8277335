import { MAP_WIDTH, type Rect } from "../../map/frame";
import { TAIWAN } from "../../map/keep-clear";
import { textWidth } from "../../map/labels";
import { boundsOf } from "../../map/rings";
import type { BubbleMark, CalloutMark, LabelMark } from "../../model/mark";

/** What annotations of a map have to reckon with, in map units. */
export interface NotesGround {
  /** Path data of every unit. */
  readonly shapes: Readonly<Record<string, string>>;
  /** What nothing may cover. */
  readonly clear: readonly Rect[];
  /** What is better left free. */
  readonly names: readonly Rect[];
  /** Map units of a CSS pixel. */
  readonly px: number;
}

interface Marks {
  readonly clear: readonly Rect[];
  readonly labels: readonly LabelMark[];
  readonly callouts: readonly CalloutMark[];
  readonly bubbles: readonly BubbleMark[];
}

const HAINAN = "460000";
/** Where the inset stands over the map: in its corner, and on a wide stage beside it. */
const INSET: readonly Rect[] = [
  { x: 8300, y: 7480, width: 1700, height: 940 },
  { x: 9820, y: 6200, width: 180, height: 2220 },
];
/** What the lower left corner holds beside bubbles. */
const BUBBLE_KEY: Rect = { x: 500, y: 7000, width: 1800, height: 1420 };

/** What lies on a map: what must stay visible, and what is better left free. @param px map units of a CSS pixel */
export function notesGround(
  { clear, labels, callouts, bubbles }: Marks,
  shapes: Readonly<Record<string, string>>,
  px: number,
): NotesGround {
  const shown = labels.filter(({ name, from }) => name !== "" && from <= 1.2 * (MAP_WIDTH / px));
  const beside = shown.filter(({ unit }) => unit === TAIWAN);
  return {
    shapes,
    px,
    clear: [
      ...clear,
      ...INSET,
      boundsOf(shapes[HAINAN] ?? ""),
      ...callouts.map((callout) => calloutBox(callout, px)),
      ...beside.map((label) => labelBox(label, px)),
    ],
    names: [
      ...(bubbles.length > 0 ? [BUBBLE_KEY] : []),
      ...shown.filter((label) => !beside.includes(label)).map((label) => labelBox(label, px)),
      ...bubbles.map(({ x, y, r }) => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r })),
    ],
  };
}

/** A name with the value under it, which wide maps show. */
function labelBox({ x, y, name, value, below }: LabelMark, px: number): Rect {
  const width = textWidth(name) * px;
  const top = y + (below ? 3 : -8) * px;
  return { x: x - width / 2, y: top, width, height: (value === "" || below ? 16 : 28) * px };
}

/** The swatch with the name, as long as it may be. */
function calloutBox({ to: [x, y], name, value }: CalloutMark, px: number): Rect {
  const width = 18 + textWidth(`${name} ${value}`);
  return { x: x - 5 * px, y: y - 9 * px, width: width * px, height: 18 * px };
}
