/** Windows of one origin: what one posts reaches all others by the same name, and not itself. */
export class WindowsChannel {
  static open = new Set<WindowsChannel>();
  onmessage: ((event: { data: unknown }) => void) | null = null;
  constructor(readonly name: string) {
    WindowsChannel.open.add(this);
  }
  postMessage(data: unknown): void {
    for (const other of WindowsChannel.open) {
      if (other === this || other.name !== this.name) continue;
      const sent: unknown = structuredClone(data);
      setTimeout(() => other.onmessage?.({ data: sent }));
    }
  }
  close(): void {
    WindowsChannel.open.delete(this);
  }
}
