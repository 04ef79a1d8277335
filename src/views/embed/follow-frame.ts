import { openHostLine } from "../../embed/host-line";
import { reportHeight } from "../../embed/height-reporter";
import { heightMessages, ourHeight } from "../../formats/height-messages";
import { printFrameMessage } from "../../formats/embed-message";
import { follow } from "../../state/follow.svelte";
import { framed } from "../../state/framed";
import type { AppContext } from "../context";
import { frameCommands } from "./frame-commands";
import { followAddressFaults, followFrameEvents } from "./frame-events";
import { keepWithin } from "./keep-within";
import { keepStill } from "./keep-still";

export { default as FrameFoot } from "./FrameFoot.svelte";

/**
 * The frame's side of being a part of somebody's page: heights for whatever host there is, and events,
 * commands and state for one that speaks. @param ready once the first picture is on screen
 */
export function followFrame(app: AppContext, ready: Promise<void>): void {
  const page = document.documentElement;
  const { embed, childId, compat, static: still } = app.params.current;
  if (embed) keepWithin();
  if (embed && still) keepStill();
  if (!framed()) return;

  const src = location.href;
  const run = frameCommands(app);
  let told = 0;
  let spoken = false;
  const line = openHostLine({
    host: parent,
    id: childId,
    hear: (command, reply) => {
      reporter.allow();
      if (command.name === "request-height") {
        line.call(ourHeight({ id: line.id(), height: reporter.height() }));
      } else run(command, reply);
      if (spoken) return;
      spoken = true;
      followAddressFaults(app, line.tell);
      followFrameEvents(app, line.tell);
    },
  });
  const reporter = reportHeight(document.querySelector("#app") ?? document.body, (height) => {
    told = height;
    const messages = heightMessages({ id: line.id(), height }, { src, childId, compat });
    for (const message of messages) line.call(message);
  });
  for (const type of ["pointerdown", "keydown", "input"] as const) {
    addEventListener(type, reporter.allow, { capture: true, passive: true });
  }
  follow(
    () => app.params.current,
    () => {
      reporter.allow();
    },
  );
  // A host that gives the height it was told needs no scroll bar, which would take of the width.
  addEventListener("resize", () => {
    if (innerHeight === told) page.dataset["sized"] = "";
  });
  void ready.then(() => {
    line.call(printFrameMessage("ready", line.id(), {}));
  });
}
