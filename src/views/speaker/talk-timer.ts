import type { TalkTimer } from "../../model/talk";

export const STOPPED: TalkTimer = { since: null, gathered: 0 };

/** Milliseconds on the clock of the talk at a time. */
export const elapsed = ({ since, gathered }: TalkTimer, now: number): number =>
  gathered + (since === null ? 0 : Math.max(0, now - since));

/** The clock started where it stands, or standing where it runs. */
export const toggled = (timer: TalkTimer, now: number): TalkTimer =>
  timer.since === null
    ? { since: now, gathered: timer.gathered }
    : { since: null, gathered: elapsed(timer, now) };
