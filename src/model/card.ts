export interface SealMark {
  readonly kind: string;
  readonly character: string;
  readonly title: string;
}

/** One bar of a card, on 0 to 100. */
export interface CardBar {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly length: number;
  /** Mean of the country, a tick on the bar. */
  readonly tick: number;
}

/** What a card or a tooltip says of a province, or of the country. */
export interface CardMark {
  readonly unit: string | null;
  readonly name: string;
  readonly value: string;
  readonly valueUnit: string;
  readonly seal: SealMark | null;
  readonly kindText: string;
  readonly rank: string;
  readonly bars: readonly CardBar[];
  readonly barsSeal: SealMark | null;
  readonly barsText: string;
  readonly notes: readonly string[];
}
