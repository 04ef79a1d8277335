/** A table of provinces by indicators. Every column has one number a unit; NaN marks a blank cell. */
export interface Panel {
  readonly units: readonly string[];
  readonly columns: Readonly<Record<string, readonly number[]>>;
}
