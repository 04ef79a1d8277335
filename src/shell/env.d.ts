interface ImportMetaEnv {
  /** 审图号 of the publisher's own submission; the page shows none when it is empty. */
  readonly VITE_MAP_APPROVAL_NUMBER?: string;
}
