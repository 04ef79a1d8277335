const SWEEPS = 500;
const SETTLED = 1e-12;

/**
 * Loadings (a row a variable, a column a factor) turned so that the variance of their squares
 * within factors is greatest: varimax by plane rotations with Kaiser's normalisation, rows at unit
 * length while they turn (Kaiser 1958, Psychometrika 23, 187-200). Communalities stay as they are;
 * a row of zeros stays zero; a single factor cannot turn.
 */
export function varimax(loadings: readonly (readonly number[])[]): number[][] {
  const lengths = loadings.map((row) => Math.hypot(...row) || 1);
  const rows = loadings.map((row, i) => row.map((value) => value / (lengths[i] as number)));
  const factors = rows[0]?.length ?? 0;
  for (let sweep = 0, most = Infinity; sweep < SWEEPS && most > SETTLED; sweep++) {
    most = 0;
    for (let p = 0; p < factors; p++) {
      for (let q = p + 1; q < factors; q++) most = Math.max(most, Math.abs(turn(rows, p, q)));
    }
  }
  return rows.map((row, i) => row.map((value) => value * (lengths[i] as number)));
}

/** Turns two columns by the angle of the greatest criterion, and returns it. */
function turn(rows: readonly number[][], p: number, q: number): number {
  let [a, b, c, d] = [0, 0, 0, 0];
  for (const row of rows) {
    const [x, y] = [row[p] as number, row[q] as number];
    const [u, v] = [x * x - y * y, 2 * x * y];
    a += u;
    b += v;
    c += u * u - v * v;
    d += 2 * u * v;
  }
  const sine = d - (2 * a * b) / rows.length;
  const cosine = c - (a * a - b * b) / rows.length;
  if (Math.hypot(sine, cosine) <= Number.EPSILON * rows.length) return 0;
  const angle = Math.atan2(sine, cosine) / 4;
  for (const row of rows) {
    const [x, y] = [row[p] as number, row[q] as number];
    row[p] = x * Math.cos(angle) + y * Math.sin(angle);
    row[q] = y * Math.cos(angle) - x * Math.sin(angle);
  }
  return angle;
}
