import { expect, test } from "vitest";
import { Clock } from "../../../src/views/diffusion/clock.svelte";

/** Frames that come when the test says so, 100 ms apart. */
function handFrames() {
  let step: ((now: number) => void) | null = null;
  let now = 0;
  return {
    frames: {
      request: (next: (now: number) => void) => {
        step = next;
        return 1;
      },
      cancel: () => {
        step = null;
      },
    },
    run: (milliseconds: number): void => {
      for (let passed = 0; passed < milliseconds; passed += 100) {
        const next = step;
        step = null;
        now += 100;
        next?.(now);
      }
    },
  };
}

const MARKS = { t1: 2, t2: 6, tEnd: 12 };

test("a scenario year takes a second, and an act begins with a pause of 600 ms", () => {
  const { frames, run } = handFrames();
  const clock = new Clock(() => MARKS, frames);
  clock.play();
  // The first frame only says what time it is.
  run(100 + 1000);
  expect(clock.time).toBeCloseTo(1, 9);
  run(1000);
  expect(clock.time).toBe(2);
  run(600);
  expect(clock.time).toBe(2);
  run(500);
  expect(clock.time).toBeCloseTo(2.5, 9);
});

test("stops at the end and plays from the start again", () => {
  const { frames, run } = handFrames();
  const clock = new Clock(() => MARKS, frames);
  clock.speed = 2;
  clock.seek(11.9);
  clock.play();
  run(300);
  expect(clock.time).toBe(12);
  expect(clock.playing).toBe(false);
  clock.play();
  expect(clock.time).toBe(0);
});

test("a movement of the reader's own ends the playing and stays within the scenario", () => {
  const { frames, run } = handFrames();
  const clock = new Clock(() => MARKS, frames);
  const seen: number[] = [];
  const end = clock.listen((time) => seen.push(time));
  clock.play();
  run(300);
  clock.seek(99);
  expect(clock.playing).toBe(false);
  run(300);
  expect(clock.time).toBe(12);
  end();
  clock.seek(-1);
  expect(clock.shown).toBe(0);
  expect(seen[0]).toBe(0);
  expect(seen.at(-1)).toBe(12);
});

test("words go by half years while it plays, apart from the tenths, and are right at rest", () => {
  const { frames, run } = handFrames();
  const clock = new Clock(() => MARKS, frames);
  clock.speed = 0.5;
  clock.play();
  const told: number[] = [];
  clock.listen(() => {
    if (told.at(-1) !== clock.told) told.push(clock.told);
  });
  // A frame moves the time by a twentieth: every other one leaves the tenth as it is.
  run(100 + 1900);
  for (const [k, time] of told.entries()) {
    if (k > 0) expect(time - (told[k - 1] ?? 0)).toBeGreaterThanOrEqual(0.5);
  }
  expect(told.length).toBeGreaterThan(1);
  expect(clock.time).toBeCloseTo(0.95, 9);
  clock.pause();
  expect(clock.told).toBe(clock.shown);
  clock.seek(4.2);
  expect(clock.told).toBe(4.2);
});

test("words follow where each frame is a tenth of its own, and where an act begins", () => {
  const { frames, run } = handFrames();
  const clock = new Clock(() => MARKS, frames);
  clock.play();
  run(100 + 1500);
  expect(clock.shown - clock.told).toBeLessThan(0.8);
  run(500 + 100);
  expect(clock.told).toBe(2);
  expect(clock.running).toBe(true);
  clock.pause();
  expect(clock.running).toBe(false);
});
