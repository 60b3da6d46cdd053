import sql from "sql-template-tag";
import { instant } from "../../../../graph/reading/select-list.js";
/** What a pack says of the provider, the board's cohorts and their levels at each one's newest review point. */
export async function readBoardFacts(read, providerName, boardId, today) {
    const ofBoard = sql `select cohort_id from board_cohort where board_id = ${boardId}::uuid`;
    const [cohorts, levels, newest] = await Promise.all([
        read(sql `select cohort.code,
        framework.code || ', version ' || framework.version as framework
      from cohort join framework on framework.provider_id = cohort.provider_id and framework.id = cohort.framework_id
      where cohort.id in (${ofBoard}) order by cohort.code`),
        read(sql `select strand.name as strand, strand.position as "strandPosition", subject.name as subject,
        level.name as level, standing.level_rank as rank, count(*)::integer as count
      from standing
      join strand on strand.provider_id = standing.provider_id and strand.id = standing.strand_id
      join subject on subject.provider_id = standing.provider_id and subject.id = standing.subject_id
      left join judgement on judgement.provider_id = standing.provider_id and judgement.id = standing.judgement_id
      left join level on level.provider_id = judgement.provider_id and level.id = judgement.level_id
      where standing.cohort_id in (${ofBoard}) and standing.state in ('judged', 'not_judged')
        and standing.review_point_id = (select review_point.id from review_point
          where review_point.provider_id = standing.provider_id and review_point.cohort_id = standing.cohort_id
            and review_point.opens_on <= ${today} order by review_point.opens_on desc, review_point.id limit 1)
      group by strand.position, strand.name, subject.name, standing.level_rank, level.name
      order by strand.position, strand.name, subject.name, standing.level_rank`),
        read(sql `select ${instant("max(judgement.recorded_at)")} as at from judgement
      join trainee on trainee.provider_id = judgement.provider_id and trainee.id = judgement.trainee_id
      where trainee.cohort_id in (${ofBoard})`),
    ]);
    return { provider: providerName, cohorts, levels, dataAsAt: newest[0]?.at ?? null };
}
//# sourceMappingURL=board-facts.query.js.map