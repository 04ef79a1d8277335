import { OWN_MODES, type OwnData, type OwnIndicator } from "../model/own-data";

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isFigure = (value: unknown): boolean => value === null || Number.isFinite(value);

function isIndicator(value: unknown, units: number): value is OwnIndicator {
  return (
    isRecord(value) &&
    typeof value["name"] === "string" &&
    (value["direction"] === "benefit" || value["direction"] === "cost") &&
    typeof value["log"] === "boolean" &&
    Number.isFinite(value["weight"]) &&
    (value["weight"] as number) >= 0 &&
    Array.isArray(value["values"]) &&
    value["values"].length === units &&
    value["values"].every(isFigure)
  );
}

/** A reader's figures as text, every digit of them. */
export const printOwnData = (own: OwnData): string => JSON.stringify(own);

/** What printOwnData wrote, for so many units; null for anything else. */
export function parseOwnData(text: string, units: number): OwnData | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(value) || typeof value["title"] !== "string") return null;
  const { mode, indicators } = value;
  if (!OWN_MODES.some((known) => known === mode)) return null;
  if (!Array.isArray(indicators) || indicators.length === 0) return null;
  if (!indicators.every((indicator) => isIndicator(indicator, units))) return null;
  return value as unknown as OwnData;
}
