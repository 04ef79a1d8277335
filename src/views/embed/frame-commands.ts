import {
  parseWantedState,
  type FrameEventName,
  type HostCommand,
} from "../../formats/embed-message";
import { addressAt } from "../../state/address-at";
import { readAskedState } from "../../state/asked-state";
import { findStory } from "../../state/find-story";
import { placeOf } from "../../state/story.svelte";
import { visit } from "../../state/visit";
import type { AppContext } from "../context";
import { frameLinks } from "./frame-links";

type Reply = (name: FrameEventName, data: object) => void;
/** What an `error` tells beside its code. */
type Fault = { readonly code: string } & Readonly<Record<string, unknown>>;

/** The step of the story on screen, from 1 on, and how many there are; null where there is no story. */
export async function frameStep({
  params,
}: Pick<AppContext, "params">): Promise<{ story: string; step: number; count: number } | null> {
  const { story: id } = params.current;
  const story = id === "" ? null : await findStory(id);
  if (!story) return null;
  return { story: id, step: placeOf(location.hash) || 1, count: story.steps.length };
}

/**
 * Does what a host asks, one after the other. What cannot be done changes nothing and is answered by an
 * `error`; `getState` is answered by a `state`, whose query `setState` takes.
 */
export function frameCommands(app: AppContext): (command: HostCommand, reply: Reply) => void {
  let last = Promise.resolve();
  return (command, reply) => {
    last = last
      .then(async () => {
        if (command.name === "getState") reply("state", { query: stateQuery(app) });
        const fault = await act(command, app);
        if (fault) reply("error", fault);
      })
      .catch((error: unknown) => {
        console.error(error);
        reply("error", { code: "failed", value: command.name });
      });
  };
}

function stateQuery(app: AppContext): string {
  return frameLinks(app).page.replace(/^[^?#]*\??/, "");
}

async function act({ name, data }: HostCommand, app: AppContext): Promise<Fault | null> {
  if (name === "setState") return setState(parseWantedState(data), app);
  if (name === "next" || name === "prev") return turn(name === "next" ? 1 : -1, app);
  return null;
}

async function setState(query: string | null, { params }: AppContext): Promise<Fault | null> {
  if (query === null) return { code: "state", problems: [] };
  const asked = await readAskedState(query, params.current);
  if ("problems" in asked) return { code: "state", problems: asked.problems };
  visit(addressAt(params, asked.params, asked.params.story === "" ? null : asked.place), "replace");
  return null;
}

/** At either end a story stays where it is. */
async function turn(by: number, app: AppContext): Promise<Fault | null> {
  const at = await frameStep(app);
  if (!at) return { code: "story", value: app.params.current.story };
  const place = Math.min(at.count, Math.max(1, at.step + by));
  if (place !== at.step) visit(addressAt(app.params, {}, place), "replace");
  return null;
}
