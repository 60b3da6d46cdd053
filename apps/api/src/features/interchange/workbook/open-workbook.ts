import type { Readable } from "node:stream";
import { type Entry, openPromise, type ZipFile } from "yauzl";
import { type FileLimits, fileLimits } from "../bytes/limits.js";
import { FileRefused } from "../refusals.js";

/** The parts of a workbook (an .xlsx file is a ZIP of XML parts), none of them unpacked yet. */
export interface WorkbookParts {
  readonly has: (name: string) => boolean;
  /** Size of a part unpacked, in bytes, as the ZIP's directory declares it; more than that is never unpacked. */
  readonly size: (name: string) => number;
  readonly stream: (name: string) => Promise<Readable>;
  readonly close: () => void;
}

/** Opens a workbook and refuses one whose directory promises too much: too many parts, too large, or packed too tightly. */
export async function openWorkbook(path: string, limits: FileLimits = fileLimits): Promise<WorkbookParts> {
  let zip: ZipFile;
  try {
    zip = await openPromise(path, { autoClose: false, strictFileNames: true, validateEntrySizes: true });
  } catch (error) {
    throw brokenWorkbook(error);
  }
  try {
    const parts = await directory(zip, limits);
    return {
      has: (name) => parts.has(name),
      size: (name) => parts.get(name)?.uncompressedSize ?? 0,
      stream: (name) => partStream(zip, parts.get(name), name),
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error instanceof FileRefused ? error : brokenWorkbook(error);
  }
}

async function directory(zip: ZipFile, limits: FileLimits): Promise<Map<string, Entry>> {
  const parts = new Map<string, Entry>();
  let unpacked = 0;
  for await (const entry of zip.eachEntry() as AsyncIterable<Entry>) {
    unpacked += entry.uncompressedSize;
    if (parts.size >= limits.parts || unpacked > limits.unpacked || isPackedTooTightly(entry, limits)) {
      throw new FileRefused("workbook-too-large", "Save only the sheets that are needed, or save as .csv.");
    }
    if (parts.has(entry.fileName)) throw brokenWorkbook(new Error("a part appears twice"));
    parts.set(entry.fileName, entry);
  }
  return parts;
}

// Small parts may pack well without any harm: the ratio counts from a megabyte on.
const isPackedTooTightly = ({ uncompressedSize, compressedSize }: Entry, limits: FileLimits): boolean =>
  uncompressedSize > 1024 * 1024 && uncompressedSize > limits.ratio * compressedSize;

async function partStream(zip: ZipFile, entry: Entry | undefined, name: string): Promise<Readable> {
  if (entry === undefined) throw brokenWorkbook(new Error(`there is no part ${name}`));
  if (entry.isEncrypted()) throw new FileRefused("old-workbook", "Take the password off and save it again.");
  try {
    return await zip.openReadStreamPromise(entry);
  } catch (error) {
    throw brokenWorkbook(error);
  }
}

export function brokenWorkbook(cause: unknown): FileRefused {
  return new FileRefused("broken-workbook", "Open it in a spreadsheet program and save it again as .xlsx.", {
    cause,
  });
}
