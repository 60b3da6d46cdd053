import { cruise } from "dependency-cruiser";
import { cruiseOptions } from "./cruise-options.mjs";
import { rules } from "./rules.mjs";
import { repositoryRoot } from "../workplace/repository-root.mjs";
import { filesBelow } from "../workplace/source-files.mjs";

/**
 * Reads every import of the packages and holds it against the rules.
 *
 * @param {string} [root] the repository, or a small tree that a test has made
 * @returns {Promise<{ modules: object[], violations: { rule: string, comment: string, from: string, to: string }[] }>}
 */
export async function cruiseHouse(root = repositoryRoot) {
  const files = filesBelow(["packages", "apps", "scripts/demo"], root).filter((path) => /\.tsx?$/.test(path));
  const { output } = await cruise(files, {
    ...cruiseOptions,
    baseDir: root,
    validate: true,
    ruleSet: { forbidden: rules },
  });
  const comments = new Map(rules.map(({ name, comment }) => [name, comment]));
  const violations = output.summary.violations.map(({ rule, from, to }) => ({
    rule: rule.name,
    comment: comments.get(rule.name),
    from,
    to,
  }));
  return { modules: output.modules, violations };
}
