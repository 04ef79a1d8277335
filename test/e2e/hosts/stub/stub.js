// Speaks the frame's side of the protocol. The host sends {say: message} or {grow: pixels} to have it misbehave.
const query = new URLSearchParams(location.search);
const id = query.get("childId");
const content = document.querySelector("#content");
let state = location.search.slice(1) + location.hash;
const heard = [];

const say = (name, more) => parent.postMessage({ type: `cdgi:${name}`, v: 1, id, ...more }, "*");
const tellHeight = () => {
  const { height } = content.getBoundingClientRect();
  if (innerWidth > 0) say("height", { height: Math.ceil(height) });
};

addEventListener("message", ({ data }) => {
  if (data.say) parent.postMessage(data.say, "*");
  if (data.grow) {
    let height = content.offsetHeight;
    // Taller than whatever the host makes of it.
    addEventListener("resize", () => say("height", { height: (height = innerHeight + data.grow) }));
    say("height", { height: height + data.grow });
  }
  if (typeof data.type !== "string") return;
  heard.push(data.type);
  if (data.type === "cdgi:request-height") tellHeight();
  if (data.type === "cdgi:setState") state = data.data.query;
  if (data.type === "cdgi:next") state += "+next";
  if (data.type === "cdgi:getState") say("state", { data: { query: state, heard } });
});
if (!query.has("silent")) {
  if (query.has("early")) tellHeight();
  setTimeout(() => say("ready", { data: {} }), query.has("early") ? 300 : 0);
  new ResizeObserver(tellHeight).observe(content);
}
