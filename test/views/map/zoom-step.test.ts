import { describe, expect, it } from "vitest";
import { zoomStep } from "../../../src/views/map/zoom-step";

const from = (zoom: "false" | "region" | "true", ...select: string[]) => ({ zoom, select });

describe("zoomStep", () => {
  it("goes in by region to province, and no further", () => {
    expect(zoomStep(from("false", "440000"), 1, "440000")).toEqual({ zoom: "region" });
    expect(zoomStep(from("region", "440000"), 1, "440000")).toEqual({ zoom: "true" });
    expect(zoomStep(from("true", "440000"), 1, "440000")).toEqual({ zoom: "true" });
  });

  it("goes out the same way, and back to the whole at once", () => {
    expect(zoomStep(from("true", "440000"), -1, "440000")).toEqual({ zoom: "region" });
    expect(zoomStep(from("region", "440000"), -1, "440000")).toEqual({ zoom: "false" });
    expect(zoomStep(from("false", "440000"), -1, "440000")).toEqual({ zoom: "false" });
    expect(zoomStep(from("true", "440000"), 0, "440000")).toEqual({ zoom: "false" });
  });

  it("selects what it goes in to, and leaves the selection alone on the way out", () => {
    expect(zoomStep(from("region", "110000"), 1, "440000")).toEqual({
      zoom: "true",
      select: ["440000"],
    });
    expect(zoomStep(from("region", "110000", "120000"), -1, "440000")).toEqual({ zoom: "false" });
    // Others pinned before the last stay.
    expect(zoomStep(from("false", "110000", "440000"), 1, "440000")).toEqual({ zoom: "region" });
  });

  it("starts from the whole country where nothing is selected, whatever the address says", () => {
    expect(zoomStep(from("true"), 1, "440000")).toEqual({ zoom: "region", select: ["440000"] });
    expect(zoomStep(from("true"), -1, "440000")).toEqual({ zoom: "false" });
  });
});
