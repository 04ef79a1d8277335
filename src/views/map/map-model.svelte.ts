import { units } from "../../catalog/catalog";
import { groupName } from "../../catalog/member-groups";
import { bubbleRadius, type Bubble } from "../../map/bubbles";
import { callouts } from "../../map/callouts";
import { MAIN_DASHES, MAP_HEIGHT, mapProjection, place, type Rect } from "../../map/frame";
import { figuresOf, groupBubbles, groupOutlines, unitBubbles } from "../../map/group-marks";
import { keepClear } from "../../map/keep-clear";
import { mapLabels } from "../../map/labels";
import { ranking } from "../../map/reading";
import { boundsOf } from "../../map/rings";
import { seams } from "../../map/seams";
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
import { groupsOf, printShare } from "./groups";
import { unitFill, unitText } from "./unit-text";

const TAIWAN = "710000";
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
      fill: unitFill(unit, this.#view),
      label: unitText(unit, this.#view, this.#app),
      selected: select.includes(unit.id),
    }));
  });

  readonly seams: readonly SeamMark[] = $derived.by(() => {
    const { lines } = this.#app.atlas.base;
    if (!lines) return [];
    const steps = this.grouped ? {} : (this.#view.reading?.classes.steps ?? {});
    return seams(lines.stretches, (unit) => steps[unit] ?? -1).map(({ light, dark, path }) => ({
      tones: `${light} dark-${dark}`,
      path,
    }));
  });

  readonly #names = $derived.by(() =>
    mapLabels(units, this.#app.atlas.base.units, this.#app.locale.lang),
  );

  readonly labels: readonly LabelMark[] = $derived.by(() =>
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
        fill: this.#fill(unit),
      };
    }),
  );

  readonly callouts: readonly CalloutMark[] = $derived.by(() =>
    callouts(units, this.#app.locale.lang).map(({ unit, text, short, from, to }) => ({
      unit,
      from,
      to,
      name: text,
      short,
      value: this.#short(unit),
      fill: this.#fill(unit),
    })),
  );

  /** Groups drawn as areas: those of the outlines, or those the bubbles stand for. */
  readonly groups: readonly GroupMark[] = $derived.by(() => {
    const { base } = this.#app.atlas;
    if (!base.lines || this.groupsShown.length === 0) return [];
    return groupOutlines(this.groupsShown, base.units, base.lines).map((group) => ({
      ...group,
      name: this.#app.locale.text(groupName(group.id)),
    }));
  });

  /** Groups whose figures are listed beside the map. */
  readonly groupsShown: readonly MemberGroup[] = $derived.by(() =>
    this.grouped ? this.#bubbleGroups : groupsOf(this.#app.params.current.outline),
  );

  /** Units from the highest value to the lowest. */
  readonly order: readonly string[] = $derived.by(() =>
    this.#view.reading ? ranking(this.#view.reading) : [],
  );

  /** When bubbles stand for groups, the map shows the groups and not the provinces' values. */
  readonly grouped: boolean = $derived.by(() => this.#bubbleGroups.length > 0);

  readonly #bubbleGroups = $derived.by(() => groupsOf(this.#app.params.current.bubbles));

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
    const { bubbles } = this.#app.params.current;
    if (!reading || bubbles === "none") return [];
    if (!this.grouped) return unitBubbles(reading.units, reading.values, PLACES, this.clear);
    const figures = figuresOf(this.#bubbleGroups, reading.units, reading.values);
    return groupBubbles(this.#bubbleGroups, figures, this.by, PLACES, this.clear);
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

  /** Size legend: round values on one baseline, largest first. */
  readonly bubbleKey: readonly BubbleKeyMark[] = $derived.by(() => {
    const largest = this.#bubbles[0];
    if (!largest) return [];
    const top = roundDown(largest.value);
    const { digits } = this.#view.measure;
    // Half a school is no size to show: only steps that print as what they are.
    const steps = [top, top / 2, top / 8].filter(
      (value) => Number(value.toFixed(digits)) === value,
    );
    return steps.map((value) => ({
      r: Math.round(bubbleRadius(value, largest.value, largest.r)),
      text: this.#printBubble(value),
    }));
  });

  #printBubble(value: number): string {
    return this.by === "share" && this.grouped
      ? printShare(value, this.#app)
      : this.#view.printShort(value);
  }

  /** Whether a bubble of a group stands over a label. */
  #covered(x: number, y: number): boolean {
    return (
      this.grouped &&
      this.#bubbles.some((bubble) => Math.hypot(bubble.x - x, bubble.y - y) < bubble.r * 1.2)
    );
  }

  /** The value as a map label. */
  #short(unit: string): string {
    const value = this.#view.reading?.value(unit) ?? NaN;
    return Number.isNaN(value) || this.grouped ? "" : this.#view.printShort(value);
  }

  #fill(unit: string): string {
    const fill = this.units.find((mark) => mark.unit === unit)?.fill ?? "empty";
    return this.grouped && fill !== "none" ? "neutral" : fill;
  }
}

/** The largest of 1, 2 and 5 times a power of ten that is not above a value. */
function roundDown(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return power * ([5, 2, 1].find((step) => step * power <= value) ?? 1);
}
