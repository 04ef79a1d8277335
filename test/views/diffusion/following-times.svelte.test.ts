import { expect, test } from "vitest";
import { type Follower, FollowingTimes } from "../../../src/views/diffusion/following-times.svelte";

const ALL: readonly Follower[] = ["map", "borders", "marks", "lead", "stairs", "change", "latest"];

const times = (following: FollowingTimes): number[] => ALL.map((one) => following.at(one));

test("a turn moves one thing, the one that is most behind by what it may be", () => {
  const following = new FollowingTimes();
  const moved: Follower[] = [];
  for (const time of [0.1, 0.2, 0.3, 0.4, 0.5, 0.5, 0.5, 0.5, 0.5]) {
    const before = times(following);
    following.turn(time, false);
    const changed = ALL.filter((_, k) => times(following)[k] !== before[k]);
    expect(changed.length).toBeLessThanOrEqual(1);
    moved.push(...changed);
  }
  // At 0.3 and 0.4 the borders and the marks are behind by more of what they may be than the map.
  expect(moved).toEqual([
    "map",
    "map",
    "borders",
    "map",
    "marks",
    "borders",
    "lead",
    "stairs",
    "change",
  ]);
});

test("nothing moves within what it may be behind, and all do where the time rests", () => {
  const following = new FollowingTimes();
  expect(following.turn(0.05, false)).toBe(false);
  expect(times(following)).toEqual(ALL.map(() => 0));
  let turns = 0;
  while (following.turn(0.05, true)) turns += 1;
  expect(turns).toBe(ALL.length);
  expect(times(following)).toEqual(ALL.map(() => 0.05));
});

test("a time that goes back counts as one that goes on", () => {
  const following = new FollowingTimes();
  following.gather(12);
  expect(following.turn(0, false)).toBe(true);
  expect(following.at("map")).toBe(0);
  expect(following.at("lead")).toBe(12);
});

test("where each frame is a tenth, all keep up in the same measure", () => {
  const following = new FollowingTimes();
  let farthest = 0;
  for (let tenth = 1; tenth <= 120; tenth += 1) {
    following.turn(tenth / 10, false);
    farthest = Math.max(farthest, ...ALL.map((one) => tenth / 10 - following.at(one)));
  }
  // 28 turns a year would be wanted (10 + 5 + 5 + 4 · 2) and 10 are there: each waits 2.8 times as long.
  expect(farthest).toBeLessThan(0.5 * 2.8 + 0.3);
});
