import { expect, it } from "vitest";
import { talkCommand } from "../../../src/views/present/talk-keys";

const NONE = { code: "", shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };

// The table of PRODUCT, "Keys"; clickers send PageDown, PageUp, F5, Shift+F5, Escape and "." or b.
it.each([
  ["next", ["PageDown", "ArrowRight", "ArrowDown", " ", "n", "N", "Enter"]],
  ["previous", ["PageUp", "ArrowLeft", "ArrowUp", "p", "Backspace"]],
  ["first", ["Home"]],
  ["last", ["End"]],
  ["go", ["g"]],
  ["blackout", ["b", "B", "."]],
  ["fullscreen", ["f"]],
  ["overview", ["o"]],
  ["speaker", ["s"]],
  ["help", ["?"]],
  ["spotlight", ["l"]],
  ["timer", ["t"]],
  ["leave", ["Escape"]],
  ["start", ["F5"]],
] as const)("%s", (command, keys) => {
  for (const key of keys) {
    expect(talkCommand({ ...NONE, key })).toBe(command);
    for (const held of ["ctrlKey", "metaKey", "altKey"] as const) {
      expect(talkCommand({ ...NONE, key, [held]: true })).toBeNull();
    }
  }
});

it("shift turns space and F5", () => {
  expect(talkCommand({ ...NONE, key: " ", shiftKey: true })).toBe("previous");
  expect(talkCommand({ ...NONE, key: "F5", shiftKey: true })).toBe("resume");
});

it("a letter counts by its place while an input method composes, and other keys never", () => {
  expect(talkCommand({ ...NONE, key: "Process", code: "KeyB" })).toBe("blackout");
  for (const key of ["a", "1", "Tab", "Shift", "F11", "Process", "Dead"]) {
    expect(
      talkCommand({ ...NONE, key, code: "KeyB".slice(0, key === "Process" ? 0 : 4) }),
    ).toBeNull();
  }
});
