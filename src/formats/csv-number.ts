const PLAIN = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const GROUPED = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/;

/**
 * The number a CSV cell spells: decimal digits with a point, an exponent, thousands separators
 * ("1,234.5"; a comma in a cell was quoted in the file). Blank is NaN. Null for anything else, the
 * words NaN and Infinity and numbers too large to hold among it.
 */
export function csvNumber(cell: string): number | null {
  const text = cell.trim();
  if (text === "") return NaN;
  if (!PLAIN.test(text) && !GROUPED.test(text)) return null;
  const value = Number(text.replaceAll(",", ""));
  return Number.isFinite(value) ? value : null;
}
