import { test as base, type Request, type WebError } from "@playwright/test";
import { ROOT_URL, SUB_PATH_URL } from "./site-ports";

export { expect } from "@playwright/test";

interface Site {
  /** Address of the site at the root of its host; page.goto("./?tab=rank") is relative to it. */
  rootURL: string;
  /** Address of the same files under a sub-path of another origin. */
  subPathURL: string;
  /** Set to false by a test that provokes errors in the page. */
  failOnPageError: boolean;
}

/** Playwright's test with the addresses of the built site; it fails on what a page should not do. */
export const test = base.extend<Site & { guard: undefined }>({
  rootURL: [ROOT_URL, { option: true }],
  subPathURL: [SUB_PATH_URL, { option: true }],
  failOnPageError: [true, { option: true }],
  guard: [
    async ({ context, failOnPageError }, use) => {
      const faults: string[] = [];
      const onError = (fault: WebError): void => {
        if (failOnPageError) faults.push(`uncaught: ${fault.error().message}`);
      };
      const onRequest = (request: Request): void => {
        const { protocol, hostname } = new URL(request.url());
        const ours = hostname === "127.0.0.1" || hostname === "localhost";
        if (protocol.startsWith("http") && !ours) faults.push(`third party: ${request.url()}`);
      };
      context.on("weberror", onError);
      context.on("request", onRequest);
      await use(undefined);
      // Some tests share a context: each answers for itself.
      context.off("weberror", onError);
      context.off("request", onRequest);
      base.expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});
