/** Hands on a text once it has rested, so that a screen reader is not talked over; the first text is not news. */
export function announceAfterRest(text: () => string, announce: (text: string) => void): void {
  const REST = 500;
  let first = true;
  $effect.root(() => {
    $effect(() => {
      const news = text();
      if (first) {
        first = news === "";
        return;
      }
      const timer = setTimeout(() => {
        announce(news);
      }, REST);
      return () => {
        clearTimeout(timer);
      };
    });
  });
}
