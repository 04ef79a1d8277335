/** The sum over poles of what stands by unit and pole, row-major: a number a unit. */
export function poleSum(byPole: Float64Array, poles: number): Float64Array {
  const sums = new Float64Array(poles > 0 ? byPole.length / poles : 0);
  byPole.forEach((value, p) => {
    const unit = Math.floor(p / poles);
    sums[unit] = (sums[unit] as number) + value;
  });
  return sums;
}
