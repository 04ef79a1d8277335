import { MESSAGE_VERSION } from "./embed-message";

export interface FrameHeight {
  /** Of the content, in whole CSS pixels. */
  readonly height: number;
  /** The id that the host knows the frame by; empty where it gave none. */
  readonly id: string;
}

/** Our own form: `{type: "cdgi:height", v: 1, id, height}`. */
export const ourHeight = ({ id, height }: FrameHeight) => ({
  type: "cdgi:height" as const,
  v: MESSAGE_VERSION,
  id,
  height,
});

interface Forms {
  /** The frame's address as its host wrote it: Medium and Embedly find the frame by it. */
  readonly src: string;
  /** From the query, where pym put it; empty for a host without pym. */
  readonly childId: string;
  /** `dw` for a host that listens as to Datawrapper's charts. */
  readonly compat: string;
}

/**
 * A height in every form that hosts listen to: ours; AMP's `embed-size`; the JSON text of Medium and
 * Embedly; pym's text where the query has a `childId` (nprapps/pym.js, `_makeMessage`); and, asked for
 * by `compat=dw` only, an object like Datawrapper's, under our own id so that no chart of theirs is resized.
 */
export function heightMessages(size: FrameHeight, { src, childId, compat }: Forms): unknown[] {
  const { id, height } = size;
  return [
    ourHeight(size),
    { sentinel: "amp", type: "embed-size", height },
    JSON.stringify({ src, context: "iframe.resize", height }),
    ...(childId === "" ? [] : [["pym", childId, "height", String(height)].join("xPYMx")]),
    ...(compat === "dw" ? [{ "datawrapper-height": { [id || "cdgi"]: height } }] : []),
  ];
}
