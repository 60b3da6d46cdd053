import { readFileSync } from "node:fs";
import { join } from "node:path";
import { folder, rooms } from "../package-folder.mjs";
import { surfaceOf } from "./surface.mjs";

const read = (path) => readFileSync(join(folder, path), "utf8");

/** The surface that the committed reports show. */
export const reviewedSurface = () =>
  Object.fromEntries(rooms.map((room) => [room, surfaceOf(read(`api/${room}.api.md`))]));

/** The last version and the surface it had: `api/released.json`. */
export const releasedSurface = () => JSON.parse(read("api/released.json"));

/** The text of the changelog. */
export const changelogText = () => read("CHANGELOG.md");
