import { units } from "../../catalog/catalog";
import { groupName } from "../../catalog/member-groups";
import type { Bubble } from "../../map/bubbles";
import { callouts } from "../../map/callouts";
import { MAIN_DASHES, MAP_HEIGHT, mapProjection, place, type Rect } from "../../map/frame";
import { keepClear, TAIWAN } from "../../map/keep-clear";
import { mapLabels } from "../../map/labels";
import { ranking } from "../../map/reading";
import { boundsOf } from "../../map/rings";
import { seams } from "../../map/seams";
import type { Tone } from "../../map/tone";
import type { Zoom } from "../../map/zoom-to";
import type { Unit } from "../../model/catalog";
import type { GroupMeasure } from "../../model/group-measure";
import type { MemberGroup } from "../../model/index-result";
import type {
  BubbleKeyMark,
  BubbleMark,
  CalloutMark,
  GroundMarks,
  GroupMark,
  LabelMark,
  SeamMark,
  UnitMark,
} from "../../model/mark";
import type { AppContext } from "../context";
import type { MeasureView } from "../measure-view.svelte";
import { groupsOf, printShare } from "./group-choice";
import { unitText, unitTone } from "./unit-text";

const PROJECT = mapProjection();

/** Where each unit's name stands, in map units. */
export const PLACES: Readonly<Record<string, readonly [number, number]>> = Object.fromEntries(
  units.map((unit) => [unit.id, place(PROJECT, unit.labelLonLat)]),
);

/** Finished marks of the map view, each derived from the choices, the figures and the base map. */
export class MapModel {
  readonly #app: AppContext;
  readonly #view: MeasureView;

  constructor(app: AppContext, view: MeasureView) {
    this.#app = app;
    this.#view = view;
  }

  readonly ground: GroundMarks = $derived.by(() => {
    const { dashes, undetermined, islets, lines } = this.#app.atlas.base;
    const dots = (points: readonly (readonly [number, number])[]): string =>
      points.map(([x, y]) => `M${x} ${y}h0`).join("");
    return {
      undetermined,
      dashes: MAIN_DASHES.map((id) => dashes[id] ?? "").join(""),
      allDashes: Object.values(dashes).join(""),
      islets: dots(islets.filter(([, y]) => y < MAP_HEIGHT * 0.93)),
      allIslets: dots(islets),
      coast: Object.values(lines?.coast ?? {}).join(""),
      land: Object.values(lines?.land ?? {}).join(""),
    };
  });

  readonly units: readonly UnitMark[] = $derived.by(() => {
    const { select } = this.#app.params.current;
    return units.map((unit) => ({
      unit: unit.id,
      path: this.#app.atlas.base.units[unit.id] ?? "",
      ...this.#toneOf(unit),
      label: unitText(unit, this.#view, this.#app),
      selected: select.includes(unit.id),
    }));
  });

  readonly seams: readonly SeamMark[] = $derived.by(() => {
    const { lines } = this.#app.atlas.base;
    if (!lines) return [];
    const classes = this.grouped ? undefined : this.#view.reading?.classes;
    const late = this.#app.late.classes;
    if (late && classes) return late.classSeams(lines.stretches, classes);
    const step = (unit: string): number => classes?.steps[unit] ?? -1;
    return seams(lines.stretches, step).map(({ light, dark, path }) => ({
      tones: `${light} dark-${dark}`,
      path,
    }));
  });

  /** The last selected province while it or its region is shown large. */
  readonly large: string | undefined = $derived.by(() => {
    const { zoom, select } = this.#app.params.current;
    return zoom === "false" ? undefined : select.at(-1);
  });

  readonly zoom: Zoom | null = $derived.by(() => {
    const { zoom } = this.#app.late;
    if (!zoom) return null;
    const { atlas, params } = this.#app;
    return zoom.zoomOn(params.current.zoom, this.large ?? "", atlas.base.units);
  });

  readonly #names = $derived.by(() =>
    mapLabels(units, this.#app.atlas.base.units, this.#app.locale.lang, this.zoom?.k),
  );

  readonly labels: readonly LabelMark[] = $derived.by(() => [
    ...this.#unitLabels,
    ...((this.large && this.#app.late.zoom?.capitalLabel(this.large, this.#app)) || []),
  ]);

  readonly #unitLabels: readonly LabelMark[] = $derived.by(() =>
    this.#names.map(({ unit, x, y, text, from, valueFrom }) => {
      const bubble = this.grouped ? undefined : this.#bubbles.find(({ id }) => id === unit);
      // A bubble sends its province's name below it, and leaves no room for the value.
      if (bubble) {
        const below = { x: bubble.x, y: bubble.y + bubble.r, below: true, valueFrom: null };
        return { unit, name: text, from, value: "", fill: "over", ...below };
      }
      return {
        unit,
        x,
        y,
        below: false,
        name: this.#covered(x, y) ? "" : text,
        from,
        valueFrom,
        value: this.#short(unit),
        fill: this.#fill(unit) + this.#ink(unit),
      };
    }),
  );

