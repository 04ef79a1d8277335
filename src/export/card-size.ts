/** Pictures of links: the size that Open Graph and Twitter cards are shown in. */
export const CARD = { width: 1200, height: 630 } as const;
