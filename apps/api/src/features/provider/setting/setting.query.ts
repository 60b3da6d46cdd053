import type { IsoDate } from "@reviewpoint/domain/calendar";
import sql from "sql-template-tag";
import type { GraphContext } from "../../../graph/context.js";

/** The settings in force on a day: of each key, the newest that has begun. */
export function readSettings(
  today: IsoDate,
  context: GraphContext,
): Promise<{ key: string; value: unknown }[]> {
  return context.read<{ key: string; value: unknown }>(sql`select distinct on (key) key, value from setting
    where valid_from <= ${today} order by key, valid_from desc`);
}
