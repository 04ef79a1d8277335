import { afterEach, expect, it, vi } from "vitest";
import { atReadingLine } from "../../../src/views/story/reading-line";

afterEach(() => {
  vi.unstubAllGlobals();
});

it("calls back when a section comes under the line below the middle, and no longer once it is gone", () => {
  const made: { margin: string; seen: Element[]; tell: (on: boolean) => void; gone: boolean }[] =
    [];
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      #one;
      constructor(
        tell: (entries: { isIntersecting: boolean }[]) => void,
        { rootMargin }: { rootMargin: string },
      ) {
        this.#one = {
          margin: rootMargin,
          seen: [] as Element[],
          gone: false,
          tell: (on: boolean) => {
            tell([{ isIntersecting: false }, { isIntersecting: on }]);
          },
        };
        made.push(this.#one);
      }
      observe(section: Element): void {
        this.#one.seen.push(section);
      }
      disconnect(): void {
        this.#one.gone = true;
      }
    },
  );
  const section = {} as Element;
  const reached = vi.fn();
  const end = atReadingLine(section, reached);
  const [one] = made;
  // A line: what the margins leave of the window has no height.
  const [top = 0, , bottom = 0] = one!.margin.split(" ").map(parseFloat);
  expect([top, top + bottom]).toEqual([-60, -100]);
  expect(one!.seen).toEqual([section]);
  one!.tell(false);
  expect(reached).not.toHaveBeenCalled();
  one!.tell(true);
  expect(reached).toHaveBeenCalledOnce();
  end();
  expect(one!.gone).toBe(true);
});
