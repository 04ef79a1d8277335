import { expect, it } from "vitest";
import { RestingTime } from "../../../src/views/diffusion/resting-time.svelte";

it("stands still while the clock plays, and goes on from where it stops", () => {
  const clock = $state({ shown: 2, playing: false });
  const resting = new RestingTime(clock);
  const seen = [resting.time];
  clock.playing = true;
  clock.shown = 3;
  seen.push(resting.time);
  clock.shown = 4;
  clock.playing = false;
  seen.push(resting.time);
  clock.shown = 1;
  seen.push(resting.time);
  expect(seen).toEqual([2, 2, 4, 1]);
});
