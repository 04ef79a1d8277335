import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { PointerRest } from "../../src/views/pointer-rest.svelte";

class FakeElement {
  readonly #inTooltip: boolean;
  constructor(inTooltip = false) {
    this.#inTooltip = inTooltip;
  }
  closest(): FakeElement | null {
    return this.#inTooltip ? this : null;
  }
  getBoundingClientRect(): { left: number; top: number } {
    return { left: 100, top: 50 };
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("Element", FakeElement);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const stage = new FakeElement();
const moveTo = (clientX: number, change: object = {}): PointerEvent =>
  ({
    pointerType: "mouse",
    clientX,
    clientY: 80,
    target: new FakeElement(),
    currentTarget: stage,
    ...change,
  }) as unknown as PointerEvent;

describe("PointerRest", () => {
  it("opens where the mouse rests, and stays there while it moves on the same thing", () => {
    const rest = new PointerRest();
    rest.move(moveTo(130), () => "a");
    expect(rest.over).toBe("a");
    vi.advanceTimersByTime(60);
    rest.move(moveTo(140), () => "a");
    vi.advanceTimersByTime(60);
    expect(rest.place).toBeNull();
    vi.advanceTimersByTime(30);
    expect(rest.place).toMatchObject({ id: "a", x: 40, y: 30 });
    rest.move(moveTo(180), () => "a");
    vi.advanceTimersByTime(200);
    expect(rest.place).toMatchObject({ x: 40 });
  });

  it("closes on another thing, on nothing, on leaving and on being closed", () => {
    const opened = (): PointerRest => {
      const rest = new PointerRest();
      rest.move(moveTo(130), () => "a");
      vi.advanceTimersByTime(100);
      expect(rest.place?.id).toBe("a");
      return rest;
    };
    const other = opened();
    other.move(moveTo(150), () => "b");
    expect([other.over, other.place]).toEqual(["b", null]);
    vi.advanceTimersByTime(100);
    expect(other.place?.id).toBe("b");

    const nothing = opened();
    nothing.move(moveTo(150), () => null);
    vi.advanceTimersByTime(200);
    expect([nothing.over, nothing.place]).toEqual([null, null]);

    const left = opened();
    left.leave();
    expect([left.over, left.place]).toEqual([null, null]);

    const closed = opened();
    closed.close();
    expect([closed.over, closed.place]).toEqual(["a", null]);
  });

  it("forgets a rest that the mouse did not wait for", () => {
    const rest = new PointerRest();
    rest.move(moveTo(130), () => "a");
    rest.leave();
    vi.advanceTimersByTime(200);
    expect(rest.place).toBeNull();
  });

  it("neither hovers under a finger nor looks through its own tooltip", () => {
    const rest = new PointerRest();
    rest.move(moveTo(130, { pointerType: "touch" }), () => "a");
    expect(rest.over).toBeNull();
    rest.move(moveTo(130), () => "a");
    vi.advanceTimersByTime(100);
    rest.move(moveTo(150, { target: new FakeElement(true) }), () => "b");
    expect([rest.over, rest.place?.id]).toEqual(["a", "a"]);
  });
});
