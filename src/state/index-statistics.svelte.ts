import { GDP } from "../catalog/gdp";
import { memberGroups } from "../catalog/member-groups";
import type { Component, Methodology } from "../model/catalog";
import type { IndexResult } from "../model/index-result";
import type { Panel } from "../model/panel";
import type { IndexKind } from "../model/params";
import type { LocalMoran, SpatialTest } from "../model/spatial";
import {
  type Columns,
  type CorrelationMatrix,
  CORRELATIONS,
  type Inequality,
  type Reliability,
} from "../model/statistics";
import type { AnalysisClient } from "../../workers/analysis-client";
import { analysis } from "./analysis";
import { settled, Superseded } from "./settled";
import { spatialQuery } from "./spatial-query";

const MATRIX_INDEX = "index";

/** How one set of scores is spread over the provinces and over the map. */
export interface ScoreStatistics {
  readonly kind: IndexKind;
  /** Null where a score lies below 0, of which these measures know nothing. */
  readonly inequality: Inequality | null;
  readonly moran: SpatialTest;
  readonly local: LocalMoran;
}

export interface IndexStatistics {
  /** The index these are of. */
  readonly of: IndexResult;
  /** Of each domain's indicators, then of the domains. */
  readonly reliability: readonly Reliability[];
  readonly correlations: readonly CorrelationMatrix[];
  readonly scores: readonly ScoreStatistics[];
}

/** An index, what it was computed from and by. */
export interface StatisticsSubject {
  readonly panel: Panel;
  readonly methodology: Methodology;
  readonly result: IndexResult;
}

/** Asks for the statistics of an index, in the analysis worker. */
export class IndexStatisticsState {
  readonly #subject: () => StatisticsSubject | null;
  readonly #client: () => Pick<AnalysisClient, "request">;

  /** The last answer; it stays on screen until the next is here. */
  figures: IndexStatistics | null = $state.raw(null);
  failed = $state(false);

  /** @param subject null while its data are not here */
  constructor(
    subject: () => StatisticsSubject | null,
    client: () => Pick<AnalysisClient, "request"> = analysis,
  ) {
    this.#subject = subject;
    this.#client = client;
  }

  /** Asks when the index is another. For an attachment: it runs again with what it reads. */
  async follow(): Promise<void> {
    const subject = this.#subject();
    if (!subject) return;
    try {
      const figures = await this.#compute(subject);
      if (this.#subject()?.result !== subject.result) return;
      this.figures = figures;
      this.failed = false;
    } catch (error) {
      if (error instanceof Superseded) return;
      console.error(error);
      this.failed = true;
    }
  }

  async #compute({ panel, methodology, result }: StatisticsSubject): Promise<IndexStatistics> {
    const domains = Object.fromEntries(result.domains.map(({ id, values }) => [id, values]));
    const scales = [...methodology.domains.map((domain) => treatedColumns(domain, panel)), domains];
    const columns = {
      ...domains,
      [MATRIX_INDEX]: result.computed.values,
      [GDP]: panel.columns[GDP] ?? [],
    };
    const client = this.#client();
    const [reliability, correlations, scores] = await Promise.all([
      client
        .request("reliability", { scales, standardised: true }, "statistics-reliability")
        .then(settled),
      Promise.all(
        CORRELATIONS.map((method) =>
          client.request("correlations", { columns, method }, `statistics-${method}`).then(settled),
        ),
      ),
      Promise.all(
        (["computed", "estimated"] as const).flatMap((kind) => {
          const values = result[kind]?.values;
          return values ? [this.#scoreStatistics(kind, panel.units, values)] : [];
        }),
      ),
    ]);
    return { of: result, reliability, correlations, scores };
  }

  async #scoreStatistics(
    kind: IndexKind,
    units: readonly string[],
    values: readonly number[],
  ): Promise<ScoreStatistics> {
    const client = this.#client();
    const spread = { units, values, groups: memberGroups("six-regions", {}), theil: "T" } as const;
    const query = spatialQuery(units, values);
    const [inequality, moran, local] = await Promise.all([
      values.some((value) => value < 0)
        ? null
        : client.request("inequality", spread, `statistics-inequality-${kind}`).then(settled),
      client.request("moran", query, `statistics-moran-${kind}`).then(settled),
      client.request("localMoran", query, `statistics-local-${kind}`).then(settled),
    ]);
    return { kind, inequality, moran, local };
  }
}

/** A component's indicators as they enter the index: with the logarithm where it is declared. */
function treatedColumns({ indicators }: Component, panel: Panel): Columns {
  return Object.fromEntries(
    indicators.map(({ code, log }) => {
      const column = panel.columns[code] ?? [];
      return [code, log ? column.map(Math.log1p) : column];
    }),
  );
}
