import sql from "sql-template-tag";
import type { WriteUnit } from "../../../database/index.js";
import { isUuid } from "../../../graph/reading/is-uuid.js";
import type { Reader } from "../../../graph/reading/reader/reader.js";
import type { FrozenValueRow } from "./frozen-value.table.js";

type Value = Pick<FrozenValueRow, "digest" | "salt" | "value">;

/** What stands apart from a frozen text and was not erased, by digest. */
export async function valuesOf(read: Reader, frozenId: string): Promise<ReadonlyMap<string, Value>> {
  const rows = await read<Value>(
    sql`select digest, salt, value from frozen_value where frozen_id = ${frozenId}::uuid`,
  );
  return new Map(rows.map((row) => [row.digest, row]));
}

/** Which of some texts are ids of the provider's trainees. */
export async function traineesAmong(read: Reader, texts: Iterable<string>): Promise<ReadonlySet<string>> {
  const ids = [...texts].filter(isUuid);
  if (ids.length === 0) return new Set();
  const rows = await read<{ id: string }>(sql`select id from trainee where id = any(${ids}::uuid[])`);
  return new Set(rows.map(({ id }) => id));
}

/**
 * Erases what was frozen about a trainee: the texts and their hashes stay, and say that something was erased.
 *
 * @returns how many values went.
 */
export function eraseFrozenValues(
  unit: WriteUnit,
  { providerId, traineeId }: { readonly providerId: string; readonly traineeId: string },
): Promise<number> {
  return unit.affected("delete from frozen_value where provider_id = $1 and trainee_id = $2", [
    providerId,
    traineeId,
  ]);
}
