/** A text in GBK, which Node reads but does not write: the table is read backwards. */
export function gbk(text: string): Buffer {
  const decoder = new TextDecoder("gbk");
  const pairs = new Map<string, number[]>();
  for (let first = 0x81; first <= 0xfe; first++) {
    for (let second = 0x40; second <= 0xfe; second++) {
      pairs.set(decoder.decode(Uint8Array.of(first, second)), [first, second]);
    }
  }
  const bytes = Array.from(text, (character) => {
    const code = character.charCodeAt(0);
    const found = code < 0x80 ? [code] : pairs.get(character);
    if (!found) throw new Error(`GBK has no ${character}`);
    return found;
  });
  return Buffer.from(bytes.flat());
}
