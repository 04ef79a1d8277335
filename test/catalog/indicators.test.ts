import { describe, expect, it } from "vitest";
import { indicators } from "../../src/catalog/catalog";
import { sources } from "../../src/catalog/sources";

const proxies = (codes: readonly string[]): boolean[] =>
  codes.map((code) => indicators.find((indicator) => indicator.code === code)!.proxy);

describe("indicators", () => {
  it("have a source record each, in the same order", () => {
    expect(sources.map(({ code }) => code)).toEqual(indicators.map(({ code }) => code));
  });
  it("have titles that differ and fit a select box", () => {
    for (const lang of ["zh-Hans", "zh-Hant", "en"] as const) {
      const titles = indicators.map(({ title }) => title[lang]);
      expect(new Set(titles).size).toBe(titles.length);
      const longest = Math.max(...titles.map((title) => title.length));
      expect(longest).toBeLessThanOrEqual(lang === "en" ? 48 : 12);
    }
  });
  it("say what they stand in for when they are proxies, and only then", () => {
    for (const { proxy, proxyFor } of indicators) expect(proxyFor !== undefined).toBe(proxy);
  });
  it("mark the proxies that the method names", () => {
    const named = [
      "scitech-fiscal-share-2019",
      "it-service-revenue-2019",
      "mobile-traffic-2019",
      "ecommerce-share-2019",
      "digital-finance-2019",
    ];
    expect(proxies(named)).toEqual(named.map(() => true));
    expect(
      proxies(["5g-first-cities-2019", "online-service-2019", "gov-portal-check-2020"]),
    ).toEqual([false, false, false]);
  });
  it("are controls, and without direction, together", () => {
    for (const { domain, direction } of indicators) {
      expect(direction === "control").toBe(domain === "control");
    }
  });
  it("do not count websites of government as better or worse", () => {
    const ambiguous = indicators.filter(({ direction }) => direction === "ambiguous");
    expect(ambiguous.map(({ code }) => code)).toEqual(["gov-websites-2019"]);
  });
  it("name their year as a year or a span of years, the code's last year within it", () => {
    for (const { code, year } of indicators) {
      expect(year).toMatch(/^20\d\d(-20\d\d)?$/);
      const named = /-(20\d\d)(?:-(\d\d))?(?:-revised)?$/.exec(code);
      if (named) expect(year.startsWith(named[1]!)).toBe(true);
      if (named?.[2]) expect(year.endsWith(named[2])).toBe(true);
    }
  });
  it("add up where they count something: no rate, tier, score or index does", () => {
    for (const { unit, additive } of indicators) {
      expect(additive, unit.en).toBe(!/per |score|points|tier|0\/1|%|index/.test(unit.en));
    }
  });
});
