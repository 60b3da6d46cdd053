import type { ReadUnit } from "../../../database/index.js";

/** Whose file with which content, about whom. */
export interface SameFile {
  readonly providerId: string;
  readonly traineeId: string;
  readonly addedBy: string;
  readonly sha256: string;
}

/** The id of the file with the same content that the same person keeps about the same trainee; null where there is none. */
export async function sameFile(
  unit: ReadUnit,
  { providerId, traineeId, addedBy, sha256 }: SameFile,
): Promise<string | null> {
  const [file] = await unit.rows<{ id: string }>(
    `select id from evidence_file where provider_id = $1 and trainee_id = $2 and added_by = $3 and sha256 = $4
       and removed_at is null`,
    [providerId, traineeId, addedBy, sha256],
  );
  return file?.id ?? null;
}
