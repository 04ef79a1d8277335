const DELIMITERS = [",", "\t", ";", "|", "，"];

/** Counts a character outside of quotation marks. */
function count(line: string, character: string): number {
  return line.replace(/"(?:[^"]|"")*"/g, "").split(character).length - 1;
}

/**
 * What parts the cells of a table: of comma, tab, semicolon, bar and full-width comma, the one that
 * splits most of the first lines into the same number of cells, and of several the one with most cells.
 * A comma when none splits anything.
 */
export function delimiter(text: string): string {
  const lines = text
    .split(/\r?\n|\r/, 20)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const scored = DELIMITERS.map((character) => {
    const cells = lines.map((line) => count(line, character));
    const [width = 0] = cells;
    const alike = width === 0 ? 0 : cells.filter((other) => other === width).length;
    return { character, alike, width };
  });
  const best = scored.reduce((one, other) =>
    other.alike > one.alike || (other.alike === one.alike && other.width > one.width) ? other : one,
  );
  return best.character;
}
