import { groupings, units } from "../../catalog/catalog";
import { MAP_WIDTH, mapProjection, place } from "../../map/frame";
import { TAIWAN } from "../../map/keep-clear";
import { meet, within } from "../../map/rect-meets";
import { boundsOf, largeRings } from "../../map/rings";
import { zoomTo, zoomed, type Zoom } from "../../map/zoom-to";
import type { LabelMark } from "../../model/mark";
import type { ZoomLevel } from "../../model/params";
import type { AppContext } from "../context";
import "../../components/zoom.css";

/** Rings under this area, in square map units, are islets: a zoom to their province passes them over. */
const ISLET = 3000;
/** What zoom.css shows of a map that is drawn large: on a narrow stage the inset has the rest to itself. */
const VIEW = { x: 0, y: 0, width: MAP_WIDTH, height: 7520 };
const PADDING = 0.2;
const REGION_PADDING = 0.08;
/** Around a unit of no region, so that it has a view between the country's and its own. */
const WIDE_PADDING = 0.38;
/** The most that any stage shows of such a map: a wide one shows more than the view. */
const SEEN = { x: -210, y: -620, width: 10_420, height: 9320 };
const REGIONS = groupings.partitions.find(({ id }) => id === "six-regions")?.groups ?? [];

export { default as ZoomButtons } from "./ZoomButtons.svelte";

/** The zoom of a level on a unit; without a unit, the whole country. */
export function zoomOn(
  level: ZoomLevel,
  unit: string,
  shapes: Readonly<Record<string, string>>,
): Zoom {
  if (level !== "region") return zoomToUnit(unit, shapes);
  const region = REGIONS.find(({ members }) => members.includes(unit));
  return region
    ? zoomToUnits(region.members, shapes, REGION_PADDING)
    : zoomToUnits([unit], shapes, WIDE_PADDING);
}

/** The zoom that shows a province with what lies around it. */
export function zoomToUnit(unit: string, shapes: Readonly<Record<string, string>>): Zoom {
  return zoomToUnits([unit], shapes, PADDING);
}

/**
 * The zoom that shows provinces together, with a share of the view left free on every side. 台湾 is seen whole
 * beside a region, or not at all.
 */
export function zoomToUnits(
  ids: readonly string[],
  shapes: Readonly<Record<string, string>>,
  padding: number,
): Zoom {
  const on = (units: readonly string[]): Zoom =>
    zoomTo(
      boundsOf(units.map((id) => largeRings(shapes[id] ?? "", ISLET)).join("")),
      padding,
      VIEW,
    );
  const zoom = on(ids);
  if (ids.length < 2) return zoom;
  const island = zoomed(boundsOf(shapes[TAIWAN] ?? ""), zoom);
  const cut = island.width > 0 && !within(island, VIEW) && meet(SEEN, island);
  return cut ? on([...ids, TAIWAN]) : zoom;
}

/** The name of a province's capital at its place; none where the province is its capital. */
export function capitalLabel(id: string, { locale, params }: AppContext): LabelMark[] {
  const unit = units.find((candidate) => candidate.id === id);
  if (
    !unit ||
    params.current.zoom !== "true" ||
    locale.text(unit.capital) === locale.text(unit.name)
  )
    return [];
  const [x, y] = place(mapProjection(), unit.capitalLonLat);
  return [
    {
      unit: `${id}-capital`,
      x,
      y,
      below: false,
      name: `\u2022 ${locale.text(unit.capital)}`,
      value: "",
      from: 320,
      valueFrom: null,
      fill: "over",
    },
  ];
}
