/** Calls back with what `read` gives, now and whenever it changes. */
export function follow<T>(read: () => T, act: (value: T) => void): void {
  $effect.root(() => {
    const value = $derived(read());
    $effect(() => {
      act(value);
    });
  });
}
