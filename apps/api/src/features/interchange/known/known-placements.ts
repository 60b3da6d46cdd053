import type { ReadUnit } from "../../../database/index.js";
import { grouped } from "./grouped.js";

/** A placement as recorded. */
export interface KnownPlacement {
  readonly id: string;
  readonly traineeId: string;
  readonly schoolId: string;
  /** 1 is the first (home) placement. */
  readonly position: number;
  readonly mentorId: string | null;
}

/** The placements of every trainee of a provider, by trainee. */
export async function recordedPlacements(
  unit: ReadUnit,
  providerId: string,
): Promise<ReadonlyMap<string, readonly KnownPlacement[]>> {
  const rows = await unit.rows<KnownPlacement>(
    `select id, trainee_id as "traineeId", school_id as "schoolId", position, mentor_id as "mentorId"
     from placement where provider_id = $1 order by position`,
    [providerId],
  );
  return grouped(rows, ({ traineeId }) => traineeId);
}
