import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openHostLine } from "../../src/embed/host-line";
import type { HostCommand } from "../../src/formats/embed-message";

const HOST = "https://news.example";
const posted: { message: unknown; to: string }[] = [];
const host = {
  postMessage: (message: unknown, to: string) => posted.push({ message, to }),
} as unknown as Window;
let say: (data: unknown, more?: Partial<MessageEvent>) => void;
const heard: HostCommand[] = [];

beforeEach(() => {
  posted.length = heard.length = 0;
  const listeners = new Set<(event: MessageEvent) => void>();
  vi.stubGlobal("addEventListener", (_: string, listener: () => void) => listeners.add(listener));
  vi.stubGlobal("removeEventListener", (_: string, listener: () => void) =>
    listeners.delete(listener),
  );
  say = (data, more = {}) => {
    const event = { data, source: host, origin: HOST, ...more } as MessageEvent;
    for (const listener of listeners) listener(event);
  };
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const open = (id = "") =>
  openHostLine({
    host,
    id,
    hear: (command, reply) => {
      heard.push(command);
      if (command.name === "getState") reply("state", { query: "" });
    },
  });
const command = (name: string, more: object = {}) => ({ type: `cdgi:${name}`, v: 1, ...more });

describe("the line to a host", () => {
  it("tells nobody anything before the host has spoken, and then its origin only", () => {
    const line = open("a");
    line.tell("select", { select: ["440000"] });
    expect(posted).toEqual([]);
    say(command("request-height", { id: "a" }));
    line.tell("select", { select: ["440000"] });
    expect(posted).toEqual([
      { message: { type: "cdgi:select", v: 1, id: "a", data: { select: ["440000"] } }, to: HOST },
    ]);
  });

  it("answers to the origin of who asked", () => {
    open("a");
    say(command("getState", { id: "a" }), { origin: "https://other.example" });
    expect(posted.map(({ to }) => to)).toEqual(["https://other.example"]);
  });

  it("hears no other window", () => {
    const line = open("a");
    say(command("getState"), { source: {} as Window });
    say(command("getState"), { source: null });
    line.tell("hover", { unit: null });
    expect([heard, posted]).toEqual([[], []]);
  });

  it("takes its id from the address, or from the first message that has one", () => {
    expect(open("a").id()).toBe("a");
    const line = open();
    say(command("next"));
    expect(line.id()).toBe("");
    say(command("next", { id: "b" }));
    say(command("next", { id: "c" }));
    expect(line.id()).toBe("b");
  });

  it("leaves what is said to another frame of the page alone", () => {
    open("a");
    say(command("next", { id: "b" }));
    expect(heard).toEqual([]);
    say(command("next", { id: "a" }));
    say(command("next"));
    expect(heard).toHaveLength(2);
  });

  it("answers another version by one error, and does nothing", () => {
    open("a");
    say({ type: "cdgi:setState", v: 2, id: "a", data: { query: "tab=rank" } });
    expect(heard).toEqual([]);
    expect(posted).toEqual([
      {
        message: { type: "cdgi:error", v: 1, id: "a", data: { code: "version", value: "2" } },
        to: HOST,
      },
    ]);
  });

  it("addresses a page without an origin by its window", () => {
    open("a");
    say(command("getState"), { origin: "null" });
    expect(posted.map(({ to }) => to)).toEqual(["*"]);
  });

  it("calls what carries no state to whatever page it is, and is still when closed", () => {
    const line = open("a");
    line.call("height");
    expect(posted).toEqual([{ message: "height", to: "*" }]);
    line.close();
    say(command("next"));
    expect(heard).toEqual([]);
  });
});
