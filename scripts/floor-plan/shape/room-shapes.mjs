import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "../../workplace/repository-root.mjs";
import { filesBelow } from "../../workplace/source-files.mjs";
import { featureMayOpen, mayOpen } from "../rooms.mjs";

/**
 * Complains about a room of the domain that lacks what every room has, or is not on the plan, and about a feature
 * that mirrors no room.
 *
 * @param {string} [root]
 * @returns {string[]} one sentence each
 */
export function misshapenRooms(root = repositoryRoot) {
  const promised = JSON.parse(readFileSync(join(root, "packages/domain/package.json"), "utf8")).exports;
  return [
    ...roomsIn("packages/domain/src", root).flatMap((room) => [
      ...(room in mayOpen
        ? []
        : [`packages/domain/src/${room} is not on the plan: add it to scripts/floor-plan/rooms.mjs.`]),
      ...(`./${room}` in promised ? [] : [`packages/domain/package.json does not export "./${room}".`]),
      ...["index.ts", "README.md"]
        .filter((file) => !existsSync(join(root, "packages/domain/src", room, file)))
        .map((file) => `packages/domain/src/${room} has no ${file}.`),
    ]),
    ...roomsIn("apps/api/src/features", root)
      .filter((room) => room !== "testing" && !(room in featureMayOpen))
      .map(
        (room) =>
          `apps/api/src/features/${room} mirrors no room of the domain: which room's rule does it serve?`,
      ),
  ];
}

/** The folders directly below one that hold a TypeScript file. */
function roomsIn(folder, root) {
  const below = filesBelow([folder], root).filter((path) => path.endsWith(".ts"));
  const names = below.map((path) => path.slice(folder.length + 1).split("/"));
  return [...new Set(names.filter((parts) => parts.length > 1).map(([room]) => room))];
}
