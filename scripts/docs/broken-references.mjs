import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { repositoryRoot } from "../workplace/repository-root.mjs";
import { filesBelow } from "../workplace/source-files.mjs";
import { referencesIn } from "./references.mjs";

/**
 * Complains about what the documents name and the repository does not have.
 *
 * @param {string} [root]
 * @returns {string[]} one sentence each
 */
export function brokenReferences(root = repositoryRoot) {
  const { scripts: known } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return documents(root).flatMap((document) => {
    const { links, paths, scripts } = referencesIn(readFileSync(join(root, document), "utf8"));
    return [
      ...links
        .filter((link) => !existsSync(join(root, dirname(document), link)))
        .map((link) => `${document} links to ${link}, which does not exist.`),
      ...paths
        .filter((path) => !existsSync(join(root, path)))
        .map((path) => `${document} names ${path}, which does not exist.`),
      ...scripts
        .filter((name) => !known[name])
        .map((name) => `${document} says npm run ${name}, which is no script.`),
    ];
  });
}

const documents = (root) => [
  ...["README.md", "CONTRIBUTING.md", "SECURITY.md"].filter((name) => existsSync(join(root, name))),
  ...filesBelow(["docs", "packages", "apps", "scripts"], root).filter((path) => path.endsWith(".md")),
];
