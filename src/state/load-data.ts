import type { Topology } from "topojson-specification";
import { indicators, units } from "../catalog/catalog";
import { parsePanelCsv } from "../formats/panel-csv";
import type { Panel } from "../model/panel";

/** Milliseconds after which a file that hangs counts as failed. */
const TIMEOUT = 30_000;

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT) });
  if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
  return response.text();
}

/** The indicators as a panel; rejects with the row and the column of a cell that cannot be read. */
export async function loadPanel(url: string): Promise<Panel> {
  const parsed = parsePanelCsv(await fetchText(url), {
    units: units.filter(({ indexed }) => indexed).map(({ id }) => id),
    columns: indicators.map(({ code }) => code),
  });
  if ("error" in parsed) throw new Error(`${url}: ${parsed.error.message}`);
  // A file of ours that lacks a province, or has a column nobody knows, is not the file we mean.
  const [odd] = parsed.diagnostics;
  if (odd) throw new Error(`${url}: ${odd.code} ${Object.values(odd.params).join(" ")}`);
  return parsed.panel;
}

/** A TopoJSON file; rejects when it is not one. */
export async function loadTopology<T extends Topology>(url: string): Promise<T> {
  const topology = JSON.parse(await fetchText(url)) as Partial<T>;
  if (topology.type !== "Topology" || !topology.objects || !topology.arcs) {
    throw new Error(`${url}: not a topology`);
  }
  return topology as T;
}
