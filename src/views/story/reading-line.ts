/** Calls back when a section comes under the line at which a reader reads: a little below the middle. */
export function atReadingLine(section: Element, reached: () => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) reached();
    },
    { rootMargin: "-60% 0px -40% 0px" },
  );
  observer.observe(section);
  return () => {
    observer.disconnect();
  };
}
