import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { views } from "../../src/views/registry";
import { atlasApp } from "../support/atlas-app";

const View = (): object => ({});
/** The loader of a view that is not part of the first screen, in the place of its own. */
const load = vi.spyOn(views.find(({ tab }) => tab === "table") as { load: () => unknown }, "load");

afterAll(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});
beforeEach(() => {
  load.mockReset().mockResolvedValue({ default: View });
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  vi.stubGlobal("history", { pushState: () => undefined, replaceState: () => undefined });
});

/** A click, and whether the page took it upon itself. */
function click(more: Partial<MouseEvent> = {}): { event: MouseEvent; taken: () => boolean } {
  let taken = false;
  const event = {
    button: 0,
    preventDefault: () => {
      taken = true;
    },
    ...more,
  } as unknown as MouseEvent;
  return { event, taken: () => taken };
}

describe("views", () => {
  it("come when they are asked for, once, and the first one not at all", async () => {
    const { shell } = await atlasApp();
    expect([shell.view("map"), shell.view("table")]).toEqual([null, null]);
    await shell.load("map");
    await shell.load("table");
    await shell.load("table");
    expect(shell.view("table")).toBe(View);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it("that do not come are told, and the page is loaded anew to try again", async () => {
    const { shell, app } = await atlasApp();
    load.mockRejectedValueOnce(new TypeError("offline"));
    await shell.load("table");
    expect(shell.view("table")).toBeNull();
    const [notice] = shell.notices;
    expect([notice!.text, notice!.action]).toEqual([
      app.locale.t("notice.view"),
      app.locale.t("notice.retry"),
    ]);
    const reload = vi.fn();
    vi.stubGlobal("location", { reload, search: "", hash: "" });
    notice!.onaction();
    expect(reload).toHaveBeenCalledOnce();
  });
});

describe("the place", () => {
  it("is a view, a story, or what stands in place of the page", async () => {
    const place = async (choices: object) => (await atlasApp(choices)).shell.place;
    expect(await place({ tab: "rank" })).toBe("rank");
    expect(await place({ tab: "rank", story: "x" })).toBe("story");
    expect(await place({ story: "x", view: "kiosk" })).toBe("kiosk");
  });

  it("is a single step in a frame, where nothing may run by itself or take keys", async () => {
    const place = async (choices: object) =>
      (await atlasApp({ embed: true, ...choices })).shell.place;
    expect(await place({ tab: "rank" })).toBe("rank");
    expect(await place({ story: "x" })).toBe("frame");
    expect(await place({ story: "x", view: "kiosk" })).toBe("frame");
    expect(await place({ view: "present" })).toBe("map");
  });
});

describe("links", () => {
  it("stay within the page on a plain click", async () => {
    const { shell, app } = await atlasApp();
    const { event, taken } = click();
    shell.go(event, "table");
    expect(taken()).toBe(true);
    expect(app.params.current.tab).toBe("table");
    shell.go(click().event, "table", "list");
    expect([app.params.current.tab, shell.place]).toEqual(["table", "story"]);
    shell.go(click().event, "rank");
    expect(shell.place).toBe("rank");
  });
  it.each([{ metaKey: true }, { ctrlKey: true }, { shiftKey: true }, { button: 1 }])(
    "leave %o to the browser",
    async (more) => {
      const { shell, app } = await atlasApp();
      const { event, taken } = click(more);
      shell.go(event, "table");
      expect(taken()).toBe(false);
      expect(app.params.current.tab).toBe("map");
    },
  );
});

describe("notices", () => {
  it("are none when all is well", async () => {
    expect((await atlasApp()).shell.notices).toEqual([]);
  });

  it("list what the address says wrong, until dismissed", async () => {
    const { shell, app } = await atlasApp();
    app.params.problems = [
      { key: "ind", value: "x" },
      { key: "lang", value: "fr" },
    ];
    const [notice] = shell.notices;
    expect(notice!.text).toBe("地址里有 2 处读不懂，已按默认值显示：ind=x、lang=fr");
    notice!.onaction();
    expect(shell.notices).toEqual([]);
  });

  it("say how many can be selected where the address names more", async () => {
    const { shell, app } = await atlasApp();
    app.params.problems = [{ key: "select", value: "", most: 4 }];
    expect(shell.notices.map(({ text }) => text)).toEqual(["最多同时选 4 个省份，已保留前 4 个。"]);
    app.params.problems = [{ key: "select", value: "999999", most: 4 }];
    expect(shell.notices[0]!.text).toMatch(/1 处.*select=999999 最多同时选 4 个/);
  });

  it("say what did not load, each with its own way to try again", async () => {
    const { app } = await atlasApp();
    const { Shell } = await import("../../src/shell/shell.svelte");
    const retried: string[] = [];
    const shell = new Shell(app, "", (trouble) => {
      retried.push(trouble);
    });
    app.atlas.troubles = ["topology", "panel", "engine"];
    expect(shell.notices.map(({ text }) => text)).toEqual(
      (["topology", "panel", "engine"] as const).map((code) => app.locale.t(`notice.${code}`)),
    );
    for (const { onaction } of shell.notices) onaction();
    expect(retried).toEqual(["topology", "panel", "engine"]);
  });

  it("tell once that the page computes by itself", async () => {
    const { shell, app } = await atlasApp();
    shell.reportMainThread();
    shell.reportMainThread();
    expect(shell.notices.map(({ text }) => text)).toEqual([app.locale.t("notice.main")]);
    shell.notices[0]!.onaction();
    expect(shell.notices).toEqual([]);
  });

  it("have codes of their own, so that a list can tell them apart", async () => {
    const { shell, app } = await atlasApp();
    app.params.problems = [{ key: "v", value: "9" }];
    app.atlas.troubles = ["topology", "panel", "engine"];
    shell.reportMainThread();
    load.mockRejectedValueOnce(new TypeError("offline"));
    await shell.load("table");
    const codes = shell.notices.map(({ code }) => code);
    expect(codes).toHaveLength(6);
    expect(new Set(codes).size).toBe(6);
  });
});
