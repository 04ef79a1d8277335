import { expect, it, vi } from "vitest";
import { rasterAhead } from "../../../src/views/present/raster-ahead";

it("keeps the opacity of what waits in motion for a while, at what no eye can see", () => {
  const cancel = vi.fn();
  const one = { animate: vi.fn(() => ({ cancel })) };
  const end = rasterAhead([one as unknown as Element]);
  const [[frames, time]] = one.animate.mock.calls as unknown as [[{ opacity: number }[], number]];
  const values = frames.map(({ opacity }) => opacity);
  expect(new Set(values).size).toBe(2);
  for (const value of values) {
    expect(value).toBeGreaterThan(0);
    // Half a step of 256 is what can be told apart.
    expect(value).toBeLessThan(0.5 / 255 + 1e-4);
  }
  expect(time).toBeGreaterThan(0);
  // It would hold the picture back when that is to be seen.
  expect(cancel).not.toHaveBeenCalled();
  end();
  expect(cancel).toHaveBeenCalledOnce();
});
