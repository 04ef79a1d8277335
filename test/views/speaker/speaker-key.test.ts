import { expect, it } from "vitest";
import { speakerCommand } from "../../../src/views/speaker/speaker-key";

const press = (key: string, held: Partial<KeyboardEvent> = {}) =>
  speakerCommand({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...held });

it("hears clickers and keys", () => {
  for (const key of ["PageDown", "ArrowRight", "ArrowDown", " ", "n", "N", "Enter"])
    expect(press(key)).toBe("next");
  for (const key of ["PageUp", "ArrowLeft", "ArrowUp", "p", "P", "Backspace"])
    expect(press(key)).toBe("previous");
  expect(press(" ", { shiftKey: true })).toBe("previous");
  expect([press("b"), press("."), press("T"), press("F5")]).toEqual([
    "blackout",
    "blackout",
    "timer",
    "none",
  ]);
});

it("leaves the browser its own", () => {
  expect(press("p", { ctrlKey: true })).toBeNull();
  expect(press("ArrowLeft", { altKey: true })).toBeNull();
  expect(press("F12")).toBeNull();
  expect(press("toString")).toBeNull();
});
