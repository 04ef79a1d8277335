import type { Page } from "@playwright/test";

declare global {
  interface Window {
    /** What the page's workers have answered. */
    answers: unknown[];
  }
}

/** Keeps what the page's workers answer from now on, as the page itself hears it. */
export async function hearWorkers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.answers = [];
    const hear = (event: Event): void => {
      window.answers.push((event as MessageEvent<unknown>).data);
    };
    window.Worker = class extends Worker {
      constructor(...args: ConstructorParameters<typeof Worker>) {
        super(...args);
        this.addEventListener("message", hear);
      }
    };
  });
}
