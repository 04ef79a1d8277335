import { parseResult, printResult } from "../formats/result-json";
import type { BaseMap } from "../model/base-map";
import type { IndexResult } from "../model/index-result";

/** What the prerendered page was drawn from; the units' shapes are read back from the drawing itself. */
export interface FirstFrame {
  readonly base: BaseMap;
  readonly result: IndexResult;
}

/** The first frame as JSON for the page, without the shapes. */
export function printFirstFrame({ base, result }: FirstFrame): string {
  return `{"base":${JSON.stringify({ ...base, units: {} })},"result":${printResult(result)}}`;
}

/** Reads the first frame from the page; null when the page was not prerendered. */
export function readFirstFrame(page: ParentNode): FirstFrame | null {
  const text = page.querySelector("#first")?.textContent;
  if (!text) return null;
  const { base, result } = JSON.parse(text) as { base: BaseMap; result: unknown };
  const units: Record<string, string> = {};
  for (const path of page.querySelectorAll<SVGElement>("[data-unit]")) {
    units[path.dataset["unit"] ?? ""] = path.getAttribute("d") ?? "";
  }
  return { base: { ...base, units }, result: parseResult(JSON.stringify(result)) };
}
