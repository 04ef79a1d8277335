/** For an attachment: what a node holds is in the page while it is shown, and is kept outside of it else. */
export function keptApart(shown: () => boolean): (node: HTMLElement) => void {
  let held: readonly ChildNode[] | null = null;
  return (node) => {
    held ??= [...node.childNodes];
    if (shown()) node.append(...held);
    else for (const one of held) one.remove();
  };
}
