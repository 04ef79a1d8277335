/** Frames of the page, or a test's own. */
export interface Frames {
  readonly request: (step: (now: number) => void) => number;
  readonly cancel: (handle: number) => void;
  /** Calls back when the frame under way has been laid out and painted, with the milliseconds from now. */
  readonly cost: (told: (milliseconds: number) => void) => void;
}

export const PAGE_FRAMES: Frames = {
  request: (step) => requestAnimationFrame(step),
  cancel: (handle) => {
    cancelAnimationFrame(handle);
  },
  cost: (told) => {
    const began = performance.now();
    const { port1, port2 } = new MessageChannel();
    // A message is the first thing that comes after a frame; a timer may wait some milliseconds more.
    port1.onmessage = () => {
      port1.close();
      told(performance.now() - began);
    };
    port2.postMessage(null);
  },
};
