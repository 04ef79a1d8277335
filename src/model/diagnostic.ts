/** Soft trouble met on the way to a result: a code for the reader's language, and what it concerns. */
export interface Diagnostic {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}
