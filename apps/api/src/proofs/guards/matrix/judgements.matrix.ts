/** Review points, judgements, standings and lists of trainees. */
export const judgementsMatrix = `
                                     act                      TR ME PT LM MO HD DD LI LT EB QA PA
Query.trainees                       read-trainee             o  cs s  j  j  h  h  *  *  *  *  *
Query.trainees(filter.search)        search-names             o  cs s  j  -  h  h  *  *  -  -  *
Query.trainees(filter.schoolUrn)     read-placements          o  cs s  j  -  h  h  *  *  -  -  *
Query.trainees(filter.reviewPoint)   read-cells.small-groups  o  cs s  j  -  h  h  *  *  -  -  *
Cohort.trainees                      read-trainee             o  cs s  j  j  h  h  *  *  *  *  *
Cohort.trainees(filter.search)       search-names             o  cs s  j  -  h  h  *  *  -  -  *
Cohort.trainees(filter.schoolUrn)    read-placements          o  cs s  j  -  h  h  *  *  -  -  *
Cohort.trainees(filter.reviewPoint)  read-cells.small-groups  o  cs s  j  -  h  h  *  *  -  -  *
Hub.trainees                         read-trainee             o  cs s  j  j  h  h  *  *  *  *  *
Hub.trainees(filter.search)          search-names             o  cs s  j  -  h  h  *  *  -  -  *
Hub.trainees(filter.schoolUrn)       read-placements          o  cs s  j  -  h  h  *  *  -  -  *
Hub.trainees(filter.reviewPoint)     read-cells.small-groups  o  cs s  j  -  h  h  *  *  -  -  *
Subject.trainees                     read-trainee             o  cs s  j  j  h  h  *  *  *  *  *
Subject.trainees(filter.search)      search-names             o  cs s  j  -  h  h  *  *  -  -  *
Subject.trainees(filter.schoolUrn)   read-placements          o  cs s  j  -  h  h  *  *  -  -  *
Subject.trainees(filter.reviewPoint) read-cells.small-groups  o  cs s  j  -  h  h  *  *  -  -  *
School.trainees                      read-placements          o  cs s  j  -  h  h  *  *  -  -  *
School.trainees(filter.search)       search-names             o  cs s  j  -  h  h  *  *  -  -  *
School.trainees(filter.schoolUrn)    read-placements          o  cs s  j  -  h  h  *  *  -  -  *
School.trainees(filter.reviewPoint)  read-cells.small-groups  o  cs s  j  -  h  h  *  *  -  -  *
ReviewPoint.cohort                   read-partnership         *  *  *  *  *  *  *  *  *  *  *  *
ReviewPoint.judgements               read-judgement           o  cs s  j  j  h  h  *  *  *  *  *
ReviewPoint.judgements(filter.assessorId)  read-judgement.assessor-name  o  cs s  j  -  h  h  *  *  -  -  *
Query.judgements                     read-judgement           o  cs s  j  j  h  h  *  *  *  *  *
Query.judgements(filter.assessorId)  read-judgement.assessor-name  o  cs s  j  -  h  h  *  *  -  -  *
Judgement.evidence                   read-judgement.evidence  o  cs s  j  -  h  h  *  *  -  -  *
Judgement.assessor                   read-judgement.assessor-name  o  cs s  j  -  h  h  *  *  -  -  *
Judgement.trainee                    read-trainee             o  cs s  j  j  h  h  *  *  *  *  *
Judgement.reviewPoint                read-partnership         *  *  *  *  *  *  *  *  *  *  *  *
Judgement.strand                     read-framework           *  *  *  *  *  *  *  *  *  *  *  *
Judgement.level                      read-framework           *  *  *  *  *  *  *  *  *  *  *  *
Judgement.supersedes                 read-judgement           o  cs s  j  j  h  h  *  *  *  *  *
Standing.reviewPoint                 read-partnership         *  *  *  *  *  *  *  *  *  *  *  *
Standing.strand                      read-framework           *  *  *  *  *  *  *  *  *  *  *  *
Standing.level                       read-framework           *  *  *  *  *  *  *  *  *  *  *  *
Standing.expectedLevel               read-framework           *  *  *  *  *  *  *  *  *  *  *  *
Standing.judgement                   read-judgement           o  cs s  j  j  h  h  *  *  *  *  *
`;
