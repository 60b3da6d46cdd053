import sql from "sql-template-tag";
/** The observations of trainees whom the viewer was already found to reach; withdrawn ones are left out. */
export function readLessons(traineeIds, context) {
    return context.read(sql `select observation.trainee_id as "traineeId", observation.kind,
      observation.observed_on as "observedOn", placement.position
    from observation
    join placement on placement.provider_id = observation.provider_id and placement.id = observation.placement_id
    where observation.trainee_id = any(${traineeIds}::uuid[]) and not exists (select from observation_withdrawal
      where observation_withdrawal.provider_id = observation.provider_id
        and observation_withdrawal.observation_id = observation.id)`);
}
//# sourceMappingURL=coverage.query.js.map