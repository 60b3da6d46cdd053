import { repositoryRoot } from "../../workplace/repository-root.mjs";
import { filesBelow } from "../../workplace/source-files.mjs";

/** Say nothing of what lies inside, wherever they stand in a name. */
const empty = /^(utils?|helpers?|services?|misc)$/;
/** Say nothing when they are a whole name; in `shared-question.ts` they may be the field's own word. */
const emptyAlone = /^(common|core|shared|libs?)$/;

/**
 * Complains about folders and files whose name says nothing of what lies inside.
 *
 * @param {string} [root]
 * @returns {string[]} one sentence each
 */
export function emptyNames(root = repositoryRoot) {
  const complaints = filesBelow(["packages", "apps", "scripts", "docs"], root).flatMap((path) =>
    path
      .split("/")
      .filter(saysNothing)
      .map((name) => `${path}: "${name}" does not say what is inside. Name it after the idea or the deed.`),
  );
  return [...new Set(complaints)];
}

function saysNothing(name) {
  const parts = name.toLowerCase().split(".");
  return (
    parts.some((part) => emptyAlone.test(part)) ||
    parts.flatMap((part) => part.split(/[-_]/)).some((p) => empty.test(p))
  );
}
