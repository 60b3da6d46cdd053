import type { ReadUnit } from "../../../database/index.js";
import { flagRule, markedWork } from "../../assignments/index.js";
import { settingsOn } from "../../provider/setting/setting.query.js";
import { Settings } from "../../provider/setting/settings.js";
import type { PieceFacts } from "./found-piece.js";
import type { PopulationQuestion } from "./population-question.js";

/**
 * The pieces of work of an assignment that have their first mark. Their flags are those of the first day of moderation,
 * so that the population is the same on every day of it.
 */
export async function assignmentPieces(
  unit: ReadUnit,
  { about: [providerId, , , , subjectIds], assignmentId, opensOn }: PopulationQuestion,
): Promise<PieceFacts[]> {
  const rule = flagRule(new Settings(await settingsOn(unit, providerId, opensOn)));
  const asked = { providerId, assignmentId: assignmentId ?? "", subjectIds, today: opensOn, rule };
  return (await markedWork(unit, asked)).map(({ markId, markedAt, assessorId, mark: _, ...piece }) => ({
    ...{ ...piece, assessor: assessorId, sourceId: markId, givenAt: markedAt },
    ...{ reviewPointId: null, strandId: null, observationId: null },
  }));
}
