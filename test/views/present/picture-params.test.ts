import { afterEach, expect, it, vi } from "vitest";
import { defaultParams } from "../../../src/formats/params";
import { PictureParams } from "../../../src/views/present/picture-params.svelte";

afterEach(() => {
  vi.unstubAllGlobals();
});

it("changes by itself and leaves the address and the history alone", () => {
  const moved = vi.fn();
  vi.stubGlobal("history", { pushState: moved, replaceState: moved });
  const params = new PictureParams({ ...defaultParams("en"), ind: "data" });
  params.set({ select: ["440000"] });
  expect([params.current.ind, params.current.select]).toEqual(["data", ["440000"]]);
  params.show(defaultParams("en"));
  expect([params.current.ind, params.current.select]).toEqual(["index", []]);
  expect(moved).not.toHaveBeenCalled();
});

it("keeps its choices where it is shown the same again, so that nothing is reckoned anew", () => {
  const params = new PictureParams({ ...defaultParams("en"), select: ["440000"] });
  const { current } = params;
  params.show({ ...defaultParams("en"), select: ["440000"] });
  expect(params.current).toBe(current);
  params.show({ ...defaultParams("en"), select: ["440000", "110000"] });
  expect(params.current.select).toEqual(["440000", "110000"]);
});
