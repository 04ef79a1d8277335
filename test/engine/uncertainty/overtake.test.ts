import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { computeIndex } from "../../../src/engine/compute-index";
import { overtake } from "../../../src/engine/uncertainty/overtake";
import type { Aggregate } from "../../../src/model/catalog";
import type { IndexQuery } from "../../../src/model/index-result";
import { component, methodology, smallQuery } from "../../support/small-query";

const domains = ["p", "q", "r"].map((code) => component(`domain-${code}`, code));

/** Domains that are one column each: A and B within, C and D at the ends of every range. */
function query(a: readonly number[], b: readonly number[], weights: readonly number[]): IndexQuery {
  const column = (k: number) => [a[k]!, b[k]!, 0, 100];
  return {
    ...smallQuery(),
    panel: {
      units: ["A", "B", "C", "D"],
      columns: { p: column(0), q: column(1), r: column(2) },
    },
    methodology: methodology({
      domains: domains.map((domain, k) => ({ ...domain, weight: weights[k]! })),
      subindices: [],
    }),
  };
}

describe("overtake", () => {
  it("is the projection onto the plane where both are level, where no weight reaches 0", () => {
    // In c = v/w - 1, with d_k = w_k (B_k - A_k): min |c|^2 s.t. d'c = -sum d and w'c = 0. By Lagrange
    // c = p (-sum d) / |p|^2 with p = d - w (w'd) / |w|^2, as p'c = d'c on w'c = 0.
    const [a, b, w] = [
      [60, 50, 40],
      [50, 45, 52],
      [1, 2, 1],
    ] as const;
    const d = w.map((weight, k) => weight * (b[k]! - a[k]!));
    const sum = d.reduce((total, value) => total + value, 0);
    const wd = d.reduce((total, value, k) => total + value * w[k]!, 0);
    const p = d.map((value, k) => value - (w[k]! * wd) / 6);
    const size = p.reduce((total, value) => total + value ** 2, 0);
    const expected = p.map((value) => (-sum * value) / size);
    const found = overtake({ index: query(a, b, w), leader: "A", follower: "B" });
    if (found.status !== "possible") throw new Error(found.status);
    found.changes.forEach((change, k) => expect(change).toBeCloseTo(expected[k]!, 10));
    expect(found.rms).toBeCloseTo(Math.sqrt(sum ** 2 / size / 3), 10);
    expect(found.largest).toBeCloseTo(Math.max(...expected.map(Math.abs)), 10);
  });

  const score = fc.double({ min: 1, max: 99, noNaN: true });
  const three = fc.tuple(score, score, score);
  const weight = fc.double({ min: 0.2, max: 5, noNaN: true });
  const means: Aggregate[] = [{ method: "arithmetic" }, { method: "geometric" }];

  it.each(means)("draws level under $method, and no nearer weights do", (aggregate) => {
    fc.assert(
      fc.property(
        three,
        three,
        fc.tuple(weight, weight, weight),
        fc.tuple(weight, weight, weight),
        (a, b, w, other) => {
          const base = query(a, b, w);
          const index = { ...base, methodology: { ...base.methodology, aggregate } };
          const found = overtake({ index, leader: "A", follower: "B" });
          const behind = (at: readonly number[]) => {
            const weighed = index.methodology.domains.map((domain, k) => ({
              ...domain,
              weight: at[k]!,
            }));
            const changed = { ...index.methodology, domains: weighed };
            const [first, second] = computeIndex({ ...index, methodology: changed }).computed
              .values as [number, number];
            return first - second;
          };
          if (found.status === "already") expect(behind(w)).toBeLessThanOrEqual(1e-9);
          if (found.status === "never") expect(a.every((value, k) => value > b[k]!)).toBe(true);
          if (found.status !== "possible") return;
          expect(Math.abs(behind(found.weights))).toBeLessThan(1e-7);
          const total = w[0] + w[1] + w[2];
          expect(found.weights.reduce((sum, value) => sum + value, 0)).toBeCloseTo(total, 8);
          // Other weights of the same total that put B level or ahead are no nearer.
          const scale = total / (other[0] + other[1] + other[2]);
          const tried = other.map((value) => value * scale);
          if (behind(tried) > 0) return;
          const rms = Math.sqrt(tried.reduce((sum, v, k) => sum + (v / w[k]! - 1) ** 2, 0) / 3);
          expect(rms).toBeGreaterThanOrEqual(found.rms - 1e-9);
        },
      ),
      { seed: 11, numRuns: 200 },
    );
  });

  it("says never of one that is behind in every domain, and already of one that is ahead", () => {
    const index = query([60, 50, 40], [50, 45, 39], [1, 1, 1]);
    expect(overtake({ index, leader: "A", follower: "B" })).toEqual({ status: "never" });
    expect(overtake({ index, leader: "B", follower: "A" })).toEqual({ status: "already" });
    expect(overtake({ index, leader: "A", follower: "A" })).toEqual({ status: "already" });
  });

  it("leaves a domain of weight 0 out", () => {
    const index = query([60, 50, 40], [50, 45, 90], [1, 1, 0]);
    expect(overtake({ index, leader: "A", follower: "B" })).toEqual({ status: "never" });
  });

  it("is undecided where weights do not say it all", () => {
    const index = query([60, 50, NaN], [50, 45, 52], [1, 1, 1]);
    const ask = (changes: Partial<IndexQuery["methodology"]>) =>
      overtake({
        index: { ...index, methodology: { ...index.methodology, ...changes } },
        leader: "A",
        follower: "B",
      });
    expect(ask({})).toEqual({ status: "undecided", reason: "blank" });
    expect(ask({ aggregate: { method: "harmonic" } })).toMatchObject({ reason: "aggregate" });
    expect(ask({ weight: { method: "equal", level: "both" } })).toMatchObject({ reason: "weight" });
  });

  it("refuses a unit outside the panel", () => {
    const index = query([60, 50, 40], [50, 45, 52], [1, 1, 1]);
    expect(() => overtake({ index, leader: "A", follower: "Z" })).toThrow("Z");
  });
});
