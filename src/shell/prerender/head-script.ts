/**
 * Runs before the first paint, as a classic script in the head: sets the theme of the address, and
 * hides what the address will change, so that nothing wrong flashes by. It unhides by itself in case
 * the page's own script never comes.
 */
export const HEAD_SCRIPT = `(function () {
  var page = document.documentElement;
  var query = new URLSearchParams(location.search);
  var dark = query.get("dark");
  if (/^(true|1)$/.test(dark)) page.dataset.theme = "dark";
  if (/^(false|0)$/.test(dark)) page.dataset.theme = "light";
  var on = function (key) { return /^(true|1)$/.test(query.get(key)); };
  var embed = on("embed");
  if (embed) page.dataset.embed = ["hideControls", "plain", "static", "transparent"].filter(on).join(" ");
  // A frame whose color scheme is not its host's has an opaque ground.
  if (embed && on("transparent")) document.querySelector("[name=color-scheme]").remove();
  var pending = [];
  if (query.get("lang") && query.get("lang") !== page.lang) pending.push("lang");
  var view = query.get("view");
  if (!embed && /^(present|speaker|kiosk|print)$/.test(view)) page.dataset.view = view;
  if (page.dataset.view || query.get("story") || (query.get("tab") && query.get("tab") !== "map"))
    pending.push("tab");
  if (["ind", "kind", "bubbles", "outline", "select"].some(function (key) { return query.get(key); }))
    pending.push("measure");
  page.dataset.pending = pending.join(" ");
  page.dataset.live = "";
  setTimeout(function () { delete page.dataset.pending; }, 5000);
})();`;
