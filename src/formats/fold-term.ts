/** A text as the search compares it: width, case, tone marks, spaces and punctuation make no difference. */
export const foldTerm = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
