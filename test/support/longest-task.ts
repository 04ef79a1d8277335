import type { Browser, Page } from "@playwright/test";

/** What a browser writes down of a task or of a name. */
export interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds: begin, duration, and how much of it the thread ran. */
  ts: number;
  dur?: number;
  tdur?: number;
  args: { name?: string };
}

/**
 * Milliseconds of the longest task of the page's main thread while `act` runs, from the performance
 * mark `since` on where one is named. Time in which the machine ran something else does not count,
 * so that a busy machine makes no task long.
 */
export async function longestTask(
  browser: Browser,
  page: Page,
  act: () => Promise<void>,
  since?: string,
): Promise<number> {
  await browser.startTracing(page, { categories: ["-*", "toplevel", "blink.user_timing"] });
  // What beginning to write down costs the page is not of the act.
  await nextFrame(page);
  await act();
  // A task is written down when it has ended.
  await nextFrame(page);
  const trace = (await browser.stopTracing()).toString();
  const { traceEvents: events } = JSON.parse(trace) as { traceEvents: TraceEvent[] };
  const thread = ({ pid, tid }: TraceEvent): string => `${pid}/${tid}`;
  const main = new Set(
    events
      .filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain")
      .map(thread),
  );
  const tasks = events.filter(
    (event) => event.name.endsWith("::RunTask") && main.has(thread(event)),
  );
  const start = since === undefined ? 0 : events.find(({ name }) => name === since)?.ts;
  if (tasks.length === 0 || start === undefined) throw new Error("the trace holds no task");
  return Math.max(
    0,
    ...tasks
      .filter(({ ts }) => ts >= start)
      .map(({ dur = 0, tdur = dur }) => Math.min(dur, tdur) / 1000),
  );
}

function nextFrame(page: Page): Promise<unknown> {
  return page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))),
  );
}
