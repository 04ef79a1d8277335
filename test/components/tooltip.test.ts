import { createRawSnippet } from "svelte";
import { expect, it } from "vitest";
import Tooltip from "../../src/components/Tooltip.svelte";
import { elements, markup, textOf } from "../support/markup";

it("stands where it is put, by its size and its room, around what it is given", () => {
  const children = createRawSnippet(() => ({ render: () => "<p>广东 75.2</p>" }));
  const sizes: unknown[] = [];
  const html = markup(Tooltip, {
    place: (box: unknown, room: unknown) => {
      sizes.push(box, room);
      return { x: 12, y: 34.5 };
    },
    children,
  });
  expect(elements(html, "div")).toEqual([
    { class: "tooltip", role: "tooltip", style: "left: 12px; top: 34.5px;" },
  ]);
  expect(textOf(html)).toBe("广东 75.2");
  // On the server nothing has a size yet.
  expect(sizes[0]).toEqual({ width: 0, height: 0 });
});
