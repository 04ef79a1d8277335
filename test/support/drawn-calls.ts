/** A call on a canvas, with what the canvas was set to when it came. */
export interface DrawnCall {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly lineWidth: number;
  readonly strokeStyle: string;
  readonly fillStyle: string;
}

/** A drawing context that keeps what is asked of it and draws nothing. */
export function drawnCalls(): { context: CanvasRenderingContext2D; calls: DrawnCall[] } {
  const calls: DrawnCall[] = [];
  const state = { lineWidth: 1, strokeStyle: "", fillStyle: "", canvas: { width: 0, height: 0 } };
  const context = new Proxy(state, {
    get: (held, name) =>
      name in held
        ? held[name as keyof typeof held]
        : (...args: unknown[]) => {
            const { lineWidth, strokeStyle, fillStyle } = held;
            calls.push({ name: String(name), args, lineWidth, strokeStyle, fillStyle });
          },
  });
  return { context: context as unknown as CanvasRenderingContext2D, calls };
}
