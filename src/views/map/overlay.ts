import { groupName } from "../../catalog/member-groups";
import { bubbleRadius, type Bubble } from "../../map/bubbles";
import type { Rect } from "../../map/frame";
import { figuresOf, groupBubbles, groupOutlines, unitBubbles } from "../../map/group-marks";
import type { Reading } from "../../map/reading";
import type { BaseMap } from "../../model/base-map";
import type { GroupMeasure } from "../../model/group-measure";
import type { MemberGroup } from "../../model/index-result";
import type { BubbleKeyMark, GroupMark } from "../../model/mark";
import type { AppContext } from "../context";
import { PLACES } from "./map-model.svelte";
import "../../components/areas.css";
import "./groups.css";

export { default as GroupPanel } from "./GroupPanel.svelte";
export { groupRows, namedGroup } from "./groups";

// What the map shows over the values: areas and bubbles. It comes when it is first asked for.

/** Groups as areas, once the borders they are put together from are here. */
export function groupMarks(
  groups: readonly MemberGroup[],
  base: BaseMap,
  { locale }: AppContext,
): GroupMark[] {
  if (!base.lines) return [];
  return groupOutlines(groups, base.units, base.lines).map((group) => ({
    ...group,
    name: locale.text(groupName(group.id)),
  }));
}

/** Bubbles of groups by one of their figures, or of the provinces where there are no groups. */
export function placeBubbles(
  { units, values }: Reading,
  groups: readonly MemberGroup[],
  by: GroupMeasure,
  clear: readonly Rect[],
): Bubble[] {
  if (groups.length === 0) return unitBubbles(units, values, PLACES, clear);
  return groupBubbles(groups, figuresOf(groups, units, values), by, PLACES, clear);
}

/** Size legend: round values on one baseline, largest first. */
export function bubbleKey(
  largest: Bubble,
  digits: number,
  print: (value: number) => string,
): BubbleKeyMark[] {
  const exponent = Math.floor(Math.log10(largest.value));
  // Half a school is no size to show: only steps that print as what they are.
  const round = [exponent, exponent - 1]
    .flatMap((power) => [5, 2, 1].map((step) => Number(`${String(step)}e${String(power)}`)))
    .filter((value) => value <= largest.value && Number(value.toFixed(digits)) === value);
  const steps = [round[0], round[1], round[3] ?? round[2]];
  return steps
    .filter((value) => value !== undefined)
    .map((value) => ({
      r: Math.round(bubbleRadius(value, largest.value, largest.r)),
      text: print(value),
    }));
}
