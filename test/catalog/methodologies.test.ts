import { describe, expect, it } from "vitest";
import { baseline, indicators, published } from "../../src/catalog/catalog";
import { methodologies } from "../../src/catalog/methodologies";
import type { Component } from "../../src/model/catalog";

const codes = new Set(indicators.map(({ code }) => code));
// As the method is written down: a star after a code marks a logarithm.
const written = ({ id, indicators: uses }: Component): string =>
  `${id}: ${uses.map(({ code, log }) => (log ? `${code}*` : code)).join(" ")}`;

describe.each(methodologies)("methodology $id", (methodology) => {
  const components = [...methodology.domains, ...methodology.subindices];
  it("uses indicators that exist, once in a component, with positive weights", () => {
    for (const component of components) {
      const used = component.indicators.map(({ code }) => code);
      expect(new Set(used).size).toBe(used.length);
      for (const { code, weight } of component.indicators) {
        expect(codes).toContain(code);
        expect(weight).toBeGreaterThan(0);
      }
      expect(component.weight).toBeGreaterThan(0);
    }
    expect(new Set(components.map(({ id }) => id)).size).toBe(components.length);
  });
  it("uses an indicator in its own domain only", () => {
    for (const { id, indicators: uses } of methodology.domains) {
      for (const { code } of uses) {
        expect(indicators.find((indicator) => indicator.code === code)?.domain).toBe(id);
      }
    }
  });
  it("imposes facts that exist and can be imposed", () => {
    const linear = new Set(["mean", "score", "order", "sum", "share"]);
    for (const id of methodology.benchmark?.facts ?? []) {
      expect(linear).toContain(published.facts.find((fact) => fact.id === id)?.kind);
    }
  });
  it("scales to the published mean and the published score of 广东", () => {
    const value = (id: string): unknown =>
      published.facts.flatMap((fact) => (fact.id === id && "value" in fact ? [fact.value] : []))[0];
    expect(methodology.scale).toEqual({
      mean: value("national-mean"),
      unit: "440000",
      value: value("guangdong-score"),
    });
  });
});

describe("baseline", () => {
  it("is the one written down, 24 indicators in five domains and two sub-indices", () => {
    expect([...baseline.domains, ...baseline.subindices].map(written)).toEqual([
      "infrastructure: 5g-first-cities-2019 broadband-ports-2019* ports-per100-2019 broadband-users-per100-2019 optical-cable-2019* mobile-phone-penetration-2019",
      "security: gov-portal-check-2020 gov-portal-3level-good-2020 cybersecurity-schools-2017 infosec-revenue-mean-2018-20* scitech-fiscal-share-2019",
      "data: open-data-platforms-2019* provincial-open-platform-2019 national-data-pilots webpages-2019* software-revenue-2019* gov-transparency-2018",
      "applications: gov-website-points-2018-19 it-service-revenue-2019* mobile-traffic-2019* ecommerce-share-2019",
      "services: online-service-2019 service-tier-2019 digital-finance-2019",
      "new-infrastructure: 5g-first-cities-2019 broadband-ports-2019*",
      "cyber-security: gov-portal-check-2020 gov-portal-3level-good-2020 cybersecurity-schools-2017 infosec-revenue-mean-2018-20*",
    ]);
    expect(baseline.domains.flatMap((domain) => domain.indicators)).toHaveLength(24);
  });
  it("weighs domains alike and indicators alike, and asks for two thirds of a domain", () => {
    const weights = baseline.domains.flatMap((domain) => [
      domain.weight,
      ...domain.indicators.map(({ weight }) => weight),
    ]);
    expect(new Set(weights)).toEqual(new Set([1]));
    expect(baseline.coverage).toBe(2 / 3);
  });
  it("says where a column stands in for something it is not", () => {
    const marked = [...baseline.domains, ...baseline.subindices].flatMap((component) =>
      component.indicators.flatMap(({ code, proxyFor }) =>
        proxyFor ? [`${component.id} ${code}`] : [],
      ),
    );
    expect(marked).toEqual(["new-infrastructure broadband-ports-2019"]);
  });
  it("imposes sums and shares of all areas but 泛珠三角, whose membership is unpublished", () => {
    const imposed = published.facts.filter(({ id }) => baseline.benchmark?.facts.includes(id));
    const groups = imposed.flatMap((fact) => ("group" in fact ? [fact.group] : []));
    expect(new Set(groups)).toEqual(new Set(["east", "central-south", "pole-yrd", "pole-bohai"]));
    expect(groups).toHaveLength(8);
    expect(imposed).toHaveLength(11);
  });
});

describe("no-digital-finance", () => {
  it("is the baseline without one indicator", () => {
    const variant = methodologies.find(({ id }) => id === "no-digital-finance")!;
    const reduced = structuredClone(baseline);
    for (const domain of reduced.domains) {
      domain.indicators = domain.indicators.filter(({ code }) => code !== "digital-finance-2019");
    }
    expect(variant).toEqual({ ...reduced, id: variant.id, title: variant.title });
    expect(variant.domains.flatMap((domain) => domain.indicators)).toHaveLength(23);
  });
});
