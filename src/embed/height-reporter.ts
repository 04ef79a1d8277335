import { HeightGuard } from "./height-guard";

export interface HeightReporter {
  /** The content's height now, in whole pixels; 0 where it is not displayed. */
  readonly height: () => number;
  /** Something was done that may change the height, however often it has changed before. */
  readonly allow: () => void;
  readonly close: () => void;
}

/**
 * Tells the height of an element as it changes, in the frame in which it is laid out. The element must
 * not depend on the height of the window.
 *
 * @param tell is given whole CSS pixels, never the same twice in a row
 */
export function reportHeight(content: Element, tell: (height: number) => void): HeightReporter {
  const guard = new HeightGuard();
  const measure = (): number => content.getBoundingClientRect().height;
  const look = (): void => {
    const height = guard.next(innerWidth, measure());
    if (height !== null) tell(height);
  };
  const observer = new ResizeObserver(look);
  observer.observe(content);
  return {
    height: () => Math.ceil(measure()),
    allow: () => {
      guard.allow();
      look();
    },
    close: () => {
      observer.disconnect();
    },
  };
}
