import type { IsoDate } from "@reviewpoint/domain/calendar";
import sql from "sql-template-tag";
import type { ReadUnit } from "../../../database/index.js";
import type { GraphContext } from "../../../graph/context.js";

/** The settings in force on a day: of each key, the newest that has begun. */
export function readSettings(
  today: IsoDate,
  context: GraphContext,
): Promise<{ key: string; value: unknown }[]> {
  return context.read<{ key: string; value: unknown }>(sql`select distinct on (key) key, value from setting
    where valid_from <= ${today} order by key, valid_from desc`);
}

/** The same within a transaction that writes. */
export function settingsOn(
  unit: ReadUnit,
  providerId: string,
  today: IsoDate,
): Promise<{ key: string; value: unknown }[]> {
  return unit.rows<{ key: string; value: unknown }>(
    `select distinct on (key) key, value from setting
     where provider_id = $1 and valid_from <= $2 order by key, valid_from desc`,
    [providerId, today],
  );
}
