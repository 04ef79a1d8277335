/** Milliseconds that a browser gets for it: as long as it goes on, each frame draws what waits, too. */
const WHILE = 600;

/**
 * Has what waits painted. Of what is quite transparent that is done only once it is seen, unless its opacity is
 * in motion: so it moves for a while, by less than can be seen.
 *
 * @returns what ends it, to be called a frame before the picture is to be seen: in its midst no transition of
 *   an opacity begins
 */
export function rasterAhead(waiting: Iterable<Element>): () => void {
  const moves = [...waiting].map((one) =>
    one.animate([{ opacity: 0.001 }, { opacity: 0.002 }], WHILE),
  );
  return () => {
    for (const move of moves) move.cancel();
  };
}
