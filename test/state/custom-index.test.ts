import { afterEach, describe, expect, it, vi } from "vitest";
import { computeIndex } from "../../src/engine/compute-index";
import type { IndexQuery, IndexResult } from "../../src/model/index-result";
import { showCustom } from "../../src/state/custom-index";
import { atlasApp, result } from "../support/atlas-app";

const computer = {
  index: (query: IndexQuery): Promise<IndexResult | null> => Promise.resolve(computeIndex(query)),
};

afterEach(() => {
  vi.restoreAllMocks();
});

describe("showCustom", () => {
  it("shows the index of the choices beside the baseline", async () => {
    const { app } = await atlasApp({ w: "infrastructure:60" });
    await app.atlas.compute(computer);
    expect(app.atlas.custom).toBe(false);
    await showCustom(app);
    expect(app.atlas.custom).toBe(true);
    expect(app.atlas.baseline?.computed).toEqual(result.computed);
    expect(app.atlas.result?.computed.values).not.toEqual(result.computed.values);
    await app.atlas.show(app.atlas.baseline);
    expect(app.atlas.custom).toBe(false);
  });

  it("never shows an answer after one that was asked for later", async () => {
    const { app } = await atlasApp({});
    const late = { ...result, methodology: { id: "custom", version: 1 } };
    let answer: (value: IndexResult) => void = () => undefined;
    const first = app.atlas.show(new Promise((resolve) => (answer = resolve)));
    await app.atlas.show(result);
    answer(late);
    await first;
    expect(app.atlas.custom).toBe(false);
  });

  it("keeps the last index and says why when there is no other", async () => {
    const { app } = await atlasApp({ w: "nothing:1,data:50" });
    await app.atlas.compute(computer);
    await showCustom(app);
    const before = app.atlas.result;
    expect(app.params.problems).toEqual([{ key: "w", value: "nothing:1" }]);
    app.params.dismissProblems();
    await showCustom(app);
    expect(app.params.problems).toEqual([]);

    const w = before!.domains.map(({ id }) => `${id}:0`).join(",");
    app.params.current = { ...app.params.current, w };
    await showCustom(app);
    expect(app.atlas.failure).toEqual({ code: "all-zero", params: {} });

    app.params.current = { ...app.params.current, w: "data:50" };
    vi.spyOn(computer, "index").mockRejectedValue(new Error("lost"));
    await app.atlas.compute(computer).catch(() => undefined);
    await showCustom(app);
    expect(app.atlas.failure).toEqual({ code: "Error", params: { message: "lost" } });
  });

  it("says why there is none even where an answer asked for earlier comes later", async () => {
    const { app } = await atlasApp({ w: "data:50" });
    let answer: (value: IndexResult) => void = () => undefined;
    const ask = vi
      .spyOn(app.atlas, "ask")
      .mockReturnValue(new Promise((resolve) => (answer = resolve)));
    const earlier = showCustom(app);
    await vi.waitFor(() => {
      expect(ask).toHaveBeenCalledOnce();
    });
    const w = result.domains.map(({ id }) => `${id}:0`).join(",");
    app.params.current = { ...app.params.current, w };
    await showCustom(app);
    answer({ ...result, methodology: { id: "custom", version: 1 } });
    await earlier;
    expect(app.atlas.failure).toEqual({ code: "all-zero", params: {} });
    expect(app.atlas.custom).toBe(false);
  });

  it("says nothing of a question that has failed after the answer to a later one", async () => {
    const { app } = await atlasApp();
    let fail: (error: Error) => void = () => undefined;
    const earlier = app.atlas.show(new Promise((_, reject) => (fail = reject)));
    await app.atlas.show(result);
    fail(new Error("lost"));
    await earlier;
    expect(app.atlas.failure).toBeNull();
  });

  it("says that the reader's own figures are not here, and shows the rest of the choices", async () => {
    vi.stubGlobal("location", new URL("https://a.example/"));
    vi.stubGlobal("localStorage", { getItem: () => null });
    const { app } = await atlasApp({ own: "true", w: "data:60" });
    await app.atlas.compute(computer);
    await showCustom(app);
    vi.unstubAllGlobals();
    expect(app.params.problems).toEqual([{ key: "own", value: "true" }]);
    expect(app.atlas.result?.methodology.id).toBe("custom");
  });
});
