/** A measure cut into classes: what the map, the ruler and the labels are coloured by. */
export interface Choropleth {
  /** Upper bounds of all classes but the last. */
  readonly breaks: readonly number[];
  /** Values that a legend marks where there are no classes between breaks. */
  readonly marked?: readonly number[];
  readonly extent: readonly [number, number];
  /** Place on the seven-step ramp for each unit, 0 to 6 and between; -1 where there is no value. */
  readonly steps: Readonly<Record<string, number>>;
  /** Bounds of the band's segments, ascending; one more than there are segments. */
  readonly edges: readonly number[];
  /** Place on the ramp of each segment. */
  readonly ramp: readonly number[];
  /** `v`: little to much; `d`: below to above nought. */
  readonly tones: "v" | "d";
}
