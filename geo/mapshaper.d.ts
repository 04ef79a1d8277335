declare module "mapshaper" {
  const mapshaper: {
    applyCommands(
      commands: string,
      input: Readonly<Record<string, unknown>>,
    ): Promise<Record<string, string | Uint8Array>>;
  };
  export default mapshaper;
}
