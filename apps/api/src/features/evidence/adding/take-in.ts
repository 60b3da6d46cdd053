import { rm } from "node:fs/promises";
import type { Readable } from "node:stream";
import { decide } from "@reviewpoint/domain/access";
import {
  type EvidenceRefusal,
  type MediaType,
  refuseFile,
  refuseFileName,
} from "@reviewpoint/domain/evidence";
import { contentOfFile, type FileStorage, receiveFile, TooManyBytes } from "../../../files/index.js";
import type { GraphContext } from "../../../graph/context.js";
import { accessOf } from "../../../graph/guarding/viewer-access.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { showRefused } from "../../../graph/refusals/writes/show-refused.js";
import type { AnyAction } from "../../../graph/writing/action.js";
import type { WriteInput } from "../../../graph/writing/mutation/write.input.js";
import { perform } from "../../../graph/writing/perform.js";
import { tiesToTrainee } from "../../partnership/trainee/ties-to-trainee.js";
import { settingsOf } from "../../provider/setting/setting.loader.js";
import { vocabularyOf } from "../../provider/vocabulary/vocabulary.loader.js";
import { addEvidenceFile } from "./add-evidence-file.action.js";
import { fileToKeep, noteKept } from "./keeping.query.js";
import { evidenceSetting } from "../evidence.settings.js";

/** A file that comes in: about whom, under which name and key, and its bytes. */
export interface Arrival {
  readonly traineeId: string;
  readonly name: string;
  readonly idempotencyKey: string;
  /** How many bytes were announced; null where nobody said. */
  readonly length: number | null;
  readonly content: Readable;
}

/** A refusal as clients know it from the graph. */
export interface ShownRefused {
  readonly code: string;
  readonly message: string;
}

/** What became of it. */
export type TakenIn =
  | { readonly file: { readonly id: string; readonly sha256: string | null; readonly bytes: number } }
  | { readonly refused: ShownRefused };

/** Where files are kept, and where they lie while they come in. */
export interface Keeping {
  readonly storage: FileStorage;
  readonly folder: string;
}

const refused = (refusal: EvidenceRefusal): TakenIn => ({
  refused: showRefused({ refusal, path: ["file"] }) as ShownRefused,
});

/**
 * Takes a file in. Whether it may be added is asked before a byte of it is read. It is recorded before its bytes are kept,
 * and had by nobody until they are: what a process that ended left behind is kept when the same key is sent again, or
 * removed as something that is linked to nothing.
 */
export async function takeIn(
  { traineeId, name, idempotencyKey, length, content }: Arrival,
  { storage, folder }: Keeping,
  context: GraphContext,
): Promise<TakenIn> {
  const viewer = viewerOf(context);
  const record = (facts: object) => {
    const input: WriteInput = Object.assign({ idempotencyKey }, { traineeId, name }, facts);
    return perform(addEvidenceFile as unknown as AnyAction, input, context, vocabularyOf);
  };
  if (!(await mayAdd(traineeId, context))) return { refused: (await record({})) as ShownRefused };
  const nameRefusal = refuseFileName(name);
  if (nameRefusal) return refused(nameRefusal);
  const setting = (await settingsOf(viewer.today, context)).of(evidenceSetting);
  const { mostBytes } = setting;
  let received: Awaited<ReturnType<typeof receiveFile>>;
  try {
    received = await receiveFile(content, folder, mostBytes, length);
  } catch (error) {
    if (error instanceof TooManyBytes) return refused({ code: "file-too-large", mostBytes });
    throw error;
  }
  try {
    const { path, bytes, sha256 } = received;
    const { type, packing } = await contentOfFile(path);
    const refusal = refuseFile({ bytes, type, packing }, setting);
    if (refusal) return refused(refusal);
    const answer = await record({ mediaType: type as MediaType, bytes, sha256 });
    if ("code" in answer) return { refused: answer as ShownRefused };
    const { ids } = answer as { readonly ids: { readonly file: string } };
    if (await fileToKeep(context, ids.file)) {
      await storage.put(`${viewer.providerId}/${ids.file}`, received);
      await noteKept(context, ids.file);
    }
    return { file: { id: ids.file, sha256, bytes } };
  } finally {
    await rm(received.path, { force: true });
  }
}

async function mayAdd(traineeId: string, context: GraphContext): Promise<boolean> {
  const viewer = viewerOf(context);
  const ties = await context.write((unit) => tiesToTrainee({ unit, viewer }, traineeId), {
    isolation: "read committed",
  });
  return decide({ ties, act: "add-evidence" }, accessOf(viewer).policy).effect === "allow";
}
