import { afterEach, describe, expect, it, vi } from "vitest";
import { ParamsState } from "../../../src/state/params.svelte";
import { vocabulary } from "../../../src/state/vocabulary";
import { frameLinks } from "../../../src/views/embed/frame-links";

afterEach(() => {
  vi.unstubAllGlobals();
});

function links(search: string, hash = ""): ReturnType<typeof frameLinks> {
  vi.stubGlobal("location", { search, hash });
  vi.stubGlobal("addEventListener", () => undefined);
  const params = new ParamsState("zh-Hans", vocabulary);
  params.connect();
  return frameLinks({ params });
}

describe("links out of a frame", () => {
  it("lead to the full page in the same state, and to its table", () => {
    expect(
      links("?embed=true&plain=1&static=1&transparent=1&hideControls=1&compat=dw&select=440000"),
    ).toEqual({ page: "?select=440000", table: "?select=440000&tab=table" });
    expect(links("?embed=true")).toEqual({ page: "./", table: "?tab=table" });
  });

  it("lead to the step of a story, but a table has no steps", () => {
    expect(links("?embed=true&story=two-minutes&view=kiosk&ind=data", "#/3")).toEqual({
      page: "?story=two-minutes&ind=data#/3",
      table: "?ind=data&tab=table",
    });
  });

  it("leave behind what pym wrote, and keep what is not ours", () => {
    const pym =
      "?embed=true&initialWidth=640&childId=map&parentTitle=News&parentUrl=https%3A%2F%2Fa.b%2F";
    expect(links(`${pym}&utm_source=x`)).toEqual({
      page: "?utm_source=x",
      table: "?utm_source=x&tab=table",
    });
    expect(links(pym).page).toBe("./");
  });
});
