import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { repositoryRoot } from "../workplace/repository-root.mjs";
import { filesBelow } from "../workplace/source-files.mjs";
import { referencesIn } from "./references.mjs";

/**
 * Complains about what the documents name and the repository does not have. A package's own documents may also name
 * that package's scripts.
 *
 * @param {string} [root]
 * @returns {string[]} one sentence each
 */
export function brokenReferences(root = repositoryRoot) {
  return documents(root).flatMap((document) => {
    const { links, paths, scripts } = referencesIn(readFileSync(join(root, document), "utf8"));
    const known = scriptsNear(document, root);
    return [
      ...links
        .filter((link) => !existsSync(join(root, dirname(document), link)))
        .map((link) => `${document} links to ${link}, which does not exist.`),
      ...paths
        .filter((path) => !existsSync(join(root, path)))
        .map((path) => `${document} names ${path}, which does not exist.`),
      ...scripts
        .filter((name) => !known.has(name))
        .map((name) => `${document} says npm run ${name}, which is no script.`),
    ];
  });
}

/** The scripts of the package.json files in the document's folder and in every folder above it. */
function scriptsNear(document, root) {
  const parts = dirname(document).split("/");
  const manifests = parts.map((_, depth) => join(root, ...parts.slice(0, depth + 1), "package.json"));
  return new Set(
    [join(root, "package.json"), ...manifests]
      .filter((path) => existsSync(path))
      .flatMap((path) => Object.keys(JSON.parse(readFileSync(path, "utf8")).scripts ?? {})),
  );
}

const documents = (root) => [
  ...["README.md", "CONTRIBUTING.md", "SECURITY.md"].filter((name) => existsSync(join(root, name))),
  ...filesBelow(["docs", "packages", "apps", "scripts"], root).filter((path) => path.endsWith(".md")),
];
