import sql from "sql-template-tag";
import { gathered } from "../../../graph/reading/by-key.js";
const living = sql `from moderation_allotment given where given.provider_id = moderation_moderator.provider_id
      and given.exercise_id = moderation_moderator.exercise_id and given.moderator_id = moderation_moderator.moderator_id
      and released_at is null`;
/** The moderators of exercises, whoever was named first coming first. */
export async function desksOf(ids, context) {
    const rows = await context.read(sql `select exercise_id as "exerciseId", moderator_id as "moderatorId",
      most_pieces as "mostPieces", (select count(*)::integer ${living}) as given,
      (select count(*)::integer ${living} and judged_at is not null) as judged
    from moderation_moderator where exercise_id = any(${ids}::uuid[]) order by named_at, moderator_id`);
    return gathered(ids, rows, ({ exerciseId }) => exerciseId);
}
//# sourceMappingURL=desks-of.query.js.map