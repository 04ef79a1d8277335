/** The column of the size of an economy: what the index is compared with, as the white paper does. */
export const GDP = "gdp-2019";
