import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { filesOf } from "./files/files-of.js";
import { saveFile } from "./files/save-file.js";
import { drawProvider } from "./partnership/draw-provider.js";
import { resized } from "./providers/resized.js";
import { weald } from "./providers/weald.js";
import type { DemoOptions, WrittenProvider } from "./write-demo.js";

export interface YearOptions extends DemoOptions {
  /** How many trainees begin; 450 is the whole of the larger provider. */
  readonly trainees: number;
}

/**
 * Writes what the larger provider holds on the first day of a year: its one cohort, of which everybody is in training and
 * nobody is judged yet.
 */
export async function writeYear({ folder, seed, today, trainees }: YearOptions): Promise<WrittenProvider> {
  const shape = { ...resized(weald, trainees), finishedCohorts: 0 };
  const drawn = drawProvider(shape, seed, today, false);
  const own = join(folder, shape.slug);
  await mkdir(own, { recursive: true });
  const files = filesOf(drawn).filter(({ name }) => !name.startsWith("judgements"));
  for (const file of files) await saveFile(file, own);
  return { slug: shape.slug, folder: own, files: files.map(({ name }) => name) };
}
