/** A province's stretch of shared border with another, as path data in map units. */
export interface BorderStretch {
  readonly pair: readonly [string, string];
  readonly path: string;
}

/** The lines of the map that the prerendered first frame does without. */
export interface BorderLines {
  readonly stretches: readonly BorderStretch[];
  /** 国界 on land, by unit. */
  readonly land: Readonly<Record<string, string>>;
  /** Coast, by unit. */
  readonly coast: Readonly<Record<string, string>>;
}

/** The base map as finished geometry: path data and points in map units. */
export interface BaseMap {
  readonly units: Readonly<Record<string, string>>;
  /** The ten dashes of the 南海断续线, by number. */
  readonly dashes: Readonly<Record<string, string>>;
  /** 未定国界 */
  readonly undetermined: string;
  readonly islets: readonly (readonly [number, number])[];
  readonly lines: BorderLines | null;
}
