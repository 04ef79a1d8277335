/** A measure cut into classes: what the map, the ruler and the labels are coloured by. */
export interface Choropleth {
  /** Upper bounds of all classes but the last. */
  readonly breaks: readonly number[];
  readonly extent: readonly [number, number];
  /** Step of the seven-step ramp for each unit; -1 where there is no value. */
  readonly steps: Readonly<Record<string, number>>;
  /** Step of the ramp for each class, spread over the ramp when ties leave fewer than seven. */
  readonly ramp: readonly number[];
}
