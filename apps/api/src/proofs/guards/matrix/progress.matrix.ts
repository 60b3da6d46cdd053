/** Counts, movement, completeness and the watch list. */
export const progressMatrix = `
                                     act                      TR ME PT LM MO HD DD LI LT EB QA PA
Query.progress                       read-cells               o  cs s  j  j  h  h  *  *  *  *  *
Query.progress(where.schoolUrn)      read-narrow-figures      o  cs s  j  -  h  h  *  *  -  -  *
Query.progress(by=SCHOOL)            read-narrow-figures      o  cs s  j  -  h  h  *  *  -  -  *
ProgressCell.count                   read-cells.small-groups  o  cs s  j  -  h  h  *  *  -  -  *
ProgressCell.denominator             read-cells.small-groups  o  cs s  j  -  h  h  *  *  -  -  *
ProgressCell.percent                 read-cells.small-groups  o  cs s  j  -  h  h  *  *  -  -  *
ProgressCell.lower                   read-cells.small-groups  o  cs s  j  -  h  h  *  *  -  -  *
ProgressCell.upper                   read-cells.small-groups  o  cs s  j  -  h  h  *  *  -  -  *
ProgressCell.reviewPoint             read-partnership         *  *  *  *  *  *  *  *  *  *  *  *
ProgressCell.strand                  read-framework           *  *  *  *  *  *  *  *  *  *  *  *
ProgressCell.level                   read-framework           *  *  *  *  *  *  *  *  *  *  *  *
ProgressCell.hub                     read-partnership         *  *  *  *  *  *  *  *  *  *  *  *
ProgressCell.subject                 read-partnership         *  *  *  *  *  *  *  *  *  *  *  *
ProgressCell.school                  read-partnership         *  *  *  *  *  *  *  *  *  *  *  *
Query.movement                       read-cells               o  cs s  j  j  h  h  *  *  *  *  *
Query.movement(where.schoolUrn)      read-narrow-figures      o  cs s  j  -  h  h  *  *  -  -  *
MovementFlow.count                   read-cells.small-groups  o  cs s  j  -  h  h  *  *  -  -  *
MovementFlow.fromLevel               read-framework           *  *  *  *  *  *  *  *  *  *  *  *
MovementFlow.toLevel                 read-framework           *  *  *  *  *  *  *  *  *  *  *  *
Query.completeness                   read-completeness        o  cs s  j  j  h  h  *  *  *  *  *
Query.completeness(where.schoolUrn)  read-narrow-figures      o  cs s  j  -  h  h  *  *  -  -  *
Query.completeness(by=SCHOOL)        read-narrow-figures      o  cs s  j  -  h  h  *  *  -  -  *
Query.completeness(by=ASSESSOR)      read-narrow-figures      o  cs s  j  -  h  h  *  *  -  -  *
CompletenessRow.due                  read-completeness.small-groups  o  cs s  j  -  h  h  *  *  -  -  *
CompletenessRow.judged               read-completeness.small-groups  o  cs s  j  -  h  h  *  *  -  -  *
CompletenessRow.judgedLate           read-completeness.small-groups  o  cs s  j  -  h  h  *  *  -  -  *
CompletenessRow.missing              read-completeness.small-groups  o  cs s  j  -  h  h  *  *  -  -  *
CompletenessRow.notDue               read-completeness.small-groups  o  cs s  j  -  h  h  *  *  -  -  *
CompletenessRow.lastJudgedOn         read-completeness.small-groups  o  cs s  j  -  h  h  *  *  -  -  *
CompletenessRow.school               read-partnership         *  *  *  *  *  *  *  *  *  *  *  *
CompletenessRow.hub                  read-partnership         *  *  *  *  *  *  *  *  *  *  *  *
CompletenessRow.subject              read-partnership         *  *  *  *  *  *  *  *  *  *  *  *
CompletenessRow.strand               read-framework           *  *  *  *  *  *  *  *  *  *  *  *
CompletenessRow.assessor             read-narrow-figures.assessor-name  o  cs s  j  -  h  h  *  *  -  -  *
Query.watchList                      read-watch-list          o  cs s  j  j  h  h  *  *  *  *  *
Query.watchList(where.schoolUrn)     read-placements          o  cs s  j  -  h  h  *  *  -  -  *
WatchListEntry.trainee               read-trainee             o  cs s  j  j  h  h  *  *  *  *  *
WatchListEntry.trainee.name          read-watch-list.name     o  cs s  j  -  h  h  *  *  -  -  *
WatchListEntry.trainee.reference     read-watch-list.reference  o  cs s  j  -  h  h  *  *  -  -  *
WatchListEntry.reviewPoint           read-partnership         *  *  *  *  *  *  *  *  *  *  *  *
WatchListReason.strands              read-framework           *  *  *  *  *  *  *  *  *  *  *  *
OnTrack.reviewPoint                  read-partnership         *  *  *  *  *  *  *  *  *  *  *  *
`;
