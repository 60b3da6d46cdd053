import { isAbsolute, join } from "node:path";
import { repositoryRoot } from "./repository-root.mjs";

/**
 * The environment of the api and its commands, with our defaults in place.
 *
 * @param {NodeJS.ProcessEnv} given
 * @returns {NodeJS.ProcessEnv & { PORT: string, DATA_DIR: string }} DATA_DIR is absolute
 * @throws {RangeError} when PORT is not a port
 */
export function surroundings(given) {
  const port = given.PORT || "4000";
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new RangeError(`PORT is ${JSON.stringify(port)}: give a whole number from 0 to 65535.`);
  }
  const folder = given.DATA_DIR || ".data";
  return { ...given, PORT: port, DATA_DIR: isAbsolute(folder) ? folder : join(repositoryRoot, folder) };
}
