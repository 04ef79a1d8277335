/**
 * Whose a figure is: the white paper's, our composite's, our composite's moved to agree with the white
 * paper, or that of the owner of an indicator.
 */
export type FigureKind = "published" | "computed" | "estimated" | "source";
