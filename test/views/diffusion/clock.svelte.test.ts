import { expect, test } from "vitest";
import { Clock } from "../../../src/views/diffusion/clock.svelte";

/** Milliseconds between the frames of a page that keeps up. */
const FRAME = 20;

/** Frames that come when the test says so, each of which takes so many milliseconds of the thread. */
function handFrames(cost = 5, apart = FRAME) {
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
      cost: (told: (milliseconds: number) => void) => {
        told(cost);
      },
    },
    run: (milliseconds: number): void => {
      for (let passed = 0; passed < milliseconds; passed += apart) {
        const next = step;
        step = null;
        now += apart;
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
  run(FRAME + 1000);
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

const FOLLOWERS = ["map", "borders", "marks", "lead", "stairs", "change", "latest"] as const;

test("of what follows the time one thing moves in a frame, the words by half years", () => {
  const { frames, run } = handFrames();
  const clock = new Clock(() => MARKS, frames);
  clock.speed = 0.5;
  clock.play();
  const told: number[] = [];
  let before: number[] = [];
  // A frame moves the time by a hundredth.
  for (let frame = 0; frame < 190; frame += 1) {
    run(FRAME);
    const now = FOLLOWERS.map((one) => clock.at(one));
    const moved = now.filter((time, k) => time !== (before[k] ?? 0)).length;
    expect(moved, String(clock.time)).toBeLessThanOrEqual(1);
    before = now;
    if (told.at(-1) !== clock.at("lead")) told.push(clock.at("lead"));
  }
  expect(told.length).toBeGreaterThan(2);
  for (const [k, time] of told.entries()) {
    if (k > 0) expect(time - (told[k - 1] ?? 0)).toBeGreaterThanOrEqual(0.5 - 1e-9);
  }
  expect(clock.shown).toBeGreaterThan(1.6);
});

test("where time rests all tell the same: where an act begins, after a pause, after a movement", () => {
  const { frames, run } = handFrames();
  const clock = new Clock(() => MARKS, frames);
  const all = (): number[] => [...new Set(FOLLOWERS.map((one) => clock.at(one)))];
  clock.play();
  run(FRAME + 2000 + 600);
  expect(clock.time).toBe(2);
  expect(all()).toEqual([2]);
  expect(clock.running).toBe(true);
  run(FRAME + 740);
  clock.pause();
  expect(clock.running).toBe(false);
  expect(clock.shown).toBe(Math.round(clock.time * 10) / 10);
  expect(all().length).toBeGreaterThan(1);
  run(700);
  expect(all()).toEqual([clock.shown]);
  clock.seek(4.2);
  expect(all()).toEqual([4.2]);
});

test("the end is reached without all following in one frame", () => {
  const { frames, run } = handFrames();
  const clock = new Clock(() => MARKS, frames);
  clock.seek(11.7);
  clock.play();
  run(FRAME + 320);
  expect(clock.playing).toBe(false);
  expect(clock.shown).toBe(12);
  expect(clock.at("lead")).toBeLessThan(12);
  run(800);
  expect(FOLLOWERS.map((one) => clock.at(one))).toEqual(FOLLOWERS.map(() => 12));
});

test("what moved is drawn at rest in the first frame after the stop, and nothing follows in that one", () => {
  const { frames, run } = handFrames();
  const clock = new Clock(() => MARKS, frames);
  const drawn: boolean[] = [];
  clock.listen(() => drawn.push(clock.running));
  clock.play();
  run(FRAME + 740);
  const before = drawn.length;
  clock.pause();
  const told = FOLLOWERS.map((one) => clock.at(one));
  expect(drawn.length).toBe(before);
  run(FRAME);
  expect(drawn.slice(before)).toEqual([false]);
  expect(FOLLOWERS.map((one) => clock.at(one))).toEqual(told);
  run(700);
  expect(drawn.length).toBe(before + 1);
  expect(new Set(FOLLOWERS.map((one) => clock.at(one)))).toEqual(new Set([clock.shown]));
});

test("where frames take long, one draws and the next is for what follows, and time goes on as it should", () => {
  const { frames, run } = handFrames(25, 40);
  const clock = new Clock(() => MARKS, frames);
  let drawn = 0;
  clock.listen(() => (drawn += 1));
  clock.play();
  // A few frames tell what one takes.
  run(200);
  const begun = clock.time;
  let both = 0;
  let turned = 0;
  for (let frame = 0; frame < 40; frame += 1) {
    const before = { drawn, at: FOLLOWERS.map((one) => clock.at(one)) };
    run(40);
    const follows = FOLLOWERS.some((one, k) => clock.at(one) !== before.at[k]);
    if (follows) turned += 1;
    if (follows && drawn > before.drawn) both += 1;
  }
  expect(both).toBe(0);
  expect(turned).toBeGreaterThan(10);
  // 1.6 s, but for a frame that may have been left to the others.
  expect(clock.time - begun).toBeGreaterThanOrEqual(1.6 - 0.04 - 1e-9);
  expect(clock.time - clock.shown).toBeLessThan(0.5);
});
