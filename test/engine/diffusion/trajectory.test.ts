import { describe, expect, it } from "vitest";
import { buildOperators } from "../../../src/engine/diffusion/operators";
import { Trajectory } from "../../../src/engine/diffusion/trajectory";
import type { Coding } from "../../../src/model/diffusion";
import type { DiffusionGraph } from "../../../src/model/diffusion-graph";
import { deepFreeze } from "../../support/deep-freeze";
import { mixedGraph, plainGraph, scenario, structure } from "../../support/small-graph";

const [RHO, DELTA, T] = [0.8, 1.3, 2.5];

/** Unit 0 emits 1, all acts at once. */
function fromFirst(graph: DiffusionGraph, coding: Coding) {
  const operators = buildOperators(graph, structure({ coding }));
  const b = Float64Array.from(graph.units, (_, i) => (i === 0 ? 1 : 0));
  const run = scenario({ rho: RHO, delta: DELTA, t1: 0, t2: 0 });
  return new Trajectory(operators, b, 1, run).at(T);
}

/** What a mode of eigenvalue omega that is sent 1 has come to, and its sum over time. */
const mode = (omega: number) => {
  const mu = DELTA * (1 - RHO * omega);
  const signal = (DELTA / mu) * (1 - Math.exp(-mu * T));
  return { signal, dose: (DELTA * T - signal) / mu };
};

const close = (found: ArrayLike<number>, expected: readonly number[]) => {
  expect(found).toHaveLength(expected.length);
  expected.forEach((value, i) => expect(found[i]).toBeCloseTo(value, 11));
};

describe("closed forms", () => {
  it("a unit alone: b (1 - exp(-delta t)), leak and source", () => {
    const { signal, dose } = fromFirst(plainGraph(1, []), "S");
    close(signal, [1 - Math.exp(-DELTA * T)]);
    close(dose, [T - (1 - Math.exp(-DELTA * T)) / DELTA]);
  });

  it("a cycle of 7: modes cos(2 pi k / 7)", () => {
    const n = 7;
    const places = Array.from({ length: n }, (_, i) => i);
    const graph = plainGraph(n, places.map((i) => [i, (i + 1) % n] as const)); // prettier-ignore
    for (const coding of ["S", "C", "W"] as const) {
      const { signal, dose } = fromFirst(graph, coding);
      const sum = (i: number, part: "signal" | "dose") =>
        places.reduce((total, k) => {
          const angle = (2 * Math.PI * k) / n;
          return total + (Math.cos(angle * i) / n) * mode(Math.cos(angle))[part];
        }, 0);
      close(signal, places.map((i) => sum(i, "signal"))); // prettier-ignore
      close(dose, places.map((i) => sum(i, "dose"))); // prettier-ignore
    }
  });

  it("a complete graph of 5: eigenvalues 1 and -1/4", () => {
    const n = 5;
    const pairs = Array.from({ length: n }, (_, i) => i).flatMap((i) =>
      Array.from({ length: i }, (__, j) => [j, i] as const),
    );
    const { signal } = fromFirst(plainGraph(n, pairs), "S");
    const [even, other] = [mode(1).signal / n, mode(-1 / (n - 1)).signal];
    close(signal, [even + other * (1 - 1 / n), ...new Array<number>(n - 1).fill(even - other / n)]);
  });

  it("a star of 1 + 4 under W, from the centre: eigenvalues 1 and -1", () => {
    const { signal } = fromFirst(plainGraph(5, [[0, 1], [0, 2], [0, 3], [0, 4]]), "W"); // prettier-ignore
    const [up, down] = [mode(1).signal, mode(-1).signal];
    close(signal, [(up + down) / 2, ...new Array<number>(4).fill((up - down) / 2)]);
  });

  it("a path of 6 under C: cosines by the largest of them, sines for modes", () => {
    const n = 6;
    const { signal, dose } = fromFirst(
      plainGraph(n, [[0, 1], [1, 2], [2, 3], [3, 4], [4, 5]]), // prettier-ignore
      "C",
    );
    const angle = Math.PI / (n + 1);
    const sum = (i: number, part: "signal" | "dose") =>
      [1, 2, 3, 4, 5, 6].reduce((total, k) => {
        const weight = (2 / (n + 1)) * Math.sin(k * angle) * Math.sin(k * angle * (i + 1));
        return total + weight * mode(Math.cos(k * angle) / Math.cos(angle))[part];
      }, 0);
    const places = [0, 1, 2, 3, 4, 5];
    close(signal, places.map((i) => sum(i, "signal"))); // prettier-ignore
    close(dose, places.map((i) => sum(i, "dose"))); // prettier-ignore
  });
});

