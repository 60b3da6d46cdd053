/** Gaps, meetings, targets, weeks and hand-ins. */
export const targetsMatrix = `
                                     act                      TR ME PT LM MO HD DD LI LT EB QA PA
Trainee.meetings                     read-meetings            o  c  s  j  -  h  h  *  *  -  -  *
Trainee.targets                      read-targets             o  cs s  j  -  h  h  *  *  -  -  *
Trainee.gaps                         read-targets             o  cs s  j  -  h  h  *  *  -  -  *
Trainee.handInAgreements             read-targets             o  cs s  j  -  h  h  *  *  -  -  *
Trainee.handIns                      read-targets             o  cs s  j  -  h  h  *  *  -  -  *
Trainee.visitBrief                   read-targets             o  cs s  j  -  h  h  *  *  -  -  *
KnowledgeGap.trainee                 read-trainee             o  cs s  j  *  h  h  *  *  *  *  *
KnowledgeGap.strand                  read-framework           *  *  *  *  *  *  *  *  *  *  *  *
Meeting.trainee                      read-trainee             o  cs s  j  *  h  h  *  *  *  *  *
Target.trainee                       read-trainee             o  cs s  j  *  h  h  *  *  *  *  *
Target.strand                        read-framework           *  *  *  *  *  *  *  *  *  *  *  *
Strand.targets                       read-targets             o  cs s  j  -  h  h  *  *  -  -  *
Query.weeks                          check-week               -  -  -  j  -  -  -  -  -  -  -  -
TraineeWeek.trainee                  read-trainee             o  cs s  j  *  h  h  *  *  *  *  *
Mutation.writeMeeting                write-meeting            o  -  -  -  -  -  -  -  -  -  -  -
Mutation.confirmMeeting              confirm-meeting          -  c  -  -  -  -  -  -  -  -  -  -
Mutation.returnMeeting               confirm-meeting          -  c  -  -  -  -  -  -  -  -  -  -
Mutation.setTarget                   set-target               -  c  -  j  -  -  -  -  -  -  -  -
Mutation.carryOverTarget             set-target               -  c  -  j  -  -  -  -  -  -  -  -
Mutation.closeTarget                 set-target               -  c  -  j  -  -  -  -  -  -  -  -
Mutation.reopenTarget                set-target               -  c  -  j  -  -  -  -  -  -  -  -
Mutation.giveTargetFeedback          set-target               -  c  -  j  -  -  -  -  -  -  -  -
Mutation.raiseGap                    raise-gap                o  c  -  j  -  -  -  -  -  -  -  -
Mutation.closeGap                    close-gap                -  c  -  j  -  -  -  -  -  -  -  -
Mutation.reopenGap                   close-gap                -  c  -  j  -  -  -  -  -  -  -  -
Mutation.checkWeek                   check-week               -  -  -  j  -  -  -  -  -  -  -  -
Mutation.agreeHandIn                 agree-hand-in            -  c  -  -  -  -  -  -  -  -  -  -
Mutation.recordHandIn                record-hand-in           o  c  -  -  -  -  -  -  -  -  -  -
`;
//# sourceMappingURL=targets.matrix.js.map