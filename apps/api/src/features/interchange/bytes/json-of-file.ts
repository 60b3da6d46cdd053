import { FileRefused } from "../refusals.js";
import type { TextEncoding } from "./text-encoding.js";
import { textOfFile } from "./text-of-file.js";

/** The value of a JSON file, whose size has been looked at before. */
export async function jsonOfFile(path: string, encoding: TextEncoding): Promise<unknown> {
  const pieces: string[] = [];
  for await (const piece of textOfFile(path, encoding)) pieces.push(piece);
  try {
    return JSON.parse(pieces.join("")) as unknown;
  } catch (error) {
    const where = error instanceof Error ? /position \d+.*$/u.exec(error.message)?.[0] : undefined;
    const remedy = `Correct it${where === undefined ? "" : ` at ${where}`}, or export it again.`;
    throw new FileRefused("broken-json", remedy, { cause: error });
  }
}
