import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { StoryStep } from "../../../src/model/catalog";
import type { StoryState } from "../../../src/state/story.svelte";
import { Kiosk } from "../../../src/views/present/kiosk.svelte";

const text = { "zh-Hans": "", "zh-Hant": "", en: "" };
const step = (minutes?: number): StoryStep => ({
  query: "",
  title: text,
  caption: text,
  notes: text,
  ...(minutes === undefined ? {} : { minutes }),
});

/** A story that goes where it is told, and the loop over it, run again at each step as an attachment is. */
function loop(steps: StoryStep[]) {
  const visited: number[] = [];
  const story = {
    place: 1,
    count: steps.length,
    get step() {
      return steps[this.place - 1] ?? null;
    },
    go(place: number) {
      this.place = place;
      visited.push(place);
    },
  };
  const kiosk = new Kiosk(story as unknown as StoryState);
  let end: (() => void) | undefined;
  const turn = (seconds: number): void => {
    end?.();
    end = kiosk.run();
    vi.advanceTimersByTime(1000 * seconds);
  };
  return { kiosk, visited, turn };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it("shows a step for its minutes, or for twenty seconds, and begins anew after the last", () => {
  const { visited, turn } = loop([step(0.5), step(), step(2)]);
  turn(29);
  expect(visited).toEqual([]);
  turn(30);
  turn(20);
  turn(119);
  turn(120);
  expect(visited).toEqual([2, 3, 1]);
});

it("stands while it is paused, and where there is no story", () => {
  const { kiosk, visited, turn } = loop([step()]);
  kiosk.paused = true;
  turn(600);
  expect([visited, kiosk.run()]).toEqual([[], undefined]);
  const none = loop([]);
  none.turn(600);
  expect(none.visited).toEqual([]);
});

it("leaves a touched loop alone for a minute, then begins anew, unpaused", () => {
  const { kiosk, visited, turn } = loop([step(), step()]);
  turn(20);
  kiosk.touch();
  kiosk.paused = true;
  turn(59);
  kiosk.touch();
  turn(59);
  expect(visited).toEqual([2]);
  turn(1);
  expect([visited, kiosk.paused]).toEqual([[2, 1], false]);
  turn(20);
  expect(visited).toEqual([2, 1, 2]);
});
