import type { IsoInstant } from "@reviewpoint/domain/calendar";
import sql from "sql-template-tag";
import type { GraphContext } from "../../../graph/context.js";
import { instant } from "../../../graph/reading/select-list.js";

/** The provider as its own requests may see it. */
export interface ProviderRow {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly isDemo: boolean;
}

/** The viewer's provider; nothing of any other can be read. */
export async function readProvider(context: GraphContext): Promise<ProviderRow> {
  const rows = await context.read<ProviderRow>(
    sql`select id, slug, name, is_demo as "isDemo" from this_provider()`,
  );
  return rows[0] as ProviderRow;
}

/** When the newest judgement or file came in; null when nothing has. */
export async function readDataAsAt(context: GraphContext): Promise<IsoInstant | null> {
  const rows = await context.read<{ at: IsoInstant | null }>(
    sql`select ${instant("greatest((select max(recorded_at) from judgement), (select max(recorded_at) from import_run))")} as at`,
  );
  return rows[0]?.at ?? null;
}
