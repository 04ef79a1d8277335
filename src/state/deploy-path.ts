/**
 * The path under which the site lies, the same on all its pages. All sites of an owner can share one
 * origin, and with it caches, channels and storage: their names begin with this path.
 */
export function deployPath(): string {
  return new URL(document.documentElement.dataset["root"] ?? "./", location.href).pathname;
}
