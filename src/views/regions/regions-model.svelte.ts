import { units } from "../../catalog/catalog";
import { memberGroups } from "../../catalog/member-groups";
import { publishedMean } from "../../catalog/published-mean";
import { callouts } from "../../map/callouts";
import { groupOutlines, type GroupOutline } from "../../map/group-marks";
import { mapLabels } from "../../map/labels";
import type { Rect } from "../../map/frame";
import { TAIWAN } from "../../map/keep-clear";
import { WHOLE, type Zoom } from "../../map/zoom-to";
import type { GroupMeasure } from "../../model/group-measure";
import type { MemberGroup } from "../../model/index-result";
import type { CalloutMark, GroundMarks, LabelMark, SeamMark, UnitMark } from "../../model/mark";
import type { AppContext } from "../context";
import { MapModel } from "../map/map-model.svelte";
import { unitText } from "../map/unit-text";
import { zoomToUnit, zoomToUnits } from "../map/zoom";
import type { MeasureView } from "../measure-view.svelte";
import { isPublished } from "./region-rows";

const REGION_PADDING = 0.1;
const HONG_KONG_AND_MACAO: readonly string[] = ["810000", "820000"];

/** Groups, the place the reader has gone to among them, and the map's marks for it. */
export class RegionsModel {
  readonly #app: AppContext;
  readonly #view: MeasureView;
  readonly #map: MapModel;

  constructor(app: AppContext, view: MeasureView) {
    this.#app = app;
    this.#view = view;
    this.#map = new MapModel(app, view);
  }

  readonly groups: readonly MemberGroup[] = $derived.by(() => {
    const { set, variant } = this.#app.params.current;
    return memberGroups(set, variant);
  });

  /** The group in focus; null for the whole country, also where the address names one of another set. */
  readonly region: MemberGroup | null = $derived.by(
    () => this.groups.find(({ id }) => id === this.#app.params.current.region) ?? null,
  );

  /** The province in focus: one of the region, or any while there is no region. */
  readonly chosen: string | null = $derived.by(() => {
    const unit = this.#app.params.current.select.at(-1) ?? null;
    if (unit === null || !this.region || this.region.members.includes(unit)) return unit;
    return null;
  });

  /** Sum, mean or share: a rate has only a mean. */
  readonly by: GroupMeasure = $derived.by(() =>
    this.#view.measure.additive ? this.#app.params.current.group : "mean",
  );

  /** Mean of the country that the groups are held against: the white paper's own where their figures are. */
  readonly nation: number = $derived.by(() =>
    isPublished(this.groups, this.#view) ? publishedMean : this.#view.mean.value,
  );

  readonly zoom: Zoom = $derived.by(() => {
    if (!this.region) return WHOLE;
    const shapes = this.#app.atlas.base.units;
    return this.chosen === null
      ? zoomToUnits(this.region.members, shapes, REGION_PADDING)
      : zoomToUnit(this.chosen, shapes);
  });

  readonly ground: GroundMarks = $derived.by(() => this.#map.ground);

  /** What nothing may cover, in map units: a region shown large leaves that to the inset. */
  readonly clear: readonly Rect[] = $derived.by(() => (this.zoom.k === 1 ? this.#map.clear : []));

  /** Units from the highest value to the lowest. */
  readonly order: readonly string[] = $derived.by(() => this.#map.order);

  readonly units: readonly UnitMark[] = $derived.by(() =>
    units.map((unit) => ({
      unit: unit.id,
      path: this.#app.atlas.base.units[unit.id] ?? "",
      fill: fillOf(unit.indexed),
      mix: undefined,
      label: unitText(unit, this.#view, this.#app),
      selected: unit.id === this.chosen,
    })),
  );

  /** All borders between provinces in one tone: no values meet at them. */
  readonly seams: readonly SeamMark[] = $derived.by(() => {
    const { lines } = this.#app.atlas.base;
    return lines
      ? [{ tones: "plain", path: lines.stretches.map(({ path }) => path).join("") }]
      : [];
  });

  /** Outlines of all groups, by their ids. */
  readonly outlines: readonly GroupOutline[] = $derived.by(() => {
    const { base } = this.#app.atlas;
    return base.lines ? groupOutlines(this.groups, base.units, base.lines) : [];
  });

  /** The groups on the map: all of them, or the one in focus. */
  readonly groupsShown: readonly (GroupOutline & { readonly name: string })[] = $derived.by(() =>
    this.outlines
      .filter(({ id }) => !this.region || id === this.region.id)
      .map((outline) => ({ ...outline, name: "" })),
  );

  readonly labels: readonly LabelMark[] = $derived.by(() => {
    const { k } = this.zoom;
    const named = units.filter(({ id }) => this.#isNamed(id));
    return mapLabels(named, this.#app.atlas.base.units, this.#app.locale.lang, k).map(
      ({ unit, x, y, text, from, valueFrom }) => {
        return {
          unit,
          x,
          y,
          below: false,
          name: text,
          from,
          value: this.#valueText(unit),
          valueFrom: this.region ? valueFrom : null,
          fill: fillOf(unit !== TAIWAN),
        };
      },
    );
  });

  readonly callouts: readonly CalloutMark[] = $derived.by(() =>
    callouts(units, this.#app.locale.lang, this.zoom.k)
      .filter(
        ({ unit }) =>
          (HONG_KONG_AND_MACAO.includes(unit) || this.region?.members.includes(unit) === true) &&
          !this.labels.some((label) => label.unit === unit),
      )
      .map(({ unit, text, short, from, to }) => ({
        unit,
        from,
        to,
        name: text,
        short,
        value: this.#valueText(unit),
        fill: fillOf(!HONG_KONG_AND_MACAO.includes(unit)),
      })),
  );

  /** 台湾 carries its name like all others; provinces outside the groups stay unnamed. */
  #isNamed(unit: string): boolean {
    const shown = this.region ? [this.region] : this.groups;
    return unit === TAIWAN || shown.some(({ members }) => members.includes(unit));
  }

  #valueText(unit: string): string {
    const value = this.#view.reading?.value(unit) ?? NaN;
    return this.region && !Number.isNaN(value) ? this.#view.printShort(value) : "";
  }
}

const fillOf = (indexed: boolean): string => (indexed ? "neutral" : "none");
