import sql from "sql-template-tag";
/** The newest review point of each cohort of a board whose window has opened by a day, counted by trainee and strand. */
const due = (boardId, today) => sql `from standing
    join board_cohort on board_cohort.provider_id = standing.provider_id
      and board_cohort.cohort_id = standing.cohort_id
    where board_cohort.board_id = ${boardId} and standing.state in ('judged', 'not_judged')
      and standing.review_point_id = (select review_point.id from review_point
        where review_point.provider_id = standing.provider_id and review_point.cohort_id = standing.cohort_id
          and review_point.opens_on <= ${today}
        order by review_point.opens_on desc, review_point.id limit 1)`;
/** What is counted of a board's business outside its own record. */
export async function countedFor(read, { id, heldOn }, today) {
    const [judgements, actions] = await Promise.all([
        read(sql `select count(*)::integer as due,
      count(*) filter (where standing.state = 'not_judged')::integer as missing ${due(id, today)}`),
        read(sql `select count(*)::integer as open from board_action
      join board on board.provider_id = board_action.provider_id and board.id = board_action.board_id
      where board.held_on <= ${heldOn} and not exists (select from board_action_done
        where board_action_done.provider_id = board_action.provider_id
          and board_action_done.action_id = board_action.id)`),
    ]);
    return {
        judgementsDue: judgements[0]?.due ?? 0,
        judgementsMissing: judgements[0]?.missing ?? 0,
        openActions: actions[0]?.open ?? 0,
    };
}
//# sourceMappingURL=facts.query.js.map