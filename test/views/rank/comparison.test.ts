import { describe, expect, it } from "vitest";
import { comparison } from "../../../src/views/rank/comparison";
import { atlasApp, result } from "../../support/atlas-app";

const [BEIJING, GUANGDONG, TIBET, TAIWAN] = ["110000", "440000", "540000", "710000"] as const;

async function rows(...units: string[]) {
  const { app } = await atlasApp();
  return comparison(units, app).flatMap((part) => part.rows);
}

describe("comparison", () => {
  it("has both kinds of the index, five domains and two sub-indices", async () => {
    const all = await rows(BEIJING, GUANGDONG);
    expect(all.map(({ id }) => id)).toEqual([
      "index-estimated",
      "index-computed",
      "infrastructure-computed",
      "security-computed",
      "data-computed",
      "applications-computed",
      "services-computed",
      "new-infrastructure-computed",
      "cyber-security-computed",
    ]);
    expect(all.every(({ seal, id }) => id.endsWith(seal.kind))).toBe(true);
  });

  it("sets the published score and mean under their seal, with the difference", async () => {
    const [estimated] = await rows(BEIJING, GUANGDONG);
    expect(estimated?.cells[1]).toMatchObject({
      text: "75.2",
      difference: "+23.5",
      best: true,
      seal: { kind: "published" },
    });
    expect(estimated).toMatchObject({ mean: "51.7", meanSeal: { kind: "published" } });
  });

  it("marks the best of each row, here by the values themselves", async () => {
    const units = [BEIJING, GUANGDONG, "320000"];
    for (const { id, cells } of await rows(...units)) {
      const part = [...result.domains, ...result.subindices].find((each) => id.startsWith(each.id));
      if (!part) continue;
      const values = units.map((unit) => part.values[result.units.indexOf(unit)]!);
      expect(cells.map(({ best }) => best)).toEqual(
        values.map((value) => value === Math.max(...values)),
      );
    }
  });

  it("marks no best of one, and none among those without a value", async () => {
    expect((await rows(BEIJING)).some(({ cells }) => cells[0]?.best)).toBe(false);
    for (const { cells } of await rows(BEIJING, TAIWAN)) {
      expect(cells[0]?.best).toBe(false);
      expect(cells[1]).toMatchObject({ text: "–", difference: "", caveat: "无数据" });
    }
  });

  it("marks scores that lack indicators", async () => {
    const all = await rows(TIBET);
    const marked = all.filter(({ cells }) => cells[0]?.caveat !== "").map(({ id }) => id);
    expect(marked).toEqual([
      "index-estimated",
      "index-computed",
      "security-computed",
      "data-computed",
      "applications-computed",
      "cyber-security-computed",
    ]);
  });
});
