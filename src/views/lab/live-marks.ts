import { tone, type Tone } from "../../map/tone";
import type { Choropleth } from "../../model/choropleth";
import type { CalloutMark, LabelMark, UnitMark } from "../../model/mark";

interface FilledMarks {
  readonly units: readonly UnitMark[];
  readonly labels: readonly LabelMark[];
  readonly callouts: readonly CalloutMark[];
}

/**
 * The marks of a map in other classes: fills and what stands on them. Seams and values are left as they
 * are, since they take longer than a frame of a drag has.
 *
 * @param ink further class of a label on a place of the ramp
 */
export function liveMarks(
  { units, labels, callouts }: FilledMarks,
  { steps, tones }: Choropleth,
  ink: (step: number) => string,
): FilledMarks {
  const toneOf = (step: number): Tone =>
    step < 0 ? { fill: "blank", mix: undefined } : tone(step, tones);
  /** Units without a place in the index stay as they are. */
  const changed = <Mark extends { readonly unit: string }>(
    marks: readonly Mark[],
    change: (step: number) => Partial<Mark>,
  ): Mark[] =>
    marks.map((mark) => {
      const step = steps[mark.unit];
      return step === undefined ? mark : { ...mark, ...change(step) };
    });
  return {
    units: changed<UnitMark>(units, toneOf),
    labels: changed<LabelMark>(labels, (step) => ({ fill: toneOf(step).fill + ink(step) })),
    callouts: changed<CalloutMark>(callouts, (step) => ({ fill: toneOf(step).fill })),
  };
}
