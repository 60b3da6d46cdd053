/** Observations: who reads them, who records them, and what of them is masked. What is sealed is proved apart. */
export const observationsMatrix = `
                                       act                              TR ME PT LM MO HD DD LI LT EB QA PA
Query.observations                     read-observation                 o  cs s  j  j  h  h  *  *  *  *  *
Query.observations(filter.observerId)  read-observation.assessor-name   o  cs s  j  -  h  h  *  *  -  -  *
Query.observation                      read-observation                 o  cs s  j  j  h  h  *  *  *  *  *
Trainee.observations                   read-observation                 o  cs s  j  j  h  h  *  *  *  *  *
Trainee.observations(filter.observerId)  read-observation.assessor-name  o  cs s  j  -  h  h  *  *  -  -  *
Trainee.observationCoverage            read-observation                 o  cs s  j  j  h  h  *  *  *  *  *
Person.observations                    read-observation.assessor-name   o  cs s  j  -  h  h  *  *  -  -  *
School.observations                  read-placements          o  cs s  j  -  h  h  *  *  -  -  *
School.observations(filter.observerId)  read-observation.assessor-name  o  cs s  j  -  h  h  *  *  -  -  *
Observation.trainee                    read-trainee                     o  cs s  j  j  h  h  *  *  *  *  *
Observation.school                     read-placements                  o  cs s  j  -  h  h  *  *  -  -  *
Observation.placementPosition          read-placements                  o  cs s  j  -  h  h  *  *  -  -  *
Observation.mentor                     read-observation.assessor-name   o  cs s  j  -  h  h  *  *  -  -  *
Observation.plannedBy                  read-observation.assessor-name   o  cs s  j  -  h  h  *  *  -  -  *
Observation.follows                    read-observation                 o  cs s  j  j  h  h  *  *  *  *  *
Observation.replaces                   read-observation                 o  cs s  j  j  h  h  *  *  *  *  *
Observer.person                        read-observation.assessor-name   o  cs s  j  -  h  h  *  *  -  -  *
ObservationRating.strand               read-framework                   *  *  *  *  *  *  *  *  *  *  *  *
ObservationRating.level                read-framework                   *  *  *  *  *  *  *  *  *  *  *  *
ObservationRating.evidence             read-observation.evidence        o  cs s  j  -  h  h  *  *  -  -  *
ObservationAgreement.agreedBy          read-observation.assessor-name   o  cs s  j  -  h  h  *  *  -  -  *
ObservationAgreement.nextStepForTrainee  read-observation.evidence      o  cs s  j  -  h  h  *  *  -  -  *
ObservationAgreement.nextStepForMentor  read-observation.evidence       o  cs s  j  -  h  h  *  *  -  -  *
AgreedStrand.strand                    read-framework                   *  *  *  *  *  *  *  *  *  *  *  *
AgreedStrand.level                     read-framework                   *  *  *  *  *  *  *  *  *  *  *  *
AgreedStrand.reason                    read-observation.evidence        o  cs s  j  -  h  h  *  *  -  -  *
ObservationCopy.sharedBy               read-observation.assessor-name   o  cs s  j  -  h  h  *  *  -  -  *
ObservationCopy.mentor                 read-observation.assessor-name   o  cs s  j  -  h  h  *  *  -  -  *
ObservationCopy.tutor                  read-observation.assessor-name   o  cs s  j  -  h  h  *  *  -  -  *
ObservationCopy.answers                read-observation.evidence        o  cs s  j  -  h  h  *  *  -  -  *
ObservationWithdrawal.withdrawnBy      read-observation.assessor-name   o  cs s  j  -  h  h  *  *  -  -  *
ObservationWithdrawal.reason           read-observation.evidence        o  cs s  j  -  h  h  *  *  -  -  *
Mutation.planObservation               record-observation               -  cs s  j  -  h  h  -  -  -  -  -
Mutation.sealRating                    record-observation               -  cs s  j  -  h  h  -  -  -  -  -
Mutation.agreeObservation              record-observation               -  cs s  j  -  h  h  -  -  -  -  -
Mutation.shareObservation              record-observation               -  cs s  j  -  h  h  -  -  -  -  -
Mutation.withdrawObservation           record-observation               -  cs s  j  -  h  h  -  -  -  -  -
`;
//# sourceMappingURL=observations.matrix.js.map