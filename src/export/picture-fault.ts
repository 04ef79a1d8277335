/** Why there is no picture: the SVG is not drawn, no canvas takes it, or there is nothing to draw. */
export type PictureFaultCode = "picture-image" | "picture-canvas" | "picture-nothing";

/** A picture that cannot be made; the code says why, and the screen words it. */
export class PictureFault extends Error {
  readonly code: PictureFaultCode;

  constructor(code: PictureFaultCode, message: string) {
    super(message);
    this.code = code;
  }
}
