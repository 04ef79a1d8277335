/** What the frame of an embed is given. */
export interface Embedded {
  /** Address of the page in the frame. */
  readonly address: string;
  /** What a screen reader calls the frame. */
  readonly title: string;
  /** Width over height that is reserved until the page tells its own: `4 / 5`. */
  readonly ratio: string;
  /** Of the reserved place, in CSS pixels. */
  readonly minHeight: number;
}

const escape = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");

/** A frame by itself: what content systems that drop scripts let through. */
export function iframeSnippet({ address, title, ratio, minHeight }: Embedded): string {
  return [
    `<iframe title="${escape(title)}"`,
    `  src="${escape(address)}"`,
    `  loading="lazy" style="width:100%;aspect-ratio:${ratio};min-height:${minHeight}px;border:0"`,
    '  allow="fullscreen; web-share; clipboard-write"></iframe>',
  ].join("\n");
}

/**
 * An element that the script of the site turns into a frame as high as its page.
 * @param script address of the script
 * @param table address of the page that stands without scripts, with its link's text
 */
export function scriptSnippet(
  { address, title, ratio, minHeight }: Embedded,
  script: string,
  table: { readonly address: string; readonly text: string },
): string {
  return [
    `<cdgi-map src="${escape(address)}" frame-title="${escape(title)}"`,
    // Before the script is there only a style can keep the place free.
    `  style="display:block;aspect-ratio:${ratio};min-height:${minHeight}px">`,
    `  <noscript><a href="${escape(table.address)}">${escape(table.text)}</a></noscript>`,
    "</cdgi-map>",
    `<script async src="${escape(script)}"></script>`,
  ].join("\n");
}
