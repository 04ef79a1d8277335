import { embedded, framed } from "./framed";

export type OfflineStatus = "unsupported" | "none" | "keeping" | "ready" | "failed";

/** Framed, embedded, without an origin or not over https, a page keeps nothing on the device. */
const allowed = (): boolean =>
  import.meta.env.PROD &&
  origin !== "null" &&
  isSecureContext &&
  !framed() &&
  !embedded() &&
  "serviceWorker" in navigator;

/** The site on this device: whether all of it is kept, and whether a newer build waits. */
export class OfflineState {
  status: OfflineStatus = $state("none");
  /** A newer build is here whole, and waits for the reader's word. */
  update = $state(false);
  #registration: ServiceWorkerRegistration | null = null;

  /** What is kept already; asks the network for nothing but a newer worker. */
  async start(): Promise<void> {
    if (!allowed()) {
      this.status = "unsupported";
      return;
    }
    try {
      const root = siteRoot();
      const found = await navigator.serviceWorker.getRegistration(root);
      // A site in a folder above can have its own.
      if (found?.scope === root) this.#watch(found);
    } catch {
      this.status = "unsupported";
    }
  }

  /** Keeps all of the site, about as much as a photo. */
  async keep(): Promise<void> {
    if (!allowed()) {
      this.status = "unsupported";
      return;
    }
    if (this.status !== "ready") this.status = "keeping";
    try {
      const root = siteRoot();
      this.#watch(
        await navigator.serviceWorker.register(`${root}offline.js`, {
          scope: root,
          updateViaCache: "none",
        }),
      );
    } catch {
      // Storage denied, or the worker cannot be fetched.
      if (this.status !== "ready") this.status = "failed";
    }
  }

  /** Lets the newer build in and starts the page anew. */
  take(): void {
    navigator.serviceWorker.addEventListener("controllerchange", () => {
      location.reload();
    });
    this.#registration?.waiting?.postMessage("cdgi:update");
  }

  #watch(registration: ServiceWorkerRegistration): void {
    if (registration === this.#registration) {
      this.#see(registration);
      return;
    }
    this.#registration = registration;
    const follow = (): void => {
      registration.installing?.addEventListener("statechange", () => {
        this.#see(registration);
      });
      this.#see(registration);
    };
    registration.addEventListener("updatefound", follow);
    follow();
  }

  #see({ active, waiting, installing }: ServiceWorkerRegistration): void {
    this.update = active !== null && waiting !== null;
    this.status = active ? "ready" : waiting || installing ? "keeping" : "failed";
  }
}

/** The address under which all pages of the site lie. */
const siteRoot = (): string =>
  new URL(document.documentElement.dataset["root"] ?? "./", location.href).href.replace(
    /[?#].*$/,
    "",
  );

let one: OfflineState | undefined;

/** The one of this page. */
export function offline(): OfflineState {
  return (one ??= new OfflineState());
}
