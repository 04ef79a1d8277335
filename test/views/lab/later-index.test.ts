import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { LaterIndex } from "../../../src/views/lab/later-index.svelte";
import { result } from "../../support/atlas-app";

const frames = new Map<number, () => void>();
const paint = (): void => {
  for (const frame of frames.values()) frame();
  frames.clear();
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("requestAnimationFrame", (frame: () => void) => {
    const id = frames.size + 1;
    frames.set(id, frame);
    return id;
  });
  vi.stubGlobal("cancelAnimationFrame", (id: number) => frames.delete(id));
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  frames.clear();
});

describe("LaterIndex", () => {
  it("has the first index at once, and others when a frame is painted", () => {
    const later = new LaterIndex();
    later.handOn(result);
    expect(later.result).toBe(result);
    const second = { ...result };
    later.handOn(second);
    paint();
    expect(later.result).toBe(result);
    vi.runAllTimers();
    expect(later.result).toBe(second);
  });

  it("never has an index that another has taken the place of", () => {
    const later = new LaterIndex();
    later.handOn(result);
    later.handOn({ ...result })();
    paint();
    vi.runAllTimers();
    expect(later.result).toBe(result);
    const keepBack = later.handOn({ ...result });
    paint();
    keepBack();
    vi.runAllTimers();
    expect(later.result).toBe(result);
  });
});
