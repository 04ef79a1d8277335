import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  COMMANDS,
  FRAME_EVENTS,
  parseHostMessage,
  parseWantedState,
  printFrameMessage,
} from "../../src/formats/embed-message";

const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withTypedArray: true }); // prettier-ignore

describe("parseHostMessage", () => {
  it("reads each command as a host writes it", () => {
    for (const name of COMMANDS) {
      expect(parseHostMessage({ type: `cdgi:${name}`, v: 1, id: "a", data: { query: "" } })).toEqual({
        name,
        id: "a",
        data: { query: "" },
      }); // prettier-ignore
      expect(parseHostMessage({ type: `cdgi:${name}`, v: 1 })).toEqual({ name, id: "", data: undefined }); // prettier-ignore
    }
  });

  it("passes over what other programs say", () => {
    for (const other of [
      null,
      undefined,
      "cdgi:next",
      '{"type":"cdgi:next","v":1}',
      "pymxPYMxcdgi-1xPYMxwidthxPYMx600",
      "[iFrameSizer]x:8:false:false:32:true:true:null:bodyOffset",
      { type: "embed-size", sentinel: "amp", height: 3 },
      { type: "webpackOk" },
      { type: ["cdgi:next"], v: 1 },
      { event: "cdgi:next", v: 1 },
      { "datawrapper-height": { a: 400 } },
      [1, 2],
      () => undefined,
    ]) {
      expect(parseHostMessage(other)).toBeNull();
    }
  });

  it("passes over the events of other frames, so that none is answered for ever", () => {
    for (const name of FRAME_EVENTS) {
      expect(parseHostMessage({ ...printFrameMessage(name, "b", {}), v: 2 })).toBeNull();
    }
  });

  it("says why it cannot follow what is ours", () => {
    const fault = (message: object) => parseHostMessage(message);
    expect(fault({ type: "cdgi:next", v: 2 })).toEqual({ fault: { code: "version", value: "2" } });
    expect(fault({ type: "cdgi:next" })).toEqual({ fault: { code: "version", value: "" } });
    expect(fault({ type: "cdgi:next", v: "1" })).toEqual({ fault: { code: "version", value: "" } });
    expect(fault({ type: "cdgi:play", v: 1 })).toEqual({
      fault: { code: "command", value: "play" },
    });
    expect(fault({ type: `cdgi:${"x".repeat(9999)}`, v: 1 })).toEqual({
      fault: { code: "command", value: "x".repeat(100) },
    });
  });

  it("never throws, and gives back commands only, whatever comes", () => {
    const ours = fc.record(
      {
        type: fc.oneof(
          fc.constantFrom(...COMMANDS, "__proto__", "").map((word) => `cdgi:${word}`),
          anything,
        ),
        v: fc.oneof(fc.constantFrom(1, 2, "1"), anything),
        id: fc.oneof(fc.string(), anything),
        data: anything,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(anything, ours), (data) => {
        const read = parseHostMessage(data);
        if (read === null) return;
        if ("fault" in read) expect(read.fault.value.length).toBeLessThanOrEqual(100);
        else {
          expect(COMMANDS).toContain(read.name);
          expect(typeof read.id).toBe("string");
        }
      }),
      { seed: 7 },
    );
    const hostile = new Proxy({}, { get: () => { throw new Error("no"); } }); // prettier-ignore
    expect(parseHostMessage(hostile)).toBeNull();
    expect(parseWantedState(hostile)).toBeNull();
  });
});

it("prints a message that reads as the contract has it", () => {
  expect(printFrameMessage("select", "cdgi-1", { select: ["440000"] })).toEqual({
    type: "cdgi:select",
    v: 1,
    id: "cdgi-1",
    data: { select: ["440000"] },
  });
});

it("finds the wanted state in a text or an object, and in nothing else", () => {
  expect(parseWantedState("tab=rank")).toBe("tab=rank");
  expect(parseWantedState({ query: "tab=rank#/3" })).toBe("tab=rank#/3");
  for (const none of [null, undefined, 3, {}, { query: 3 }, ["tab=rank"], { state: "tab=rank" }]) {
    expect(parseWantedState(none)).toBeNull();
  }
});
