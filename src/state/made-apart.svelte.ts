/** Makes state apart from whatever asks for it: a derivation does not follow the state that it makes. */
export function madeApart<T>(make: () => T): T {
  const made: T[] = [];
  $effect.root(() => {
    made.push(make());
  });
  // Off the page there are no effects, and nothing to keep apart.
  return made[0] ?? make();
}
