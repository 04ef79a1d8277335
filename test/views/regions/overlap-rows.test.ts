import { describe, expect, it } from "vitest";
import { memberGroups } from "../../../src/catalog/member-groups";
import { overlapRows } from "../../../src/views/regions/overlap-rows";
import { atlasApp } from "../../support/atlas-app";

describe("overlapRows", () => {
  it("count and name what two areas share, and only count an area's own", async () => {
    const { app } = await atlasApp();
    const rows = overlapRows(memberGroups("areas", {}), app);
    const cell = (a: string, b: string) =>
      rows.find(({ id }) => id === a)!.cells.find(({ id }) => id === b)!;
    expect(cell("east", "pole-yrd")).toMatchObject({ count: 3, names: "沪苏浙", own: false });
    expect(cell("pole-pan-prd", "central-south")).toMatchObject({ count: 4, names: "湘粤桂琼" });
    expect(cell("pole-yrd", "pole-bohai")).toMatchObject({ count: 0, names: "" });
    expect(cell("east", "east")).toMatchObject({ count: 7, names: "", own: true });
  });

  it("set spaces between Latin short names", async () => {
    const { app } = await atlasApp({}, { lang: "en" });
    const rows = overlapRows(memberGroups("areas", {}), app);
    expect(rows[0]!.cells.find(({ id }) => id === "pole-yrd")!.names).toBe("SH JS ZJ");
  });
});
