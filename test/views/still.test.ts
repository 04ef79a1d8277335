import { expect, it } from "vitest";
import { ParamsState } from "../../src/state/params.svelte";
import { vocabulary } from "../../src/state/vocabulary";
import { isStill } from "../../src/views/still";

it("is a picture in a frame only", () => {
  const params = new ParamsState("en", vocabulary);
  const still = (embed: boolean, fixed: boolean): boolean => {
    params.current = { ...params.current, embed, static: fixed };
    return isStill({ params });
  };
  expect([still(false, false), still(false, true), still(true, false), still(true, true)]).toEqual([
    false,
    false,
    false,
    true,
  ]);
});
