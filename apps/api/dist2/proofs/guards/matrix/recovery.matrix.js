/** Concerns, recovery plans, what was done, what is due, and welfare. */
export const recoveryMatrix = `
                                     act                      TR ME PT LM MO HD DD LI LT EB QA PA
Trainee.concerns                     read-concerns            -  cs s  j  -  h  h  *  *  -  -  -
Trainee.interventions                read-concerns            -  cs s  j  -  h  h  *  *  -  -  -
Trainee.recoveryPlans                read-recovery            o  cs s  j  -  h  h  *  *  -  -  -
Trainee.welfareChecks                read-welfare             o  -  s  j  -  h  h  -  *  -  -  -
Query.whoCanSeeWelfare               read-own-welfare-readers  *  -  -  -  -  -  -  -  -  -  -  -
Query.recoveryDue                    read-concerns            -  cs s  j  -  h  h  *  *  -  -  -
Concern.trainee                      read-trainee             o  cs s  j  *  h  h  *  *  *  *  *
Concern.plan                         read-recovery            o  cs s  j  -  h  h  *  *  -  -  -
ConcernEvidence.judgement            read-judgement           o  cs s  j  *  h  h  *  *  *  *  *
RecoveryPlan.trainee                 read-trainee             o  cs s  j  *  h  h  *  *  *  *  *
Intervention.trainee                 read-trainee             o  cs s  j  *  h  h  *  *  *  *  *
RecoveryDue.trainee                  read-trainee             o  cs s  j  *  h  h  *  *  *  *  *
Mutation.raiseConcern                raise-concern            -  cs s  j  -  h  h  *  *  -  -  -
Mutation.linkEvidence                raise-concern            -  cs s  j  -  h  h  *  *  -  -  -
Mutation.unlinkEvidence              raise-concern            -  cs s  j  -  h  h  *  *  -  -  -
Mutation.openRecoveryPlan            plan-recovery            -  -  -  j  -  h  h  -  *  -  -  -
Mutation.reviewRecoveryPlan          plan-recovery            -  -  -  j  -  h  h  -  *  -  -  -
Mutation.decideRecoveryPlan          plan-recovery            -  -  -  j  -  h  h  -  *  -  -  -
Mutation.recordIntervention          record-intervention      -  cs s  j  -  h  h  *  *  -  -  -
Mutation.followUpIntervention        record-intervention      -  cs s  j  -  h  h  *  *  -  -  -
Mutation.recordWelfareCheck          record-welfare           -  -  s  j  -  h  h  -  *  -  -  -
`;
//# sourceMappingURL=recovery.matrix.js.map