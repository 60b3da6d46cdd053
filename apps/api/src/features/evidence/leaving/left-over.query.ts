import type { ReadUnit, WriteUnit } from "../../../database/index.js";

const isUnlinked = `removed_at is null and not exists (select from evidence_link
  where evidence_link.provider_id = evidence_file.provider_id and evidence_link.file_id = evidence_file.id)`;

/** The files from before a day that are linked to nothing. */
export function leftOverFrom(
  unit: ReadUnit,
  providerId: string,
  day: string,
): Promise<{ id: string; addedOn: string }[]> {
  return unit.rows<{ id: string; addedOn: string }>(
    `select id, added_on as "addedOn" from evidence_file
     where provider_id = $1 and added_on < $2 and ${isUnlinked} order by added_on, id limit 500`,
    [providerId, day],
  );
}

/** Removes those of these files that are linked to nothing still; gives how many. */
export function removeUnlinked(
  unit: WriteUnit,
  providerId: string,
  ids: readonly string[],
  now: string,
): Promise<number> {
  return unit.affected(
    `update evidence_file set removed_at = $3, removed_because = 'unlinked', name = null
     where provider_id = $1 and id = any($2::uuid[]) and ${isUnlinked}`,
    [providerId, ids, now],
  );
}
