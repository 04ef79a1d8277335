import type { Aggregate } from "../../model/catalog";
import { aggregate } from "../aggregate/aggregate";
import type { ComponentTable } from "../component-table";
import { meetsCoverage } from "../screen/meets-coverage";

/** A domain between weighing and aggregating, with its own weight in the index. */
export interface WeighedDomain {
  readonly table: ComponentTable;
  readonly weight: number;
  /** Place of the first factor of its indicators, and of each column's within them. */
  readonly firstFactor: number;
  readonly places: readonly number[];
}

interface Cells {
  /** Unit by unit; logarithms under a geometric mean. */
  readonly values: Float64Array;
  readonly present: Uint8Array;
}

/**
 * The composite of prepared domains under drawn weights, before scaling: the same figures as
 * `aggregate` over indicators and then over domains, but without laying out a table a draw where the
 * mean is arithmetic or geometric. `factors` multiply the weights (domains first, then indicators);
 * the indicator `leftOut` counts neither in the mean nor in the coverage. NaN for too few cells.
 */
export class DrawnIndex {
  private readonly cells: readonly Cells[] | null;
  private readonly logs: boolean;

  constructor(
    private readonly domains: readonly WeighedDomain[],
    private readonly options: Aggregate,
    private readonly threshold: number,
    private readonly units: number,
  ) {
    this.logs = options.method === "geometric";
    const linear = this.logs || options.method === "arithmetic";
    this.cells = linear ? domains.map((domain) => this.layOut(domain)) : null;
  }

  evaluate(factors: Float64Array, leftOut: string | null, into: Float64Array): void {
    if (this.cells) this.means(this.cells, factors, leftOut, into);
    else into.set(this.general(factors, leftOut));
  }

  private layOut({ table: { columns } }: WeighedDomain): Cells {
    const width = columns.length;
    const values = new Float64Array(this.units * width);
    const present = new Uint8Array(this.units * width);
    columns.forEach((column, j) => {
      for (let unit = 0; unit < this.units; unit++) {
        const value = column.values[unit] ?? NaN;
        values[unit * width + j] = this.logs ? Math.log(value) : value;
        present[unit * width + j] = column.present[unit] ? 1 : 0;
      }
    });
    return { values, present };
  }

  private means(
    cells: readonly Cells[],
    factors: Float64Array,
    leftOut: string | null,
    into: Float64Array,
  ): void {
    const { domains, threshold, units } = this;
    const drawn = domains.map((domain) => this.drawnWeights(domain, factors, leftOut));
    for (let unit = 0; unit < units; unit++) {
      let [sum, total, scored, counted] = [0, 0, 0, 0];
      for (let d = 0; d < domains.length; d++) {
        const weight = (domains[d] as WeighedDomain).weight * (factors[d] as number);
        if (weight === 0) continue;
        counted++;
        const score = mean(cells[d] as Cells, drawn[d] as Float64Array, unit, threshold);
        if (Number.isNaN(score)) continue;
        scored++;
        sum += weight * score;
        total += weight;
      }
      const value = meetsCoverage(scored / counted, threshold) ? sum / total : NaN;
      into[unit] = this.logs ? Math.exp(value) : value;
    }
  }

  private drawnWeights(
    { table, firstFactor, places }: WeighedDomain,
    factors: Float64Array,
    leftOut: string | null,
  ): Float64Array {
    return Float64Array.from(table.columns, ({ code, weight }, j) =>
      code === leftOut ? 0 : weight * (factors[firstFactor + (places[j] as number)] as number),
    );
  }

  private general(factors: Float64Array, leftOut: string | null): readonly number[] {
    const { domains, options, threshold, units } = this;
    const columns = domains.map((domain, d) => {
      const weights = this.drawnWeights(domain, factors, leftOut);
      const drawn = domain.table.columns.map((column, j) => ({
        ...column,
        weight: weights[j] as number,
      }));
      const table = { ...domain.table, columns: drawn };
      const { values } = aggregate(table, options, threshold, units);
      const present = values.map((value) => !Number.isNaN(value));
      const weight = domain.weight * (factors[d] as number);
      return { code: table.id, weight, log: false, values, present };
    });
    return aggregate({ id: "index", columns, dropped: [] }, options, threshold, units).values;
  }
}

function mean(
  { values, present }: Cells,
  weights: Float64Array,
  unit: number,
  threshold: number,
): number {
  const width = weights.length;
  const first = unit * width;
  let [sum, total, there, counted] = [0, 0, 0, 0];
  for (let j = 0; j < width; j++) {
    const weight = weights[j] as number;
    if (weight === 0) continue;
    counted++;
    there += present[first + j] as number;
    const value = values[first + j] as number;
    if (Number.isNaN(value)) continue;
    sum += weight * value;
    total += weight;
  }
  return counted > 0 && meetsCoverage(there / counted, threshold) ? sum / total : NaN;
}
