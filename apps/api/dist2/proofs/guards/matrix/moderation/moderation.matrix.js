/** Exercises of moderation: who sees and plans them, who judges a second time, and whose names are masked. Blindness is proved apart. */
export const moderationMatrix = `
                                   act                            TR ME PT LM MO HD DD LI LT EB QA PA
Query.exercises                    read-moderation                -  -  -  j  j  h  h  *  *  *  *  *
Query.exercise                     read-moderation                -  -  -  j  j  h  h  *  *  *  *  *
Query.samplingPresets              member                         *  *  *  *  *  *  *  *  *  *  *  *
Query.ownSeverity                  read-severity                  -  *  *  *  -  *  *  *  -  -  -  -
Exercise.cohort                    read-partnership               *  *  *  *  *  *  *  *  *  *  *  *
Exercise.subjects                  read-partnership               *  *  *  *  *  *  *  *  *  *  *  *
Exercise.assignment                read-assignments               *  *  *  *  *  *  *  *  *  *  *  *
Exercise.reviewPoint               read-partnership               *  *  *  *  *  *  *  *  *  *  *  *
Exercise.pieces                    read-moderation                -  -  -  j  j  h  h  *  *  *  *  *
Exercise.rehearsal                 plan-moderation                -  -  -  j  -  -  -  -  *  *  -  -
Exercise.unallotted                plan-moderation                -  -  -  j  -  -  -  -  *  *  -  -
Exercise.subjectsWithoutModerator  plan-moderation                -  -  -  j  -  -  -  -  *  *  -  -
Exercise.severity                  read-severity                  -  *  *  *  -  *  *  *  -  -  -  -
ModerationPlan.figures             plan-moderation                -  -  -  j  -  -  -  -  *  *  -  -
PlannedPiece.trainee               read-trainee                   o  cs s  j  j  h  h  *  *  *  *  *
PlannedPiece.strand                read-framework                 *  *  *  *  *  *  *  *  *  *  *  *
ModerationPiece.trainee            read-trainee                   o  cs s  j  j  h  h  *  *  *  *  *
ModerationPiece.subject            read-partnership               *  *  *  *  *  *  *  *  *  *  *  *
ModerationPiece.strand             read-framework                 *  *  *  *  *  *  *  *  *  *  *  *
ModerationPiece.assessor           read-moderation.assessor-name  -  -  -  j  -  h  h  *  *  -  -  *
ModerationAllotment.level          read-framework                 *  *  *  *  *  *  *  *  *  *  *  *
ModerationAllotment.moderator      read-moderation.assessor-name  -  -  -  j  -  h  h  *  *  -  -  *
Query.standardisation              read-moderation                -  -  -  j  j  h  h  *  *  *  *  *
Query.ownStandardisations          mark-standard-scripts          -  -  -  *  *  *  *  -  *  -  -  -
Assignment.standardisations        read-moderation                -  -  -  j  j  h  h  *  *  *  *  *
Assignment.standardisationCandidates  plan-moderation             -  -  -  j  -  -  -  -  *  *  -  -
Standardisation.assignment         read-assignments               *  *  *  *  *  *  *  *  *  *  *  *
Standardisation.subjects           read-partnership               *  *  *  *  *  *  *  *  *  *  *  *
Mutation.openStandardisation       plan-moderation                -  -  -  j  -  -  -  -  *  *  -  -
Mutation.changeStandardisation     plan-moderation                -  -  -  j  -  -  -  -  *  *  -  -
Mutation.releaseStandardisation    plan-moderation                -  -  -  j  -  -  -  -  *  *  -  -
Mutation.recordTrialMarks          mark-standard-scripts          -  -  -  *  *  *  *  -  *  -  -  -
Mutation.openExercise              plan-moderation                -  -  -  j  -  -  -  -  *  *  -  -
Mutation.commitSeed                plan-moderation                -  -  -  j  -  -  -  -  *  *  -  -
Mutation.draftPlan                 plan-moderation                -  -  -  j  -  -  -  -  *  *  -  -
Mutation.acceptPlan                plan-moderation                -  -  -  j  -  -  -  -  *  *  -  -
Mutation.allocateModerators        plan-moderation                -  -  -  j  -  -  -  -  *  *  -  -
Mutation.escalatePiece             plan-moderation                -  -  -  j  -  -  -  -  *  *  -  -
Mutation.decideOutcomes            plan-moderation                -  -  -  j  -  -  -  -  *  *  -  -
Mutation.extendSample              plan-moderation                -  -  -  j  -  -  -  -  *  *  -  -
Mutation.applyAdjustment           plan-moderation                -  -  -  j  -  -  -  -  *  *  -  -
Mutation.revealSeed                plan-moderation                -  -  -  j  -  -  -  -  *  *  -  -
Mutation.closeExercise             plan-moderation                -  -  -  j  -  -  -  -  *  *  -  -
Mutation.declareConflict           moderate                       -  -  -  j  j  -  -  -  *  -  -  -
Mutation.recordSecondJudgements    moderate                       -  -  -  j  j  -  -  -  *  -  -  -
`;
//# sourceMappingURL=moderation.matrix.js.map