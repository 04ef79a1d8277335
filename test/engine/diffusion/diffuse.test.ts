import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffuse } from "../../../src/engine/diffusion/diffuse";
import { multiplierMatrix } from "../../../src/engine/diffusion/multiplier";
import { buildOperators } from "../../../src/engine/diffusion/operators";
import type { DiffusionQuery, DiffusionResult } from "../../../src/model/diffusion";
import type { DiffusionGraph } from "../../../src/model/diffusion-graph";
import { deepFreeze } from "../../support/deep-freeze";
import { anyGraph, anyScenario, anyStructure, plainGraph, scenario, smallDiffusion, structure } from "../../support/small-graph"; // prettier-ignore

const close = (found: ArrayLike<number>, expected: readonly number[]) =>
  expected.forEach((value, i) => expect(found[i]).toBeCloseTo(value, 10));
const codes = ({ diagnostics }: DiffusionResult) => diagnostics.map(({ code }) => code);

describe("diffuse", () => {
  it("puts together what an independent solver finds", () => {
    const found = diffuse(smallDiffusion());
    // numpy and scipy.linalg.expm over the same links
    close(found.index.subarray(6 * 5), [93.1750471937787, 86.49634354304808, 58.5566630812701, 54.403390538256005, 38.251986863760564]); // prettier-ignore
    expect(found.lineShare).toBeCloseTo(0.49697142425844193, 11);
    expect(found.dispersion.at(-1)!.cv).toBeCloseTo(0.3110283876469723, 11);
    expect(found.dispersionByPoles.at(-1)!.cv).toBeCloseTo(0.4141105182115155, 11);
    expect(found.segments[0]!.forward[1]![0]).toBeCloseTo(5.29758497877398, 10);
    expect(found.emission).toEqual([[1, 0], [0.5, 0.5], [0, 0], [0, 0], [0, 0]]); // prettier-ignore
    expect(found.poles).toEqual(["one", "two"]);
    expect(codes(found)).toEqual(["few-arrivals", "few-arrivals", "few-arrivals"]);
  });

  it("gives the same bits again", () => {
    expect(diffuse(smallDiffusion())).toEqual(diffuse(smallDiffusion()));
  });

  it("runs all acts at once when asked, and adds a pole by superposition", () => {
    const once = diffuse(smallDiffusion({ singleAct: true }));
    const plain = diffuse(smallDiffusion({ scenario: scenario({ t1: 0, t2: 0 }) }));
    expect(once.dose).toEqual(plain.dose);
    const { seeds } = smallDiffusion();
    const added = diffuse(smallDiffusion({ seeds: { ...seeds, extraPole: "d" } }));
    expect(added.poles).toEqual(["one", "two", "extra"]);
    const kept = added.dose.filter((_, p) => p % 3 !== 2);
    close(kept, [...diffuse(smallDiffusion()).dose]);
  });

  it("is NaN nowhere but where the text says so", () => {
    const { seeds } = smallDiffusion();
    const cases: Partial<DiffusionQuery>[] = [
      { start: [100, 100, 100, 100, 100] },
      { start: [0, 0, 0, 0, 1] },
      { seeds: { ...seeds, poles: [] } },
      { graph: plainGraph(5, []), seeds: { ...seeds, poles: [{ id: "one", members: ["u0"] }] }, groups: [{ id: "all", members: ["u0", "u1", "u2", "u3", "u4"] }] }, // prettier-ignore
      { scenario: scenario({ beta: 0, g: 0, rho: 0 }) },
      { scenario: scenario({ t1: 0, t2: 0, tEnd: 0 }), times: [0], loadTimes: [0] },
      { scenario: scenario({ t1: 3, t2: 3 }) },
      { structure: structure({ eta: 0, lineKernel: "none" }) },
    ];
    for (const changes of cases) {
      const found = diffuse(smallDiffusion(changes));
      const { signal, dose, index, contributions, multiplier } = found;
      const figures = [...signal, ...dose, ...index, ...contributions.gain, ...contributions.local, ...contributions.poles.flat(), ...multiplier.outSpill, multiplier.total]; // prettier-ignore
      expect(figures.filter((value) => !Number.isFinite(value))).toEqual([]);
    }
  });

  it("tells who is cut off, who is full, who emits nothing, and thin acts", () => {
    const graph = plainGraph(5, [[0, 1], [2, 3]]); // prettier-ignore
    const units = graph.units;
    const of = (changes: Partial<DiffusionQuery>) =>
      diffuse(
        smallDiffusion({
          graph,
          seeds: { mode: "uniform", poles: [{ id: "one", members: ["u0"] }], cores: [] },
          groups: [{ id: "all", members: units }],
          ...changes,
        }),
      );
    const cut = of({ start: [100, 60, 30, 20, 10] });
    expect(cut.diagnostics).toContainEqual({ code: "no-signal", params: { units: "u2 u3 u4" } });
    expect(cut.diagnostics).toContainEqual({ code: "at-ceiling", params: { units: "u0" } });
    expect(cut.diagnostics).toContainEqual({
      code: "few-arrivals",
      params: { act: 2, count: 0 },
    });
    expect(cut.catchment.dominant).toEqual([0, 0, -1, -1, -1]);
    expect(codes(of({ seeds: { mode: "uniform", poles: [], cores: [] } }))).toContain("no-emitter");
    expect(codes(of({ singleAct: true }))).toEqual(["no-signal", "few-arrivals"]);
  });

  it.each([
    [{ start: [1, 2] }, "diffusion-shape"],
    [{ start: [80, 60, NaN, 20, 10] }, "diffusion-start"],
    [{ times: [13] }, "diffusion-times"],
    [{ loadTimes: [-1] }, "diffusion-times"],
    [{ scenario: scenario({ rho: 1 }) }, "diffusion-parameter"],
    [{ scenario: scenario({ t1: 7 }) }, "diffusion-acts"],
    [{ groups: [] }, "inequality-groups"],
  ] as [Partial<DiffusionQuery>, string][])("refuses %j", (changes, code) => {
    expect(() => diffuse(smallDiffusion(changes))).toThrow(expect.objectContaining({ code }));
  });
});

