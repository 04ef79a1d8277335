import type { Story } from "../../model/catalog";

/** Planned minutes of each step: its own, or an even part of what the story has left for the others. */
export function plannedMinutes({ minutes, steps }: Story): number[] {
  const own = steps.reduce((sum, step) => sum + (step.minutes ?? 0), 0);
  const others = steps.filter((step) => step.minutes === undefined).length;
  const share = others > 0 ? Math.max(0, (minutes ?? own) - own) / others : 0;
  return steps.map((step) => step.minutes ?? share);
}

/**
 * Minutes behind the plan at a step, negative when ahead of it; 0 while the plan is at that step.
 * @param place of the step, 1 for the first
 * @param elapsed minutes since the talk began
 */
export function minutesBehind(story: Story, place: number, elapsed: number): number {
  const planned = plannedMinutes(story);
  const begin = planned.slice(0, place - 1).reduce((sum, minutes) => sum + minutes, 0);
  const end = begin + (planned[place - 1] ?? 0);
  return elapsed < begin ? elapsed - begin : Math.max(0, elapsed - end);
}
