import { describe, expect, it } from "vitest";
import { HeightGuard } from "../../src/embed/height-guard";

describe("HeightGuard", () => {
  it("tells a height once, whole, and never too little for the content", () => {
    const guard = new HeightGuard();
    expect([640.2, 640.9, 641, 700].map((height) => guard.next(400, height))).toEqual([
      641,
      null,
      null,
      700,
    ]);
  });

  it("has nothing to tell of a frame that is not displayed", () => {
    const guard = new HeightGuard();
    for (const [width, height] of [
      [0, 500],
      [500, 0],
      [0, 0],
      [NaN, 500],
      [500, NaN],
    ] as const)
      // prettier-ignore
      expect(guard.next(width, height)).toBeNull();
    expect(guard.next(500, 300)).toBe(300);
  });

  it("stops a content that grows with its window", () => {
    const guard = new HeightGuard();
    let [window, told] = [300, 0];
    for (let i = 0; i < 1000; i += 1) {
      // A host that obeys, and a layout that is 20 px taller than its window.
      const height = guard.next(640, window + 20);
      if (height !== null) {
        told += 1;
        window = height;
      }
    }
    expect(told).toBe(12);
    expect(window).toBe(300 + 12 * 20);
  });

  it("stops a host whose scroll bar comes and goes", () => {
    const guard = new HeightGuard();
    const told = Array.from({ length: 500 }, (_, i) =>
      i % 2 === 0 ? guard.next(640, 780) : guard.next(625, 770),
    );
    expect(told.filter((height) => height !== null).length).toBeLessThanOrEqual(13);
    expect(told.slice(-100).every((height) => height === null)).toBe(true);
  });

  it("follows a reader, and every width that is new, for as long as they like", () => {
    const guard = new HeightGuard();
    for (let i = 0; i < 100; i += 1) {
      guard.allow();
      expect(guard.next(640, 700 + i)).toBe(700 + i);
    }
    for (let width = 639; width > 300; width -= 1) expect(guard.next(width, width)).toBe(width);
  });

  it("never tells more than is any article's", () => {
    expect(new HeightGuard().next(400, 1e9)).toBe(30_000);
    expect(new HeightGuard().next(400, Infinity)).toBe(30_000);
  });
});