/** Units that `from` has a way to, itself among them. */
function reach(graph: DiffusionGraph, from: readonly number[], areas: boolean): Set<number> {
  const pairs = [...graph.line.filter(({ axes }) => axes.length > 0), ...(areas ? graph.area : [])];
  const found = new Set(from);
  for (const place of found) {
    for (const { i, j } of pairs) {
      if (i === place) found.add(j);
      if (j === place) found.add(i);
    }
  }
  return found;
}

/** Queries about random graphs, two poles of random members. */
const anyQuery: fc.Arbitrary<DiffusionQuery> = fc
  .record({ graph: anyGraph, structure: anyStructure, scenario: anyScenario })
  .chain(({ graph, ...rest }) => {
    const members = fc.subarray([...graph.units]);
    const score = fc.integer({ min: 0, max: 100 });
    return fc
      .record({
        start: fc.array(score, { minLength: graph.units.length, maxLength: graph.units.length }),
        one: members,
        two: members,
      })
      .map(({ start, one, two }) =>
        deepFreeze<DiffusionQuery>({
          graph,
          start: start.some((value) => value > 0) ? start : start.map(() => 1),
          seeds: { mode: "excess", poles: [{ id: "one", members: one }, { id: "two", members: two }], cores: [] }, // prettier-ignore
          ...rest,
          singleAct: false,
          times: Array.from({ length: 25 }, (_, k) => (k / 24) * rest.scenario.tEnd),
          loadTimes: [],
          groups: [{ id: "all", members: graph.units }],
        }),
      );
  });

const law = (check: (query: DiffusionQuery, result: DiffusionResult) => void, seed: number) =>
  fc.assert(
    fc.property(anyQuery, (query) => check(query, diffuse(query))),
    { seed, numRuns: 200 },
  );

