import { describe, expect, it } from "vitest";
import { indicators } from "../../src/catalog/catalog";
import { sources } from "../../src/catalog/sources";
import { committedDataLicences, dataLicences } from "../support/data-licences";

const unclear = sources.filter(({ termsClear }) => !termsClear).map(({ code }) => code);

describe("sources", () => {
  it("leave unclear the columns nobody has stated terms of republication for", () => {
    expect(unclear).toEqual([
      "mobile-phone-penetration-2019",
      "open-data-platforms-2019",
      "provincial-open-platform-2019",
      "gov-websites-2019",
      "online-service-2019",
      "digital-finance-2019",
      "gov-transparency-2018",
    ]);
  });
  it("have an address unless the column is computed here", () => {
    for (const { code, url } of sources) {
      const derived = indicators.find((indicator) => indicator.code === code)?.status === "derived";
      expect(url === null, code).toBe(derived);
      if (url !== null) expect(() => new URL(url)).not.toThrow();
    }
  });
  it("of computed columns name existing columns, all of clear terms", () => {
    for (const { code, source } of sources.filter(({ url }) => url === null)) {
      const inputs = sources.filter((input) => source.en.includes(input.code));
      expect(
        inputs.filter(({ termsClear }) => !termsClear),
        code,
      ).toEqual([]);
    }
  });
});

describe("DATA-LICENCES.md", () => {
  const rows = committedDataLicences()
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .map((line) => line.split("|").map((cell) => cell.trim()));

  it("is what the catalog says (npm run licences)", () => {
    expect(committedDataLicences()).toBe(dataLicences());
  });
  it("has a row per column with owner and terms, and marks the unclear ones", () => {
    for (const { code } of indicators) {
      const [row, second] = rows.filter((cells) => cells[1] === code);
      expect(second).toBeUndefined();
      expect(row).toHaveLength(7);
      expect(row![3]).not.toBe("");
      expect(row![4]).not.toBe("");
      expect(row![5]).toBe(unclear.includes(code) ? "**unclear**" : "clear");
    }
  });
  it("names the owner of the base map and the licence of the code", () => {
    expect(rows.find((cells) => cells[1] === "Base map")?.join()).toContain("天地图");
    expect(committedDataLicences()).toContain("MIT");
  });
});
