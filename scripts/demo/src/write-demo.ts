import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { IsoDate } from "@reviewpoint/domain/calendar";
import { filesOf } from "./files/files-of.js";
import { saveFile } from "./files/save-file.js";
import { drawProvider } from "./partnership/draw-provider.js";
import { moor } from "./providers/moor.js";
import { weald } from "./providers/weald.js";

export interface DemoOptions {
  /** Where the files go: a folder a provider, named by its slug. Created when missing. */
  readonly folder: string;
  /** Any text; the same seed and day give the same files. */
  readonly seed: string;
  /** The day around which the dates lie: the running cohorts are in the midst of their second review. */
  readonly today: IsoDate;
}

/** A demo provider whose files have been written, in the order in which they are to be imported. */
export interface WrittenProvider {
  readonly slug: string;
  readonly folder: string;
  readonly files: readonly string[];
}

/** Writes the files of both demo providers. */
export async function writeDemo({ folder, seed, today }: DemoOptions): Promise<WrittenProvider[]> {
  const written: WrittenProvider[] = [];
  for (const shape of [weald, moor]) {
    const own = join(folder, shape.slug);
    await mkdir(own, { recursive: true });
    const files = filesOf(drawProvider(shape, seed, today));
    for (const file of files) await saveFile(file, own);
    written.push({ slug: shape.slug, folder: own, files: files.map(({ name }) => name) });
  }
  return written;
}
