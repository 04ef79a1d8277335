import { describe, expect, it } from "vitest";
import { settled, Superseded } from "../../src/state/settled";

describe("settled", () => {
  it("is the value of an answer", () => {
    expect(settled({ status: "done", value: 7 })).toBe(7);
    expect(settled({ status: "done", value: null }, new AbortController().signal)).toBeNull();
  });

  it("throws where a later query has taken the place", () => {
    expect(() => settled({ status: "superseded" })).toThrow(Superseded);
  });

  it("throws the reason of who gave up, whatever has come", () => {
    const reason = new Error("left the page");
    const gone = AbortSignal.abort(reason);
    expect(() => settled({ status: "done", value: 7 }, gone)).toThrow(reason);
    expect(() => settled({ status: "superseded" }, gone)).toThrow(reason);
  });
});
