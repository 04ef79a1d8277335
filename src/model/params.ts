import type { GroupMeasure } from "./group-measure";
import type { Lang } from "./lang";

export const TABS = [
  "map",
  "regions",
  "rank",
  "scatter",
  "diffusion",
  "lab",
  "check",
  "table",
  "method",
] as const;
export type Tab = (typeof TABS)[number];

/** What the index measure shows: the computed composite, or its benchmarked estimate. */
export const INDEX_KINDS = ["estimated", "computed"] as const;
export type IndexKind = (typeof INDEX_KINDS)[number];

export const BUBBLES = ["none", "provinces", "areas", "six-regions", "poles"] as const;
export type Bubbles = (typeof BUBBLES)[number];

export const OUTLINES = ["none", "areas", "six-regions", "poles"] as const;
export type Outlines = (typeof OUTLINES)[number];

export const THEMES = ["auto", "true", "false"] as const;
export type Theme = (typeof THEMES)[number];

/** What the table shows: the scores, or the indicators of a domain, or the reference variables. */
export const COLUMN_SETS = [
  "scores",
  "infrastructure",
  "security",
  "data",
  "applications",
  "services",
  "control",
] as const;
export type ColumnSet = (typeof COLUMN_SETS)[number];

/** How a measure is cut into classes; `continuous` is a ramp without classes. */
export const BINS = [
  "quantile",
  "natural",
  "equal",
  "rounded",
  "sd",
  "headtail",
  "continuous",
] as const;
export type Bins = (typeof BINS)[number];
export const CLASS_COUNTS = ["3", "4", "5", "6", "7", "8", "9"] as const;
export type ClassCount = (typeof CLASS_COUNTS)[number];

/** What the map shows large: nothing, the region of the last selected province, or the province. */
export const ZOOMS = ["false", "region", "true"] as const;
export type ZoomLevel = (typeof ZOOMS)[number];

/** The groups that the regions view lists. */
export const GROUP_SETS = [
  "areas",
  "six-regions",
  "four-zones",
  "five-regions-alt",
  "poles",
] as const;
export type GroupSetId = (typeof GROUP_SETS)[number];

/** By what a province's peers are found. */
export const PEERS = ["region", "border", "gdp", "score"] as const;
export type Peers = (typeof PEERS)[number];

/** Axes of the scatter plot that run by powers of ten. */
export const LOG_AXES = ["none", "x", "y", "xy"] as const;
export type LogAxes = (typeof LOG_AXES)[number];

/** What stands in place of the page: a story on a wall, its speaker's window, a loop, or a handout. */
export const VIEW_MODES = ["", "present", "speaker", "kiosk", "print"] as const;
export type ViewMode = (typeof VIEW_MODES)[number];

/** How a frame in somebody's page shows itself; without `embed` the others say nothing. */
export const FRAME_FLAGS = ["embed", "hideControls", "plain", "static", "transparent"] as const;
type FrameFlags = Readonly<Record<(typeof FRAME_FLAGS)[number], boolean>>;

/** Choices of an index of the reader's own, as the address has them; "" is the baseline's. */
export const INDEX_CHOICES = [
  /** Weights 0 to 100 by domain or indicator: `infrastructure:30,...`. */
  "w",
  /** A method, with its arguments if any: `zscore,sd:population`. */
  "norm",
  "agg",
  "treat",
  "impute",
  "wm",
  /** `refit`, or `none` for 0 to 100; held otherwise. */
  "scale",
  /** Ids of the imposed facts joined by `~`, or `none`. */
  "facts",
  /** Id of a methodology of the catalog. */
  "method",
  /** `true`: the reader's own figures, from this device or the link, are counted. */
  "own",
] as const;
export type IndexChoice = (typeof INDEX_CHOICES)[number];
/** Free text that is read late, see state/custom-methodology and formats/scenario-choices. */
export const LATE_PARAMS = [
  ...INDEX_CHOICES,
  "seed",
  "patterns",
  "t",
  "scenario",
  /** Id of a story, see state/story; its step stands in the hash: `#/3`. */
  "story",
  /** `dw`: heights in the form of that listener too, see src/embed. */
  "compat",
  /** The id that the host's page knows the frame by. */
  "childId",
] as const;
export type LateParams = Readonly<Record<(typeof LATE_PARAMS)[number], string>>;

/** Everything the reader has chosen. The URL owns it. */
export interface Params extends LateParams, FrameFlags {
  readonly tab: Tab;
  /** Measure code: `index`, a domain, a sub-index or an indicator. */
  readonly ind: string;
  readonly kind: IndexKind;
  readonly group: GroupMeasure;
  /** Selected units by adcode, in the order of selection. */
  readonly select: readonly string[];
  readonly bubbles: Bubbles;
  readonly outline: Outlines;
  /** Table column to sort by, `-` in front for descending. */
  readonly sort: string;
  readonly cols: ColumnSet;
  readonly bins: Bins;
  readonly k: ClassCount;
  /** Classes of all scores are those of the estimated index, so that colours compare. */
  readonly lock: boolean;
  readonly zoom: ZoomLevel;
  /** Group in focus, by its id; empty for the whole country. */
  readonly region: string;
  readonly set: GroupSetId;
  /** Membership variant of a pole by its id; a pole left out has its default. */
  readonly variant: Readonly<Record<string, string>>;
  readonly peers: Peers;
  /** Measures on the axes of the scatter plot. */
  readonly x: string;
  readonly y: string;
  readonly log: LogAxes;
  /** The residuals of the scatter plot stand beside it on a map. */
  readonly residuals: boolean;
  readonly view: ViewMode;
  readonly lang: Lang;
  readonly dark: Theme;
}
