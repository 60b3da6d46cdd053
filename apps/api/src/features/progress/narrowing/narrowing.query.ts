import sql from "sql-template-tag";
import type { GraphContext } from "../../../graph/context.js";

/** The ids behind the codes of a filter; null where no row has the code, or none was given. */
export interface NamedPlaces {
  readonly hubId: string | null;
  readonly subjectId: string | null;
  readonly schoolId: string | null;
}

/** Codes of a filter; null for those not given. */
export interface PlaceCodes {
  readonly hub: string | null;
  readonly subject: string | null;
  readonly schoolUrn: string | null;
}

/** Looks up hub, subject and school in one statement. */
export async function readPlaces(codes: PlaceCodes, context: GraphContext): Promise<NamedPlaces> {
  const rows = await context.read<NamedPlaces>(sql`select
    (select id from hub where code = ${codes.hub}) as "hubId",
    (select id from subject where code = ${codes.subject}) as "subjectId",
    (select id from school where urn = ${codes.schoolUrn}) as "schoolId"`);
  return rows[0] ?? { hubId: null, subjectId: null, schoolId: null };
}
