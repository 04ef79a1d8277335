import { describe, expect, it, vi } from "vitest";
import { Reconciled } from "../../src/state/reconciled.svelte";
import { analysisHere } from "../support/analysis-here";
import { atlasApp } from "../support/atlas-app";

describe("Reconciled", () => {
  it("sets the published facts beside the index on screen", async () => {
    const { app } = await atlasApp();
    const reconciled = new Reconciled(app, analysisHere());
    expect(reconciled.table).toBeNull();
    reconciled.follow();
    await vi.waitFor(() => {
      expect(reconciled.table).not.toBeNull();
    });
    const zones = reconciled.table?.facts.find(({ id }) => id === "east-block-ahead");
    expect(zones?.computed?.verdict).toBe("agrees");
  });

  it("draws no answer beside an index that was asked for since", async () => {
    const { app } = await atlasApp();
    let answer = (): void => undefined;
    const slow = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const here = analysisHere()();
    let calls = 0;
    const late = () =>
      ({
        ...here,
        request: async (...query: Parameters<typeof here.request>) => {
          calls += 1;
          if (calls === 1) await slow;
          return here.request(...query);
        },
      }) as typeof here;
    const reconciled = new Reconciled(app, late);
    reconciled.follow();
    reconciled.follow({ ...app.atlas.result!, estimated: null });
    await vi.waitFor(() => {
      expect(reconciled.table).not.toBeNull();
    });
    answer();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(reconciled.table?.facts.every(({ estimated }) => estimated === null)).toBe(true);
  });

  it("asks for itself alone: another one's question is not its own anew", async () => {
    const { app } = await atlasApp();
    const here = analysisHere()();
    const keys = new Set<string | undefined>();
    const client = () =>
      ({
        ...here,
        request: (...asked: Parameters<typeof here.request>) => {
          keys.add(asked[2]);
          return here.request(...asked);
        },
      }) as typeof here;
    const pages = [1, 2, 3].map(() => new Reconciled(app, client));
    for (const page of pages) page.follow();
    pages[0]!.follow();
    await vi.waitFor(() => {
      for (const { table } of pages) expect(table).not.toBeNull();
    });
    expect(keys.size).toBe(3);
    expect(keys.has(undefined)).toBe(false);
  });

  it("measures with the members chosen, once the facts are the reader's own choice", async () => {
    const members = async (facts: string) => {
      const { app } = await atlasApp({ facts, variant: { "pole-yrd": "4" } });
      const { query } = new Reconciled(app, analysisHere());
      return query?.groups.find(({ id }) => id === "pole-yrd")?.members.length;
    };
    expect(await members("")).toBe(3);
    expect(await members("yrd-sum")).toBe(4);
  });

  it("has nothing to compare where the index is on a scale of its own", async () => {
    const { app } = await atlasApp();
    app.atlas.result = { ...app.atlas.result!, scale: null };
    const reconciled = new Reconciled(app, analysisHere());
    expect(reconciled.comparable).toBe(false);
    reconciled.follow();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(reconciled.table).toBeNull();
  });

  it("says when it failed, and waits for the panel", async () => {
    const quiet = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const { app } = await atlasApp();
    const reconciled = new Reconciled(
      app,
      analysisHere(() => "fail"),
    );
    reconciled.follow();
    await vi.waitFor(() => {
      expect(reconciled.failed).toBe(true);
    });
    app.atlas.panel = null;
    expect(new Reconciled(app, analysisHere()).query).toBeNull();
    quiet.mockRestore();
  });
});