  /** Where a map drawn large has room for a name, it needs no callout. */
  readonly callouts: readonly CalloutMark[] = $derived.by(() =>
    callouts(units, this.#app.locale.lang, this.zoom?.k)
      .filter(({ unit }) => !this.#names.some((label) => label.unit === unit))
      .map(({ text, ...callout }) => ({
        ...callout,
        name: text,
        value: this.#short(callout.unit),
        fill: this.#fill(callout.unit),
      })),
  );

  /** Groups drawn as areas: those of the outlines, or those the bubbles stand for. */
  readonly groups: readonly GroupMark[] = $derived.by(() =>
    this.groupsShown.length === 0
      ? []
      : (this.#app.late.overlay?.groupMarks(this.groupsShown, this.#app.atlas.base, this.#app) ??
        []),
  );

  /** Groups whose figures are listed beside the map. */
  readonly groupsShown: readonly MemberGroup[] = $derived.by(() =>
    this.grouped ? this.#bubbleGroups : this.#groupsOf(this.#app.params.current.outline),
  );

  /** Units from the highest value to the lowest. */
  readonly order: readonly string[] = $derived.by(() =>
    this.#view.reading ? ranking(this.#view.reading) : [],
  );

  /** When bubbles stand for groups, the map shows the groups and not the provinces' values. */
  readonly grouped: boolean = $derived.by(() => this.#bubbleGroups.length > 0);

  readonly #bubbleGroups = $derived.by(() => this.#groupsOf(this.#app.params.current.bubbles));

  /** Sum, mean or share: a rate has only a mean. */
  readonly by: GroupMeasure = $derived.by(() =>
    this.#view.measure.additive ? this.#app.params.current.group : "mean",
  );

  /** What nothing may cover, in map units. */
  readonly clear: readonly Rect[] = $derived.by(() =>
    keepClear(boundsOf(this.#app.atlas.base.units[TAIWAN] ?? "")),
  );

  readonly #bubbles: readonly Bubble[] = $derived.by(() => {
    const { reading } = this.#view;
    const { overlay } = this.#app.late;
    if (!reading || !overlay || this.#app.params.current.bubbles === "none") return [];
    return overlay.placeBubbles(reading, this.#bubbleGroups, this.by, this.clear);
  });

  readonly bubbles: readonly BubbleMark[] = $derived.by(() =>
    this.#bubbles.map(({ id, value, x, y, r, anchor, moved }) => {
      const name = this.grouped ? this.#app.locale.text(groupName(id)) : this.#view.name(id);
      const text = this.#printBubble(value);
      return {
        id,
        x,
        y,
        r,
        anchor,
        moved,
        label: `${name} ${text}`,
        text: this.grouped ? text : "",
      };
    }),
  );

  readonly bubbleKey: readonly BubbleKeyMark[] = $derived.by(() => {
    const [largest] = this.#bubbles;
    if (!largest) return [];
    const print = (value: number): string => this.#printBubble(value);
    return this.#app.late.overlay?.bubbleKey(largest, this.#view.measure.digits, print) ?? [];
  });

  #groupsOf(choice: string): MemberGroup[] {
    return groupsOf(choice, this.#app.params.current.variant);
  }

  #printBubble(value: number): string {
    return this.by === "share" && this.grouped
      ? printShare(value, this.#app)
      : this.#view.printShort(value);
  }

  /** Whether a bubble of a group stands over a label. */
  #covered(x: number, y: number): boolean {
    return (
      this.grouped &&
      this.#bubbles.some((bubble) => Math.hypot(bubble.x - x, bubble.y - y) < bubble.r + 200)
    );
  }

  /** The value as a map label. */
  #short(unit: string): string {
    const value = this.#view.reading?.value(unit) ?? NaN;
    if (Number.isNaN(value) || this.grouped) return "";
    return this.#view.words(unit)?.short ?? this.#view.printShort(value);
  }

  /** Where groups stand in the place of values, a scored unit is neutral ground. */
  #toneOf(unit: Unit): Tone {
    const own = unitTone(unit, this.#view);
    return this.grouped && own.fill !== "none" ? { fill: "neutral", mix: undefined } : own;
  }

  #ink(unit: string): string {
    const classes = this.#view.reading?.classes;
    if (!classes || this.grouped) return "";
    return this.#app.late.classes?.labelClass(classes.steps[unit] ?? -1, classes) ?? "";
  }

  #fill(unit: string): string {
    return this.units.find((mark) => mark.unit === unit)?.fill ?? "empty";
  }
}
