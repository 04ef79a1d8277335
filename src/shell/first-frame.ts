import { parseResult, printResult } from "../formats/result-json";
import type { BaseMap } from "../model/base-map";
import type { IndexResult } from "../model/index-result";

/** What the prerendered page was drawn from; shapes and islets are read back from the drawing itself. */
export interface FirstFrame {
  readonly base: BaseMap;
  readonly result: IndexResult;
}

/** The first frame as JSON for the page, without what the drawing holds. */
export function printFirstFrame({ base, result }: FirstFrame): string {
  return `{"base":${JSON.stringify({ ...base, units: {}, islets: [] })},"result":${printResult(result)}}`;
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
  const dots = page.querySelector(".inset .islets")?.getAttribute("d") ?? "";
  const islets = [...dots.matchAll(/M(\d+) (\d+)/g)].map(([, x, y]): [number, number] => [
    Number(x),
    Number(y),
  ]);
  return { base: { ...base, units, islets }, result: parseResult(JSON.stringify(result)) };
}
