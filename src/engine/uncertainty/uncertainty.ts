import type { Diagnostic } from "../../model/diagnostic";
import type { IndexQuery } from "../../model/index-result";
import type {
  Spread,
  UncertainFigures,
  UncertaintyProgress,
  UncertaintyQuery,
  UncertaintyResult,
} from "../../model/uncertainty";
import { prepareBenchmark } from "../benchmark/benchmark";
import { computeIndex } from "../compute-index";
import { EngineError } from "../engine-error";
import { Random } from "../math/random";
import { drawAlternatives, stepsOf } from "./alternatives";
import { DrawRecord, type Imposed } from "./draw-record";
import { DrawnIndices } from "./drawn-indices";
import { imposedFigures, nothingImposed } from "./imposed-figures";

/** Draws between two tellings of progress; figures come with those at 250, 500, 1,000, 2,000 ... */
const TELLING = 250;

/**
 * Monte Carlo over declared assumptions (Saisana, Saltelli & Tarantola 2005, J. R. Stat. Soc. A 168,
 * 307-323): each draw computes the index under drawn choices and weights, on the scale held for its
 * choices, and benchmarks it against the imposed facts. Quantiles of type 7 at 5, 50 and 95 per cent,
 * under the declared alternatives; NaN for scores, sums and means of an index without a scale, whose draws
 * are each on that of their own way to normalise. Draws whose choices have no scale are left out (`draws-refused`); so
 * is, from the estimate, a draw in which a unit has no score (`draws-unestimated`). One seed, one result.
 * Yields null at every place where it can be paused, and every 250 draws its progress.
 * @throws draws-count (not a whole number from 1), random-seed, the errors of `computeIndex` and `benchmark`.
 */
export function* uncertainty(
  query: UncertaintyQuery,
): Generator<UncertaintyProgress | null, UncertaintyResult> {
  const { index, assumptions, draws, seed } = query;
  if (!(Number.isInteger(draws) && draws >= 1)) {
    throw new EngineError("draws-count", `draws is a whole number from 1: ${draws}`);
  }
  const { panel, groups, methodology } = index;
  const random = new Random(seed);
  const draw = drawAlternatives(assumptions, methodology);
  const indices = new DrawnIndices(index, assumptions);
  const benchmark = benchmarkOf(index);
  const record = (imposed: Imposed) =>
    new DrawRecord(panel.units, groups, draws, imposed, methodology.rank);
  const computed = record(nothingImposed(index));
  const estimated = benchmark ? record(imposedFigures(index)) : null;
  const refused = indices.choices.flatMap((choice) => {
    const code = indices.refusal(choice);
    return code === null ? [] : [{ ...stepsOf(assumptions, choice), code }];
  });
  const lost = { refused: 0, unestimated: 0 };

  const comparable = (figures: UncertainFigures): UncertainFigures =>
    indices.comparable ? figures : withoutScores(figures);

  function* result(done: number): Generator<null, UncertaintyResult> {
    return {
      units: panel.units,
      groups: groups.map(({ id }) => id),
      methodology: { id: methodology.id, version: methodology.version },
      assumptions: { id: assumptions.id, version: assumptions.version },
      draws,
      done,
      seed,
      refused,
      computed: comparable(yield* computed.figures()),
      estimated: estimated && comparable(yield* estimated.figures()),
      diagnostics: diagnostics(lost, computed.unscored()),
    };
  }

  const scores = new Float64Array(panel.units.length);
  for (let done = 1; done <= draws; done++) {
    const drawn = draw(random);
    if (indices.refusal(drawn.choice) !== null) lost.refused++;
    else {
      indices.scores(drawn, scores);
      const z = Array.from(scores);
      computed.add(z);
      if (benchmark && estimated) {
        if (z.some(Number.isNaN)) lost.unestimated++;
        else estimated.add(benchmark(z));
      }
    }
    if (done % TELLING === 0 && done < draws) {
      const round = Math.log2(done / TELLING);
      const figures = Number.isInteger(round) ? yield* result(done) : null;
      yield { done, of: draws, result: figures };
    } else yield null;
  }
  return yield* result(draws);
}

/** Scores drawn on different scales are no spread of one figure; ranks hang on no scale. */
function withoutScores(figures: UncertainFigures): UncertainFigures {
  const { scores, sums, means } = figures;
  return { ...figures, scores: blank(scores), sums: blank(sums), means: blank(means) };
}

function blank({ low }: Spread): Spread {
  const nothing = low.map(() => NaN);
  return { low: nothing, median: nothing, high: nothing, imposed: low.map(() => false) };
}

/** Null without a benchmark, and where the facts cannot all hold whatever the scores. */
function benchmarkOf(query: IndexQuery): ((z: readonly number[]) => readonly number[]) | null {
  const { methodology, panel, groups, facts, totalInterval } = query;
  if (!methodology.benchmark) return null;
  const { facts: imposed, orderGap, low, high } = methodology.benchmark;
  const units = panel.units;
  const anchor = computeIndex(query);
  if (anchor.contradiction) return null;
  const complete = anchor.estimated ? [anchor.computed.values] : [];
  const solve = prepareBenchmark(
    { units, facts, imposed, groups, totalInterval, orderGap, low, high },
    ...complete,
  );
  return (z) => {
    const answer = solve(z);
    if ("values" in answer) return answer.values;
    throw new EngineError("benchmark-infeasible", answer.contradiction.facts.join(" "));
  };
}

function diagnostics(
  { refused, unestimated }: { refused: number; unestimated: number },
  unscored: readonly string[],
): Diagnostic[] {
  const told: Diagnostic[] = [];
  if (refused > 0) told.push({ code: "draws-refused", params: { draws: refused } });
  if (unscored.length > 0) {
    told.push({ code: "draws-unscored", params: { units: unscored.join(" ") } });
  }
  if (unestimated > 0) told.push({ code: "draws-unestimated", params: { draws: unestimated } });
  return told;
}
