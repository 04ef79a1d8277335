/** What a place can be found by, folded. */
export interface PlaceTerms {
  readonly codes: readonly string[];
  /** Names and abbreviations in Chinese characters. */
  readonly names: readonly string[];
  readonly pinyin: readonly string[];
  readonly initials: readonly string[];
  readonly english: readonly string[];
}
