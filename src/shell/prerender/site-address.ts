/**
 * The absolute address of the site's root, as VITE_SITE_URL says it, with a slash at its end; "" for
 * none. What is no address of the web throws an Error that shows it.
 */
export function siteAddress(given = ""): string {
  if (given.trim() === "") return "";
  const url = URL.canParse(given) ? new URL(given) : null;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new Error(`VITE_SITE_URL is no http address: "${given}"`);
  }
  const { origin, pathname } = url;
  return origin + pathname.replace(/\/*$/, "/");
}
