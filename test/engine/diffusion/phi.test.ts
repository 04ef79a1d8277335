import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { phi1, phi2 } from "../../../src/engine/diffusion/phi";

const relative = (found: number, expected: number) => Math.abs(found / expected - 1);

describe("phi1 and phi2", () => {
  it.each([
    // python3 decimal, 60 digits: (1 - exp(-mu tau)) / mu and (tau - phi1) / mu
    [1, 1e-8, 9.99999995e-9, 4.9999999833333331e-17],
    [0.5, 0.01, 0.0099750416146353726, 4.991677072925341e-5],
    [0.5, 0.0199, 0.019801325043123139, 0.00019734991375372184],
    [0.5, 0.0201, 0.019999335009955477, 0.00020132998008904631],
    [0.7, 3, 1.2536336739243115, 2.4948090372509837],
    [1.9, 12, 0.52631578940771639, 6.0387811634696229],
    [1e-9, 10, 9.99999995, 49.999999833333334],
  ])("at mu %f, tau %f keep their digits", (mu, tau, first, second) => {
    expect(relative(phi1(mu, tau), first)).toBeLessThan(4e-16);
    expect(relative(phi2(mu, tau), second)).toBeLessThan(2e-13);
  });

  it("are tau and tau^2 / 2 without decay, and 0 at the start", () => {
    expect([phi1(0, 3), phi2(0, 3)]).toEqual([3, 4.5]);
    expect([phi1(2, 0), phi2(2, 0)]).toEqual([0, 0]);
  });

  it("keep mu phi1 + exp(-mu tau) = 1 and mu phi2 + phi1 = tau", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-6, max: 20, noNaN: true }),
        fc.double({ min: 1e-6, max: 20, noNaN: true }),
        (mu, tau) => {
          expect(mu * phi1(mu, tau) + Math.exp(-mu * tau)).toBeCloseTo(1, 12);
          expect((mu * phi2(mu, tau) + phi1(mu, tau)) / tau).toBeCloseTo(1, 12);
        },
      ),
      { seed: 5, numRuns: 500 },
    );
  });
});
