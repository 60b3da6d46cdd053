/** Exam boards, and what is frozen. */
export const boardsMatrix = `
                                     act                      TR ME PT LM MO HD DD LI LT EB QA PA
Query.boards                         read-boards              -  -  -  -  -  -  -  -  *  *  *  -
Query.board                          read-boards              -  -  -  -  -  -  -  -  *  *  *  -
Board.cohorts                        read-partnership         *  *  *  *  *  *  *  *  *  *  *  *
BoardItem.trainee                    read-trainee             o  cs s  j  *  h  h  *  *  *  *  *
BoardInterest.trainee                read-trainee             o  cs s  j  *  h  h  *  *  *  *  *
BoardInterest.school                 read-partnership         *  *  *  *  *  *  *  *  *  *  *  *
Mutation.callBoard                   keep-boards              -  -  -  -  -  -  -  -  *  *  -  -
Mutation.putOnAgenda                 keep-boards              -  -  -  -  -  -  -  -  *  *  -  -
Mutation.recordAttendance            keep-boards              -  -  -  -  -  -  -  -  *  *  -  -
Mutation.recordDecision              keep-boards              -  -  -  -  -  -  -  -  *  *  -  -
Mutation.raiseAction                 keep-boards              -  -  -  -  -  -  -  -  *  *  -  -
Mutation.closeAction                 keep-boards              -  -  -  -  -  -  -  -  *  *  -  -
Mutation.writeMinutes                keep-boards              -  -  -  -  -  -  -  -  *  *  -  -
Mutation.closeBoard                  keep-boards              -  -  -  -  -  -  -  -  *  *  -  -
Mutation.declareInterest             sit-on-boards            -  -  -  -  -  -  -  -  *  *  -  -
Mutation.withdrawInterest            sit-on-boards            -  -  -  -  -  -  -  -  *  *  -  -
Mutation.signMinutes                 sit-on-boards            -  -  -  -  -  -  -  -  *  *  -  -
Query.frozen                         read-frozen-views        -  -  -  *  -  *  *  *  *  *  *  -
Query.frozenThings                   read-frozen-views        -  -  -  *  -  *  *  *  *  *  *  -
Mutation.freezeView                  freeze-view              -  -  -  *  -  *  *  *  *  *  *  -
Mutation.freezePack                  take-out-pack            -  -  -  -  -  -  -  -  *  *  -  -
`;
//# sourceMappingURL=boards.matrix.js.map