describe("acts and poles", () => {
  const emission = deepFreeze([1, 0, 0.25, 0.5, 0, 0, 0, 0, 0, 0]);
  const acts = scenario({ rho: 0.8, delta: 1.3, t1: 1.5, t2: 4 });
  const run = (coding: Coding) =>
    new Trajectory(
      buildOperators(mixedGraph, structure({ eta: 0.7, coding })),
      Float64Array.from(emission),
      2,
      acts,
    );

  // scipy.linalg.expm of [[delta (rho W - I), 0, delta b], [I, 0, 0], [0, 0, 0]], an act after the other,
  // W made by numpy from the same links; by unit and pole
  // prettier-ignore
  it.each([
    ["S", 3, [1.019202630510913, 0.009044271868815302, 0.28006714933772525, 0.5147487090552575, 0.2122052636519765, 0.0011894940908881986, 0.18569423897673903, 0.1309774643156779, 0, 0],
      [2.2723193455887793, 0.005923446348755967, 0.5846278471421502, 1.1395309017281603, 0.19904800575877785, 0.0005834684110608139, 0.17236589721080126, 0.12219361166612913, 0, 0]],
    ["S", 7.5, [1.699944111801738, 0.29525270231883144, 1.1103403300670884, 0.7334101729025545, 0.8604383939369116, 0.32902507945075826, 0.784490606641804, 0.3477840375740535, 0.7609235232685295, 0.12304375672393365],
      [8.225478766903004, 0.6716726985993617, 3.664729663030979, 3.8887464234310243, 2.472184341603133, 0.7336827430118815, 2.1953368807542346, 1.1491111603213555, 1.7896869355100096, 0.2214632787611254]],
    ["C", 7.5, [1.7879880618783874, 0.3496273141966296, 1.0680508849927843, 0.7271904409626764, 0.7795415012148038, 0.3044014776517274, 0.6916310750574443, 0.3142313582464951, 0.6994711811782869, 0.12793180629940337],
      [8.412356610967674, 0.7930361289814858, 3.5595070777363627, 3.86417759887777, 2.2543105952501694, 0.6752311179400586, 1.9529663170699325, 1.0387829471592913, 1.6236125387353175, 0.2299975922142476]],
    ["W", 7.5, [1.7609494108844752, 0.27076733120125823, 1.090316860926767, 0.7122454021108594, 0.8404149781678107, 0.3067420794915787, 0.7849279289104409, 0.33616029930134167, 1.2973552291658634, 0.18592285203779993],
      [8.306406919857256, 0.6089920384608283, 3.6011589154890276, 3.849041276121386, 2.3941092500203265, 0.6909530754292648, 2.189647303989683, 1.1348316256408801, 3.005579456347273, 0.3315173649194806]],
  ] as const)("agree with a matrix exponential under %s at %f", (coding, time, signal, dose) => {
    const found = run(coding).at(time);
    close(found.signal, signal);
    close(found.dose, dose);
  });

  it("give one unit's figures without the others", () => {
    const trajectory = run("S");
    for (const time of [0, 1, 1.5, 3, 4, 7.5]) {
      const all = trajectory.at(time);
      for (let p = 0; p < 10; p += 1) {
        const one = trajectory.ofUnit(Math.floor(p / 2), p % 2, time);
        expect(one.dose).toBeCloseTo(all.dose[p]!, 12);
        expect(one.signal).toBeCloseTo(all.signal[p]!, 12);
      }
    }
  });

  it("are written where they are wanted, and nowhere else", () => {
    const trajectory = run("S");
    const { signal, dose } = trajectory.at(3);
    const [signals, doses] = [new Float64Array(14).fill(-1), new Float64Array(14).fill(-1)];
    trajectory.write(3, signals, doses, 2);
    expect([...signals]).toEqual([-1, -1, ...signal, -1, -1]);
    expect([...doses]).toEqual([-1, -1, ...dose, -1, -1]);
  });

  it("start from nothing", () => {
    const { signal, dose } = run("S").at(0);
    expect([...signal, ...dose].every((value) => value === 0)).toBe(true);
  });
});

describe("bad input", () => {
  const operators = buildOperators(mixedGraph, structure());
  const start = (b: readonly number[], changes: Parameters<typeof scenario>[0] = {}) =>
    new Trajectory(operators, Float64Array.from(b), 1, scenario(changes));
  it("is refused with a code", () => {
    expect(() => start([1, 0])).toThrow(expect.objectContaining({ code: "diffusion-shape" }));
    for (const bad of [-1, NaN, Infinity]) {
      expect(() => start([bad, 0, 0, 0, 0])).toThrow(
        expect.objectContaining({ code: "diffusion-emission" }),
      );
    }
    expect(() => start([1, 0, 0, 0, 0], { rho: 1 })).toThrow("rho is from 0 to below 1: 1");
  });
});
