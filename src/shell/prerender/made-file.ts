/** What the build makes beside the pages: a picture, as SVG that is to be drawn, or a text as it is. */
export interface MadeFile {
  /** From the root of the site; that of a picture ends in .png. */
  readonly path: string;
  readonly kind: "picture" | "text";
  readonly content: string;
}

/** What the build knows of the site that it makes files for. */
export interface SiteFacts {
  /** Absolute address of the site's root, with a slash at its end; "" where nobody has said it. */
  readonly site: string;
  /** `<link>` of the site's styles, its address from the root. */
  readonly styles: string;
}
