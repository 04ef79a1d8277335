/** A build of the site as its offline worker knows it. */
export interface OfflineBuild {
  /** Tells builds apart. */
  readonly hash: string;
  /** SHA-256 in base64 of each file, by its path from the site's root; a page stands under its folder. */
  readonly files: Readonly<Record<string, string>>;
}
