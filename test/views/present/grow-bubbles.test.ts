import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { growBubbles } from "../../../src/views/present/grow-bubbles";

let calm = false;
beforeEach(() => {
  calm = false;
  vi.stubGlobal("CSS", { escape: (text: string) => text });
  vi.stubGlobal("matchMedia", () => ({ matches: calm }));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function bubble(id: string, cx: number, cy: number, r: number) {
  const of: Readonly<Record<string, number>> = { cx, cy, r };
  return {
    dataset: { bubble: id },
    getAttribute: (name: string) => String(of[name]),
    animate: vi.fn(),
  };
}

const picture = (...bubbles: readonly ReturnType<typeof bubble>[]): Element =>
  ({
    querySelectorAll: () => bubbles,
    querySelector: (selector: string) =>
      bubbles.find(({ dataset }) => selector === `.bubble[data-bubble="${dataset.bubble}"]`) ??
      null,
  }) as unknown as Element;

const WAY = [
  { cx: "10px", cy: "20px", r: "5px" },
  { cx: "30px", cy: "20px", r: "9px" },
];

it("moves both bubbles of a group from where it was to where it will be, and leaves those of one picture alone", () => {
  const [was, gone] = [bubble("pole-yrd", 10, 20, 5), bubble("east", 1, 1, 1)];
  const [is, came] = [bubble("pole-yrd", 30, 20, 9), bubble("pole-bohai", 2, 2, 2)];
  growBubbles(picture(was, gone), picture(is, came));
  for (const one of [was, is])
    expect(one.animate).toHaveBeenCalledExactlyOnceWith(
      WAY,
      expect.objectContaining({ duration: 240 }),
    );
  for (const one of [gone, came]) expect(one.animate).not.toHaveBeenCalled();
});

it("moves nothing where less motion is asked for", () => {
  calm = true;
  const [was, is] = [bubble("pole-yrd", 10, 20, 5), bubble("pole-yrd", 30, 20, 9)];
  growBubbles(picture(was), picture(is));
  expect(was.animate).not.toHaveBeenCalled();
  expect(is.animate).not.toHaveBeenCalled();
});
