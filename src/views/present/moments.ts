/** Does something once the next frame is on screen; the returned function calls it off. */
export function afterPaint(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(act);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/** Milliseconds until a browser without idle callbacks counts as idle. */
const PAUSE = 300;

/** Does something in one idle moment after another until it has no more to do; the returned function ends that. */
export function whenIdle(act: () => boolean): () => void {
  let end = (): void => undefined;
  const again = (): void => {
    const run = (): void => {
      if (act()) again();
    };
    if (typeof requestIdleCallback === "function") {
      const idle = requestIdleCallback(run);
      end = () => {
        cancelIdleCallback(idle);
      };
    } else {
      const timer = setTimeout(run, PAUSE);
      end = () => {
        clearTimeout(timer);
      };
    }
  };
  again();
  return () => {
    end();
  };
}
