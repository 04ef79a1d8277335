/** What follows the time, and how far behind it each may be where frames suffice, in scenario years. */
const BEHIND = {
  map: 0.1,
  borders: 0.2,
  marks: 0.2,
  lead: 0.5,
  stairs: 0.5,
  change: 0.5,
  latest: 0.5,
} as const;

export type Follower = keyof typeof BEHIND;

const FOLLOWERS = Object.keys(BEHIND) as Follower[];

/** Copies of the time that move one at a turn, so that no frame draws and writes everything anew. */
export class FollowingTimes {
  readonly #times: Record<Follower, number> = $state({
    map: 0,
    borders: 0,
    marks: 0,
    lead: 0,
    stairs: 0,
    change: 0,
    latest: 0,
  });

  at(follower: Follower): number {
    return this.#times[follower];
  }

  /** Brings one to a time. */
  bring(follower: Follower, time: number): void {
    this.#times[follower] = time;
  }

  /** Brings all to a time at once. */
  gather(time: number): void {
    for (const follower of FOLLOWERS) this.#times[follower] = time;
  }

  /**
   * Brings to a time the one that is most behind, by what it may be.
   *
   * @param exactly whether any distance counts, as it does once the time rests
   * @returns whether one had to be brought
   */
  turn(time: number, exactly: boolean): boolean {
    let [next, most]: [Follower | null, number] = [null, exactly ? 0 : 1 - 1e-9];
    for (const follower of FOLLOWERS) {
      const late = Math.abs(time - this.#times[follower]) / BEHIND[follower];
      if (late > most) [next, most] = [follower, late];
    }
    if (next) this.#times[next] = time;
    return next !== null;
  }
}
