import type { GradeScale } from "@reviewpoint/domain/moderation";
import type { ReadUnit } from "../../../database/index.js";
import type { ExerciseAbout } from "./population-of.js";

/** A level of the scale on which pieces are judged. */
export interface ScaleLevel {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly rank: number;
}

/** The scale of an exercise: its ends and step, and its levels, the lowest first; none where marks are numbers. */
export interface ExerciseScale extends Pick<GradeScale, "lowest" | "highest" | "step"> {
  readonly levels: readonly ScaleLevel[];
}

/** The scale on which the pieces of an exercise are judged: the levels of its cohort's framework. */
export async function scaleOf(
  unit: ReadUnit,
  providerId: string,
  exercise: Pick<ExerciseAbout, "cohortId">,
): Promise<ExerciseScale> {
  const levels = await unit.rows<ScaleLevel>(
    `select level.id, level.code, level.name, level.rank from level
     join cohort on cohort.provider_id = level.provider_id and cohort.framework_id = level.framework_id
     where level.provider_id = $1 and cohort.id = $2 order by level.rank`,
    [providerId, exercise.cohortId],
  );
  const ranks = levels.map(({ rank }) => String(rank));
  return { lowest: ranks[0] ?? "0", highest: ranks.at(-1) ?? "0", step: "1", levels };
}
