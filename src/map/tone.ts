/** How a place on a ramp is painted: by the class of its nearest step, and exactly where it lies between two. */
export interface Tone {
  readonly fill: string;
  readonly mix: string | undefined;
}

/** The tone of a place on a ramp, 0 to 6; places between two steps are mixed in OKLab. */
export function tone(step: number, tones: "v" | "d"): Tone {
  const low = Math.floor(step);
  const share = Math.round((step - low) * 100);
  const mix =
    share === 0
      ? undefined
      : `color-mix(in oklab, var(--${tones}${low + 1}) ${share}%, var(--${tones}${low}))`;
  return { fill: `${tones}${Math.round(step)}`, mix };
}
