export type DecodedText =
  | { readonly text: string; readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "gb18030" }
  | { readonly error: "csv-encoding" };

/**
 * The text of a file as spreadsheets write them: by its byte order mark, else UTF-8, else GBK (read as
 * GB 18030, which holds it). An error when it is none of them, or holds NUL, as a workbook or a picture does.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? (["utf-16le"] as const)
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? (["utf-16be"] as const)
        : (["utf-8", "gb18030"] as const);
  for (const encoding of marked) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      if (text.includes("\0")) return { error: "csv-encoding" };
      return { text, encoding };
    } catch {
      // Not this one: the next may fit.
    }
  }
  return { error: "csv-encoding" };
}
