/** Givens rotation in place: (a, b) <- (cosine a + sine b, cosine b - sine a), entry by entry. */
export function rotate(a: Float64Array, b: Float64Array, cosine: number, sine: number): void {
  for (let i = 0; i < a.length; i++) {
    const [p, q] = [a[i] as number, b[i] as number];
    a[i] = cosine * p + sine * q;
    b[i] = cosine * q - sine * p;
  }
}
