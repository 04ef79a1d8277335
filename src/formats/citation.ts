/** What is cited: a view of the site at an address, as it was on a day. */
export interface Cited {
  /** Who publishes it. */
  readonly author: string;
  readonly title: string;
  readonly address: string;
  /** The day it was read. */
  readonly accessed: Date;
}

const day = (date: Date): string =>
  [
    String(date.getFullYear()),
    String(date.getMonth() + 1).padStart(2, "0"),
    String(date.getDate()).padStart(2, "0"),
  ].join("-");

/**
 * GB/T 7714-2015, 4.6 (electronic resources): author. title[EB/OL]. [day of access]. address.
 * There is no day of publication: the page is computed when it is read.
 */
export function gbt7714({ author, title, address, accessed }: Cited): string {
  return `${author}. ${title}[EB/OL]. [${day(accessed)}]. ${address}.`;
}

/** APA style, 7th edition, 10.16 (webpages that change): Author. (n.d.). Title. Retrieved day, from address */
export function apa({ author, title, address, accessed }: Cited): string {
  const retrieved = accessed.toLocaleDateString("en-US", { dateStyle: "long" });
  return `${author}. (n.d.). ${title}. Retrieved ${retrieved}, from ${address}`;
}

/** What TeX would read as its own. */
const TEX: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};
const tex = (text: string): string =>
  text.replace(/[&%$#_{}\\~^]/g, (sign) => TEX[sign] ?? `\\${sign}`);

/** BibTeX. The double braces keep names from being split and titles from being lowercased. */
export function bibtex({ author, title, address, accessed }: Cited): string {
  return [
    "@misc{cdgi-map,",
    `  author = {{${tex(author)}}},`,
    `  title = {{${tex(title)}}},`,
    `  howpublished = {\\url{${address.replaceAll("%", "\\%").replaceAll("#", "\\#")}}},`,
    `  note = {Accessed ${day(accessed)}}`,
    "}",
  ].join("\n");
}
