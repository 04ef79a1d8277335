import { describe, expect, it } from "vitest";
import { baseline } from "../../../src/catalog/catalog";
import { JUDGED_COUNT, profile } from "../../../src/views/rank/profile";
import { atlasApp, panel } from "../../support/atlas-app";

async function of(unit: string) {
  const { app } = await atlasApp();
  const found = profile(unit, app);
  if (!found) throw new Error(`no profile of ${unit}`);
  return found;
}
const codes = baseline.domains.flatMap(({ indicators }) => indicators.map(({ code }) => code));

describe("profile", () => {
  it("judges the 24 indicators of the baseline", () => {
    expect(JUDGED_COUNT).toBe(24);
  });

  it.each(["440000", "540000", "510000"])(
    "of %s is what counting in the panel gives",
    async (unit) => {
      const place = panel.units.indexOf(unit);
      const above = (code: string): number =>
        panel.columns[code]!.filter((value) => value > panel.columns[code]![place]!).length;
      const known = (code: string): number =>
        panel.columns[code]!.filter((value) => !Number.isNaN(value)).length;
      const here = codes.filter((code) => !Number.isNaN(panel.columns[code]![place]));
      const found = await of(unit);
      const got = (entries: readonly { code: string }[]): string[] =>
        entries.map(({ code }) => code).sort();
      expect(got(found.strength)).toEqual(here.filter((code) => above(code) < 5).sort());
      expect(got(found.weakness)).toEqual(
        here.filter((code) => above(code) >= known(code) - 5).sort(),
      );
      expect(got(found.missing)).toEqual(codes.filter((code) => !here.includes(code)).sort());
    },
  );

  it("lists the four blanks of 西藏 as missing, with no value and no rank", async () => {
    const { missing, weakness } = await of("540000");
    expect(missing.map(({ value, rank }) => value + rank)).toEqual(["", "", "", ""]);
    expect(weakness[0]?.rank).toBe("第 31 名，共 31");
  });

  it("tells value, unit, rank, ties and proxies", async () => {
    const { strength } = await of("440000");
    expect(strength.find(({ code }) => code === "provincial-open-platform-2019")).toMatchObject({
      value: "1",
      rank: "第 1 名，共 31",
      tied: "15 省并列",
      proxy: false,
    });
    expect(strength.find(({ code }) => code === "software-revenue-2019")).toMatchObject({
      value: "118,745,554",
      unit: "万元",
      rank: "第 2 名，共 30",
      tied: "",
      proxy: true,
    });
  });

  it("is none without an index, or before the panel is here", async () => {
    const { app } = await atlasApp();
    expect(profile("710000", app)).toBeNull();
    app.atlas.panel = null;
    expect(profile("440000", app)).toBeNull();
  });
});
