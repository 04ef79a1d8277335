import { expect, it } from "vitest";
import { LateMap } from "../../src/views/late-map.svelte";

it("holds nothing until it is asked, and then the areas and bubbles", async () => {
  const late = new LateMap();
  expect(late.overlay).toBeNull();
  await late.loadOverlay();
  const { overlay } = late;
  expect(Object.keys(overlay ?? {})).toEqual(
    expect.arrayContaining(["GroupPanel", "bubbleKey", "groupMarks", "groupRows", "placeBubbles"]),
  );
  await late.loadOverlay();
  expect(late.overlay).toBe(overlay);
  expect(late.tip).toBeNull();
  await late.loadTip();
  expect(late.tip?.default).toBeTypeOf("function");
  expect(late.sure).toBeNull();
  await late.loadSure();
  expect(late.sure?.default).toBeTypeOf("function");
});
