import { expect, it } from "vitest";
import { elapsed, STOPPED, toggled } from "../../../src/views/speaker/talk-timer";

it("gathers while it runs, and stands while it does not", () => {
  const running = toggled(STOPPED, 1_000);
  expect(elapsed(running, 4_000)).toBe(3_000);
  const paused = toggled(running, 5_000);
  expect(elapsed(paused, 9_000)).toBe(4_000);
  const again = toggled(paused, 10_000);
  expect(elapsed(again, 10_500)).toBe(4_500);
  // The other window's clock may be a little ahead.
  expect(elapsed(again, 9_900)).toBe(4_000);
});