describe("laws on 200 random graphs", { timeout: 60_000 }, () => {
  it("signals and index never fall, doses bend upward, nobody passes the ceiling", () => {
    law(({ graph, start, scenario: { ceiling } }, { signal, dose, index }) => {
      const n = graph.units.length;
      const frame = 2 * n;
      const rises = signal.slice(frame).map((s, p) => s - signal[p]!);
      const bends = dose.slice(2 * frame).map((e, p) => e - 2 * dose[p + frame]! + dose[p]!);
      const steps = index.map((x, p) => x - (p < n ? start[p]! : index[p - n]!));
      const room = index.map((x, p) => Math.max(ceiling, start[p % n]!) - x);
      expect(Math.min(...rises, ...bends, ...steps, ...room)).toBeGreaterThan(-1e-11);
    }, 41);
  });

  it("reach nobody before there is a way, and never without one", () => {
    law((query, { emission, signal, dose, index, times, diagnostics }) => {
      const { graph, start, structure: choice, scenario: run } = query;
      const n = start.length;
      const emitters = emission.flatMap((row, i) => (row.some((b) => b > 0) ? [i] : []));
      if (choice.lineKernel === "nearest-neighbour") return;
      const lines = choice.lineKernel === "all-pairs" && choice.eta > 0;
      const byLine = lines ? reach(graph, emitters, false) : new Set(emitters);
      const everywhere = lines
        ? reach(graph, emitters, true)
        : reach({ ...graph, line: [] }, emitters, true);
      const own = new Set(emitters);
      times.forEach((time, t) => {
        const open = time <= run.t1 ? own : time <= run.t2 ? byLine : everywhere;
        start.forEach((_, i) => {
          const p = (t * n + i) * 2;
          if (!open.has(i)) expect(signal[p]! + signal[p + 1]!).toBe(0);
          if (!everywhere.has(i) && t % 6 === 0) {
            const local = start[i]! < run.ceiling ? run.ceiling - (run.ceiling - start[i]!) * Math.exp(-run.g * time) : start[i]!; // prettier-ignore
            expect(dose[p]! + dose[p + 1]!).toBe(0);
            expect(index[t * n + i]).toBeCloseTo(local, 10);
          }
        });
      });
      const cut = graph.units.filter((_, i) => !everywhere.has(i)).join(" ");
      const told = diagnostics.find(({ code }) => code === "no-signal")?.params["units"] ?? "";
      if (emitters.length > 0 && run.rho > 0 && run.tEnd > run.t2) expect(told).toBe(cut);
    }, 42);
  });

  it("do not care how the units are numbered", () => {
    law((query, result) => {
      const { graph, start } = query;
      const n = start.length;
      const moved = (i: number) => (i * (n % 3 === 0 ? 1 : 3) + 1) % n;
      const back = start.map((_, i) => start.findIndex((__, k) => moved(k) === i));
      const other = diffuse({
        ...query,
        start: back.map((k) => start[k]!),
        graph: {
          ...graph,
          units: back.map((k) => graph.units[k]!),
          area: graph.area.map((edge) => ({ ...edge, i: moved(edge.i), j: moved(edge.j) })),
          line: graph.line.map((pair) => ({ ...pair, i: moved(pair.i), j: moved(pair.j) })),
        },
      });
      start.forEach((_, i) => {
        const [from, to] = [24 * n + i, 24 * n + moved(i)];
        expect(other.index[to]).toBeCloseTo(result.index[from]!, 9);
        expect(other.dose[2 * to]).toBeCloseTo(result.dose[2 * from]!, 9);
      });
    }, 43);
  });

  it("add up over poles in the dose, and multiply in the gaps", () => {
    law((query, { dose, index, times }) => {
      const { start, scenario: run, seeds } = query;
      const n = start.length;
      const cores = seeds.poles.map(({ id, members }) => ({ id, members }));
      const of = (ids: readonly string[]) =>
        diffuse({
          ...query,
          seeds: { mode: "core", poles: seeds.poles, cores: cores.filter(({ id }) => ids.includes(id)) }, // prettier-ignore
        }).dose;
      const [both, one, two] = [of(["one", "two"]), of(["one"]), of(["two"])];
      const apart = both.map((sum, p) => Math.abs(sum - one[p]! - two[p]!));
      expect(Math.max(...apart)).toBeLessThan(1e-9);
      const wrong = times.flatMap((time, t) =>
        start.map((from, i) => {
          if (from >= run.ceiling) return 0;
          const p = (t * n + i) * 2;
          const left = (run.ceiling - index[t * n + i]!) / (run.ceiling - from);
          const product = [-run.g * time, -run.beta * dose[p]!, -run.beta * dose[p + 1]!]
            .map(Math.exp)
            .reduce((a, b) => a * b, 1);
          return Math.abs(left - product);
        }),
      );
      expect(Math.max(...wrong)).toBeLessThan(1e-9);
    }, 44);
  });

  it("forget the acts where nothing is passed on", () => {
    law((query) => {
      const still = { ...query, scenario: { ...query.scenario, rho: 0 } };
      const once = diffuse({ ...still, singleAct: true });
      const apart = diffuse(still).dose.map((e, p) => Math.abs(e - once.dose[p]!));
      expect(Math.max(...apart)).toBeLessThan(1e-10);
    }, 45);
  });

  it("arrive where the share q is closed, in the act of that time, the latest last", () => {
    law((query, { arrival, dose }) => {
      const { scenario: run, start, times } = query;
      const n = start.length;
      const last = (times.length - 1) * n;
      arrival.time.forEach((time, i) => {
        const end = 1 - Math.exp(-run.beta * (dose[2 * (last + i)]! + dose[2 * (last + i) + 1]!));
        if (time === null) expect(end).toBeLessThan(run.q + 1e-12);
        else {
          expect(end).toBeGreaterThan(run.q - 1e-12);
          expect(arrival.act[i]).toBe(time <= run.t1 ? 1 : time <= run.t2 ? 2 : 3);
          const at = diffuse({ ...query, times: [time] }).dose;
          const closed = 1 - Math.exp(-run.beta * (at[2 * i]! + at[2 * i + 1]!));
          expect(closed).toBeCloseTo(run.q, 9);
        }
      });
      const ordered = arrival.order.map((i) => arrival.time[i] ?? Infinity);
      expect(ordered).toEqual([...ordered].sort((a, b) => (a === b ? 0 : a - b)));
    }, 46);
  });

  it("come to the multiplier in the long run", () => {
    law((query, { emission }) => {
      const n = query.start.length;
      const { rho } = query.scenario;
      const run = { ...query.scenario, delta: 2, tEnd: 1000 };
      const { signal } = diffuse({ ...query, scenario: run, times: [1000] });
      const matrix = multiplierMatrix(buildOperators(query.graph, query.structure), rho);
      signal.forEach((s, p) => {
        const [i, k] = [Math.floor(p / 2), p % 2];
        const limit = emission.reduce((sum, row, j) => sum + matrix[i * n + j]! * row[k]!, 0);
        expect(s).toBeCloseTo(limit, 9);
      });
    }, 47);
  });
});
