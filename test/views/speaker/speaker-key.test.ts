import { expect, it } from "vitest";
import { speakerCommand } from "../../../src/views/speaker/speaker-key";

const press = (key: string, held: Partial<KeyboardEvent> = {}) =>
  speakerCommand({
    key,
    code: "",
    shiftKey: false,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    ...held,
  });

it("hears clickers and keys", () => {
  for (const key of ["PageDown", "ArrowRight", "ArrowDown", " ", "n", "N", "Enter"])
    expect(press(key)).toBe("next");
  for (const key of ["PageUp", "ArrowLeft", "ArrowUp", "p", "P", "Backspace"])
    expect(press(key)).toBe("previous");
  expect(press(" ", { shiftKey: true })).toBe("previous");
  expect(["b", ".", "T", "g", "l", "Escape", "F5"].map((key) => press(key))).toEqual([
    "blackout",
    "blackout",
    "timer",
    "go",
    "spotlight",
    "leave",
    "start",
  ]);
  expect(press("F5", { shiftKey: true })).toBe("resume");
});

it("leaves the browser its own", () => {
  expect(press("p", { ctrlKey: true })).toBeNull();
  expect(press("ArrowLeft", { altKey: true })).toBeNull();
  for (const deck of ["F12", "f", "o", "s", "?"]) expect(press(deck)).toBeNull();
  expect(press("toString")).toBeNull();
});
