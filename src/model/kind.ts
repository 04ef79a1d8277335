/** Whose a number is: the white paper's, our composite's, or our composite moved to agree with the white paper. */
export const KINDS = ["published", "computed", "estimated"] as const;
export type Kind = (typeof KINDS)[number];
