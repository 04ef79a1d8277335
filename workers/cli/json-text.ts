/** A value as JSON of two-space indents; NaN becomes null, nothing is rounded. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
