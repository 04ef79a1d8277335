import {
  numberOf,
  printScenario,
  RANGES,
  type ScenarioNumber,
} from "../../formats/scenario-choices";
import type { CsvCell } from "../../formats/table-csv";
import { rankShift } from "../../charts/rank-shift";
import type { AppContext } from "../context";
import { closedByAll } from "./closed-by-all";
import type { DiffusionModel } from "./diffusion-model.svelte";

/** Decimals of a figure: far more than are meant, so that a reader can check sums. */
const PLACES = 6;

/** What the figures rest on, a line each; a comma would need quotation marks, which hide the mark in front. */
function preface(model: DiffusionModel, time: number, { locale, atlas }: AppContext): string[] {
  const { t } = locale;
  const { choices } = model.run;
  const kind = atlas.custom ? "custom" : atlas.result?.estimated ? "estimated" : "computed";
  const numbers = (Object.keys(RANGES) as ScenarioNumber[]).map(
    (name) => `${name}=${String(numberOf(choices, name))}`,
  );
  const { structure, seeds, singleAct, extra } = choices;
  return [
    t("diffusion.lead.badge"),
    t("diffusion.table.csv.about"),
    `${t("diffusion.table.csv.start")} ${t(`diffusion.lead.start.${kind}`)}`,
    t("diffusion.table.csv.time", { time: locale.number(time, 1) }),
    t("diffusion.table.csv.parameters", {
      list: [
        ...numbers,
        `kernel=${structure.lineKernel}`,
        `coding=${structure.coding}`,
        `seeds=${seeds}`,
        `acts=${singleAct ? "one" : "three"}`,
        `extra=${extra || "none"}`,
        `scenario=${printScenario(choices).replaceAll(",", " ")}`,
      ].join("; "),
    }),
    t("diffusion.table.csv.sources"),
  ].map((line) => `# ${line.replaceAll(",", ";")}`);
}

/**
 * All figures of the run as cells: what they rest on, a head, then the provinces by arrival. `_t` are
 * figures at the time asked for, `_end` those at the scenario's end.
 */
export function diffusionSheet(model: DiffusionModel, time: number, app: AppContext): CsvCell[][] {
  const { result, query } = model;
  if (!result || !query) return [];
  const { contributions, multiplier, arrival } = result;
  const frame = model.frameAt(time);
  const now = model.units.map((_, unit) => model.index(unit, frame));
  const ranks = rankShift(query.start, now);
  const poles = model.poles.map((id) => id.replace("pole-", ""));
  const head = [
    ...["adcode", "name", "emission", "arrival", "act", "index_start", "index_t"],
    ...["rank_start", "rank_t", "closed_by_poles_t"],
    ...poles.map((id) => `share_${id}_t`),
    ...["largest_pole_t", "gain_end", "gain_local_end"],
    ...poles.map((id) => `gain_${id}_end`),
    ...["gap_closed_end", "out_spill", "in_spill"],
  ];
  const rows = arrival.order.map((unit): CsvCell[] => [
    model.units[unit] ?? "",
    model.name(unit),
    round(model.emission(unit)),
    round(model.arrival(unit) ?? NaN),
    arrival.act[unit] ?? NaN,
    round(query.start[unit] ?? NaN),
    round(now[unit] ?? NaN),
    ranks.before[unit] ?? NaN,
    ranks.after[unit] ?? NaN,
    round(closedByAll(model, unit, frame)),
    ...(model.mix(unit, frame) ?? poles.map(() => NaN)).map(round),
    model.poles[model.dominant(unit, frame)] ?? "",
    round(contributions.gain[unit] ?? NaN),
    round(contributions.local[unit] ?? NaN),
    ...(contributions.poles[unit] ?? []).map(round),
    round(contributions.closure[unit] ?? NaN),
    round(multiplier.outSpill[unit] ?? NaN),
    round(multiplier.inSpill[unit] ?? NaN),
  ]);
  return [...preface(model, time, app).map((line) => [line]), head, ...rows];
}

const round = (value: number): number => Number(value.toFixed(PLACES));
