/** Hubs, schools, subjects, cohorts, people, trainees and placements. */
export const partnershipMatrix = `
                                     act                      TR ME PT LM MO HD DD LI LT EB QA PA
Query.hubs                           read-partnership         *  *  *  *  *  *  *  *  *  *  *  *
Query.subjects                       read-partnership         *  *  *  *  *  *  *  *  *  *  *  *
Query.schools                        read-partnership         *  *  *  *  *  *  *  *  *  *  *  *
Query.cohorts                        read-partnership         *  *  *  *  *  *  *  *  *  *  *  *
Query.cohort                         read-partnership         *  *  *  *  *  *  *  *  *  *  *  *
Hub.schools                          read-partnership         *  *  *  *  *  *  *  *  *  *  *  *
School.hub                           read-partnership         *  *  *  *  *  *  *  *  *  *  *  *
School.terms                         read-partnership         *  *  *  *  *  *  *  *  *  *  *  *
School.placements                    read-placements          o  cs s  j  -  h  h  *  *  -  -  *
Query.people                         read-people              o  ocs s  j  j  h  h  *  *  *  *  *
Query.people(filter.search)          search-names             o  ocs s  j  -  h  h  *  *  -  -  *
Person.placements                    read-placements.mentor-name  o  cs s  j  -  h  h  *  *  -  -  *
Person.name                          read-people.name         o  ocs s  j  o  h  h  *  *  o  o  *
Query.trainee                        read-trainee             o  cs s  j  j  h  h  *  *  *  *  *
Trainee.name                         read-trainee.name        o  cs s  j  -  h  h  *  *  -  -  *
Trainee.reference                    read-trainee.reference   o  cs s  j  -  h  h  *  *  -  -  *
Trainee.trn                          read-trainee.trn         o  cs s  j  -  h  h  *  *  -  -  *
Trainee.withdrawnOn                  read-trainee.absence-dates  o  cs s  j  -  h  h  *  *  -  -  *
Trainee.deferredOn                   read-trainee.absence-dates  o  cs s  j  -  h  h  *  *  -  -  *
Trainee.returnedOn                   read-trainee.absence-dates  o  cs s  j  -  h  h  *  *  -  -  *
Trainee.cohort                       read-partnership         *  *  *  *  *  *  *  *  *  *  *  *
Trainee.hub                          read-partnership         *  *  *  *  *  *  *  *  *  *  *  *
Trainee.subject                      read-partnership         *  *  *  *  *  *  *  *  *  *  *  *
Trainee.placements                   read-placements          o  cs s  j  -  h  h  *  *  -  -  *
Trainee.judgements                   read-judgement           o  cs s  j  j  h  h  *  *  *  *  *
Trainee.judgements(filter.assessorId)  read-judgement.assessor-name  o  cs s  j  -  h  h  *  *  -  -  *
Trainee.judgements(filter.level)     read-cells.small-groups  o  cs s  j  -  h  h  *  *  -  -  *
Trainee.portfolioChecks              read-portfolio           o  cs s  j  j  h  h  *  *  *  *  *
Trainee.portfolioGrades              read-portfolio           o  cs s  j  j  h  h  *  *  *  *  *
Trainee.reviews                      read-judgement           o  cs s  j  j  h  h  *  *  *  *  *
Trainee.standings                    read-standings           o  cs s  j  j  h  h  *  *  *  *  *
Trainee.onTrack                      read-standings           o  cs s  j  j  h  h  *  *  *  *  *
Placement.school                     read-partnership         *  *  *  *  *  *  *  *  *  *  *  *
Placement.trainee                    read-trainee             o  cs s  j  j  h  h  *  *  *  *  *
Placement.mentor                     read-placements.mentor-name  o  cs s  j  -  h  h  *  *  -  -  *
`;
//# sourceMappingURL=partnership.matrix.js.map