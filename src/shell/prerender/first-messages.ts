type Messages = Readonly<Record<string, string>>;

const FIRST =
  /^(app|tab|lang|theme|seal|kinds?|measure|index|bubbles|outline|group|headline|intro|status|ruler|map|unit|credit|notice|loading|domain|classes\.open|search\.open|outlet\.open)\b/;

/** Messages of the first screen, which the page carries; all others come with the views that use them. */
export const firstMessages = (messages: Messages): Messages =>
  Object.fromEntries(Object.entries(messages).filter(([key]) => FIRST.test(key)));
