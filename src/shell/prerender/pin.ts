import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { siteAddress } from "./site-address";

/** A release by its tag, and the folder in which embeds find it for good. */
export interface Pinned {
  readonly tag: string;
  readonly folder: string;
}

/** The releases among the tags of a repository: `v2020.1` stands in `v/2020.1/`. Other tags are none. */
export function pinnedVersions(tags: readonly string[]): Pinned[] {
  return tags.flatMap((tag) => {
    const version = /^v(\d+(?:\.\d+)*)$/.exec(tag)?.[1];
    return version === undefined ? [] : [{ tag, folder: `v/${version}` }];
  });
}

/**
 * Puts every release of the repository into the built site, each as its own tag builds it: a host with
 * nothing but files keeps them over any number of deploys. A release that was built before comes from
 * the cache, by the commit that its tag names.
 * @param root of the repository, with a built site in `dist`
 * @throws Error that names the tag whose build fails
 */
export function pinVersions(root: string, site = ""): Pinned[] {
  const git = (...args: string[]): string =>
    execFileSync("git", args, { cwd: root, encoding: "utf8" }).trim();
  const dist = join(root, "dist");
  if (!existsSync(join(dist, "index.html"))) throw new Error("there is no built site in dist");
  const versions = pinnedVersions(git("tag", "--list").split("\n"));
  for (const { tag, folder } of versions) {
    const commit = git("rev-parse", `${tag}^{commit}`);
    const kept = join(root, "node_modules/.cache/pinned", `${commit}-${siteKey(site)}`);
    if (!existsSync(kept)) buildTag(tag, kept, site && `${site}${folder}/`);
    cpSync(kept, join(dist, folder), { recursive: true });
  }
  return versions;

  function buildTag(tag: string, kept: string, address: string): void {
    const work = mkdtempSync(join(tmpdir(), "cdgi-pin-"));
    const tree = join(work, "tree");
    const npm = (...args: string[]): void => {
      execFileSync("npm", args, {
        cwd: tree,
        stdio: ["ignore", "ignore", "inherit"],
        env: { ...process.env, VITE_SITE_URL: address },
      });
    };
    try {
      git("worktree", "add", "--detach", tree, tag);
      npm("ci", "--no-audit", "--no-fund");
      npm("run", "build");
      // A release holds itself alone, whatever its build has pinned.
      rmSync(join(tree, "dist/v"), { recursive: true, force: true });
      cpSync(join(tree, "dist"), `${kept}.part`, { recursive: true });
      renameSync(`${kept}.part`, kept);
    } catch (error) {
      throw new Error(`the release ${tag} does not build`, { cause: error });
    } finally {
      rmSync(work, { recursive: true, force: true });
      git("worktree", "prune");
    }
  }
}

/** A build holds the address of its site, so one is kept for each. */
const siteKey = (site: string): string => (site === "" ? "anywhere" : encodeURIComponent(site));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const versions = pinVersions(resolve("."), siteAddress(process.env["VITE_SITE_URL"]));
  for (const { tag, folder } of versions) console.log(`${folder}/ is ${tag}`);
  if (versions.length === 0) console.log("no tag of a release (v1, v2020.1): nothing is pinned");
}
