// @ts-check
// <cdgi-map> and [data-cdgi], see docs/EMBED.md
(() => {
  const KEYS = (
    "tab ind kind group select region set variant bubbles outline zoom bins k lock patterns " +
    "peers x y log residuals sort cols method w norm agg treat impute wm scale facts own seed t " +
    "scenario story view lang dark hideControls plain static transparent compat v"
  ).split(" ");
  const OWN = ["src", "query", "ratio", "minHeight", "frameTitle", "sandbox"];
  const COMMON = /^(data-|aria-|on|(id|class|style|title|hidden|dir|slot|part|role|tabindex)$)/;
  const TALLEST = 30000;
  /** In quick succession. */
  const MOST_CHANGES = 50;
  const PATIENCE = 10000;

  const script = /** @type {HTMLScriptElement?} */ (
    document.currentScript ?? document.querySelector('script[src*="embed.js"]')
  );
  const folder = script?.src ? new URL(".", script.src).href : "";

  const told = new Set();
  /** @param {string} line */
  function tell(line) {
    if (!told.has(line)) console.warn(`cdgi-map: ${line}`);
    told.add(line);
  }

  /** @param {string} name */
  const keyOf = (name) =>
    [...OWN, ...KEYS].find((key) => key.toLowerCase() === name.replace(/-/g, "").toLowerCase());

  // No rule of the page reaches into the shadow; none may cut its host.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    ":host{display:block;height:auto!important;max-height:none!important}:host([hidden]){display:none}" +
      "div{position:relative;box-sizing:border-box}" +
      "iframe{position:absolute;inset:0;width:100%;height:100%;border:0}",
  );

  /** @param {HTMLElement} host @param {string} src @param {string} id @param {Record<string, string>} set */
  function open(host, src, id, { ratio, minHeight, frameTitle, sandbox }) {
    const box = document.createElement("div");
    const frame = document.createElement("iframe");
    const apart = origin === "null" || sandbox?.includes("allow-same-origin") === false;
    const from = apart ? "null" : new URL(src).origin;
    /** @type {{ send(): unknown, done(state: unknown): void }[]} */
    let asked = [];
    let ready = false;
    let height = 0;
    let changes = 0;
    let changed = 0;
    let width = 0;

    /** @param {string} name @param {object} [data] */
    function post(name, data) {
      const message = { type: `cdgi:${name}`, v: 1, id, data };
      frame.contentWindow?.postMessage(message, apart ? "*" : from);
    }

    /** @param {number} wanted */
    function fit(wanted) {
      const now = performance.now();
      if (now - changed > 1000 || innerWidth !== width) changes = 0;
      changed = now;
      width = innerWidth;
      if (!Number.isFinite(wanted) || wanted <= 0 || wanted === height) return;
      const follows = ++changes <= MOST_CHANGES && wanted <= TALLEST;
      frame.scrolling = follows ? "no" : "auto";
      if (!follows) return tell(`the height of ${id} does not settle`);
      height = wanted;
      box.style.cssText = `padding-top:${height}px`;
      host.style.aspectRatio = host.style.minHeight = "";
    }

    /** @param {MessageEvent} event */
    function hear({ source, origin, data }) {
      if (source !== frame.contentWindow || typeof data?.type !== "string") return;
      const name = /^cdgi:(\w+)$/.exec(data.type)?.[1];
      if (!name || data.v !== 1 || data.id !== id) return;
      if (origin !== from) return tell(`${origin} answers for ${from}`);
      if (name === "ready") {
        ready = true;
        // Loaded anew, it has forgotten what it was asked.
        post("request-height");
        asked = asked.filter(({ send }) => send());
      }
      if (name === "height") return fit(data.height);
      if (name === "state") return asked.shift()?.done(data.data);
      const detail = data.data;
      host.dispatchEvent(new CustomEvent(data.type, { detail, bubbles: true, composed: true }));
    }

    addEventListener("message", hear);
    const shape = ratio || host.style.aspectRatio;
    const least = minHeight ? `${parseInt(minHeight)}px` : host.style.minHeight;
    box.style.cssText =
      shape || least
        ? `aspect-ratio:${shape};min-height:${least}`
        : "padding-top:calc(92% + 350px)";
    frame.title =
      frameTitle ||
      host.title ||
      (/[=/]en\b/.test(src) ? "China digital government map" : "数政图");
    frame.loading = "lazy";
    frame.allow = "fullscreen; web-share; clipboard-write";
    if (sandbox != null) frame.setAttribute("sandbox", sandbox);
    // Scroll bars change the width, and so the height.
    frame.scrolling = "no";
    // Of another scheme than its page, it has an opaque ground.
    if (/transparent=(1|true)/.test(src)) frame.style.colorScheme = "light";
    frame.onload = () =>
      setTimeout(() => {
        if (ready) return;
        frame.scrolling = "auto";
        tell(`no answer from ${src}`);
      }, PATIENCE);
    frame.src = src;
    const shadow = host.shadowRoot ?? host.attachShadow({ mode: "open" });
    shadow.adoptedStyleSheets = [sheet];
    box.append(frame);
    shadow.replaceChildren(box);

    return {
      src,
      close() {
        ready = true;
        removeEventListener("message", hear);
        box.remove();
      },
      /** Once the map is there. @param {string} name @param {object} [data] */
      ask: (name, data) =>
        new Promise((done, fail) => {
          let late = false;
          function send() {
            if (late) return;
            if (name !== "getState") post(name, data);
            post("getState");
            return true;
          }
          frame.loading = "eager";
          asked.push({ send, done });
          if (ready) send();
          setTimeout(() => {
            late = true;
            fail(new Error(`cdgi-map: no answer to ${name}`));
          }, PATIENCE);
        }),
    };
  }

  let made = 0;

  class CdgiMap extends HTMLElement {
    #id = "";
    /** @type {ReturnType<typeof open>?} */
    #open = null;
    #watch = new MutationObserver(() => this.#read());

    connectedCallback() {
      this.#watch.observe(this, { attributes: true });
      this.#read();
    }
    /** Lets moveBefore() leave the frame alone. */
    connectedMoveCallback() {}
    disconnectedCallback() {
      this.#watch.disconnect();
      this.#open?.close();
      this.#open = null;
    }

    #read() {
      /** @type {Record<string, string>} */
      const set = {};
      for (const { name, value } of this.attributes) {
        const key = keyOf(name);
        if (key) set[key] = value;
        else if (!COMMON.test(name)) tell(`unknown attribute ${name}`);
      }
      const { src = folder, query = "" } = set;
      let url;
      try {
        url = new URL(src, document.baseURI);
      } catch {
        // Told below.
      }
      if (!src || !url || !/^(http|file)/.test(url.protocol)) return tell(`no map at src="${src}"`);
      this.#id ||= this.id || `cdgi-${++made}`;
      const [search, step] = query.split("#");
      const more = Object.entries({ ...set, embed: "true", childId: this.#id });
      for (const [key, value] of [...new URLSearchParams(search), ...more])
        if (!OWN.includes(key)) url.searchParams.set(key, value || "true");
      if (step) url.hash = step;
      if (this.#open?.src === url.href) return;
      if (this.#open) this.style.minHeight = `${this.offsetHeight}px`;
      this.#open?.close();
      this.#open = open(this, url.href, this.#id, set);
    }

    /** @param {string} query */
    setState(query) {
      return this.#open?.ask("setState", { query });
    }
    next() {
      return this.#open?.ask("next");
    }
    prev() {
      return this.#open?.ask("prev");
    }
    getState() {
      return this.#open?.ask("getState");
    }
  }

  if (!customElements.get("cdgi-map")) customElements.define("cdgi-map", CdgiMap);

  /** Puts a map into an element, once. @param {HTMLElement?} place @param {DOMStringMap} data */
  function fill(place, data) {
    if (!place || place.querySelector("cdgi-map")) return;
    const map = document.createElement("cdgi-map");
    map.setAttribute("src", folder);
    map.setAttribute("query", data.cdgi ?? "");
    for (const name in data) if (keyOf(name)) map.setAttribute(name, data[name] ?? "");
    const { style } = place;
    map.style.cssText = `aspect-ratio:${style.aspectRatio};min-height:${style.minHeight}`;
    style.aspectRatio = style.minHeight = "";
    place.append(map);
  }

  function fillAll() {
    /** @type {NodeListOf<HTMLElement>} */
    const places = document.querySelectorAll("[data-cdgi]");
    for (const place of places) fill(place, place.dataset);
    const target = script?.dataset.target;
    if (target) fill(script.closest(target) ?? document.querySelector(target), script.dataset);
  }
  fillAll();
  document.addEventListener("DOMContentLoaded", fillAll);
})();
