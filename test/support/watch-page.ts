import type { Page } from "@playwright/test";

/** What a page did that cannot be asked of it afterwards. */
export interface PageRecord {
  /** Values of data-ready on <html>, in order. */
  ready: string[];
  /** Violations of the content security policy, as "directive: blocked address". */
  violations: string[];
  /** Layout shifts that no input explains, as "score of what moved". */
  shifts: string[];
  /** Their sum. */
  shift: number;
  /** Languages, as the heading's script tells them, of the frames in which the page was visible. */
  seen: string[];
}

declare global {
  interface Window {
    pageRecord: PageRecord;
    /** Nodes as the parser made them, by selector. */
    parsed: Record<string, Element>;
  }
}

function startRecord(kept: readonly string[]): void {
  const record: PageRecord = {
    ready: [],
    violations: [],
    shifts: [],
    shift: 0,
    seen: [],
  };
  window.pageRecord = record;
  window.parsed = {};

  document.addEventListener("securitypolicyviolation", (event) => {
    record.violations.push(`${event.effectiveDirective}: ${event.blockedURI}`);
  });

  new MutationObserver(() => {
    const ready = document.documentElement.dataset["ready"];
    if (ready !== undefined && record.ready.at(-1) !== ready) record.ready.push(ready);
    // Modules run once the whole document is parsed: until then every node is the parser's own.
    if (document.readyState !== "loading") return;
    for (const selector of kept) {
      const node = document.querySelector(selector);
      if (node) window.parsed[selector] ??= node;
    }
  }).observe(document, { attributes: true, childList: true, subtree: true });

  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
      sources: { node: Node | null }[];
    })[]) {
      if (entry.hadRecentInput) continue;
      record.shift += entry.value;
      const moved = entry.sources.map(({ node }) =>
        node instanceof Element ? `${node.tagName}.${node.getAttribute("class") ?? ""}` : "text",
      );
      record.shifts.push(`${entry.value.toFixed(4)} of ${moved.join(", ")}`);
    }
  }).observe({ type: "layout-shift", buffered: true });

  const look = (): void => {
    const heading = document.querySelector("h1");
    if (heading && getComputedStyle(heading).visibility === "visible") {
      const lang = /\p{Script=Han}/u.test(heading.textContent) ? "zh" : "en";
      if (record.seen.at(-1) !== lang) record.seen.push(lang);
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Records what the page does from before its first script on; `kept` are selectors of nodes to remember. */
export async function watchPage(page: Page, kept: readonly string[] = []): Promise<void> {
  await page.addInitScript(startRecord, kept);
}

export const pageRecord = (page: Page): Promise<PageRecord> =>
  page.evaluate(() => window.pageRecord);
