/** Assignments: who sees what is set, handed in and marked, and who does what. What is held from a trainee is proved apart. */
export const assignmentsMatrix = `
                                        act                          TR ME PT LM MO HD DD LI LT EB QA PA
Query.assignments                       read-assignments             *  *  *  *  *  *  *  *  *  *  *  *
Query.assignment                        read-assignments             *  *  *  *  *  *  *  *  *  *  *  *
Query.assignmentKinds                   set-assignment               -  -  -  -  -  -  -  -  *  -  -  *
Query.pieceOfWork                       read-submissions             o  c  s  j  -  h  h  *  *  *  *  *
Assignment.cohort                       read-partnership             *  *  *  *  *  *  *  *  *  *  *  *
Assignment.subjects                     read-partnership             *  *  *  *  *  *  *  *  *  *  *  *
Assignment.strands                      read-framework               *  *  *  *  *  *  *  *  *  *  *  *
Assignment.pieces                       read-submissions             o  c  s  j  -  h  h  *  *  *  *  *
Assignment.pieces(filter.markingState)  read-marking                 -  -  -  j  -  h  h  *  *  *  *  *
Assignment.pieces(filter.markerId)      read-marking.assessor-name   -  -  -  j  -  h  h  *  *  -  -  *
Assignment.counts                       read-marking                 -  -  -  j  -  h  h  *  *  *  *  *
Assignment.markers                      read-marking.assessor-name   -  -  -  j  -  h  h  *  *  -  -  *
Assignment.extensions                   read-marking.assessor-name   -  -  -  j  -  h  h  *  *  -  -  *
MarkerCount.marker                      read-marking.assessor-name   -  -  -  j  -  h  h  *  *  -  -  *
MarkerCount.subject                     read-partnership             *  *  *  *  *  *  *  *  *  *  *  *
Trainee.assignments                     read-submissions             o  c  s  j  -  h  h  *  *  *  *  *
Trainee.assignments(filter.markingState)  read-marking                 -  -  -  j  -  h  h  *  *  *  *  *
Trainee.assignments(filter.markerId)    read-marking.assessor-name   -  -  -  j  -  h  h  *  *  -  -  *
Person.marking                          read-marking.assessor-name   -  -  -  j  -  h  h  *  *  -  -  *
PieceOfWork.assignment                  read-assignments             *  *  *  *  *  *  *  *  *  *  *  *
PieceOfWork.trainee                     read-trainee                 o  cs s  j  j  h  h  *  *  *  *  *
PieceOfWork.markingState                read-marking                 -  -  -  j  -  h  h  *  *  *  *  *
PieceOfWork.markingClosesOn             read-marking                 -  -  -  j  -  h  h  *  *  *  *  *
PieceOfWork.markVersion                 read-marking                 -  -  -  j  -  h  h  *  *  *  *  *
PieceOfWork.feedbackVersion             read-marking                 -  -  -  j  -  h  h  *  *  *  *  *
PieceOfWork.marker                      read-marking.assessor-name   -  -  -  j  -  h  h  *  *  -  -  *
PieceOfWork.allotments                  read-marking                 -  -  -  j  -  h  h  *  *  *  *  *
PieceOfWork.marks                       read-marks                   o  -  -  j  -  h  h  *  *  *  *  *
PieceOfWork.first                       read-marks                   o  -  -  j  -  h  h  *  *  *  *  *
PieceOfWork.actual                      read-marks                   o  -  -  j  -  h  h  *  *  *  *  *
PieceOfWork.agreed                      read-marks                   o  -  -  j  -  h  h  *  *  *  *  *
PieceOfWork.feedback                    read-marks                   o  -  -  j  -  h  h  *  *  *  *  *
MarkerAllotment.marker                  read-marking.assessor-name   -  -  -  j  -  h  h  *  *  -  -  *
Mark.givenBy                            read-marks.assessor-name     o  -  -  j  -  h  h  *  *  -  -  *
Feedback.writtenBy                      read-marks.assessor-name     o  -  -  j  -  h  h  *  *  -  -  *
Mutation.setAssignment                  set-assignment               -  -  -  -  -  -  -  -  *  -  -  *
Mutation.changeAssignmentCalendar       set-assignment               -  -  -  -  -  -  -  -  *  -  -  *
Mutation.grantExtension                 grant-extension              -  -  -  -  -  h  h  -  *  -  -  *
Mutation.recordSubmission               record-submission            -  -  -  j  -  -  -  -  *  -  -  *
Mutation.withdrawSubmission             record-submission            -  -  -  j  -  -  -  -  *  -  -  *
Mutation.allotMarker                    allot-marker                 -  -  -  j  -  h  h  -  *  -  -  *
Mutation.recordMark                     mark-work                    -  -  -  j  -  h  h  -  -  -  -  -
Mutation.recordMarks                    mark-work                    -  -  -  j  -  h  h  -  -  -  -  -
Mutation.writeFeedback                  mark-work                    -  -  -  j  -  h  h  -  -  -  -  -
Mutation.releaseFeedback                release-feedback             -  -  -  -  -  -  -  -  *  -  -  *
`;
//# sourceMappingURL=assignments.matrix.js.map