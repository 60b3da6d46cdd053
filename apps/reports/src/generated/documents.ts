// Written by scripts/documents.mjs from the .graphql files and apps/api/schema.graphql. Change those instead.

import type { TypedDocument } from "../address/typed-document.js";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type AcceptPlanInput = {
  readonly exerciseId: string;
  readonly expectedVersion: number;
  readonly idempotencyKey: unknown;
  readonly planId: string;
  readonly validateOnly?: boolean | null | undefined;
};

export type AccessRelation =
  | 'CASELOAD'
  | 'HUB'
  | 'PROVIDER'
  | 'SCHOOL'
  | 'SELF'
  | 'SUBJECT';

export type AdjustmentRuleInput = {
  readonly leastPieces: number;
  readonly mostSpread: string;
};

export type AgreeHandInInput = {
  readonly counted?: CountedDays | null | undefined;
  readonly days?: number | null | undefined;
  readonly expectedVersion: number;
  readonly idempotencyKey: unknown;
  readonly kind: HandInKind;
  readonly time: string;
  readonly traineeId: string;
  readonly validateOnly?: boolean | null | undefined;
  readonly way: string;
  readonly weekday?: number | null | undefined;
};

export type AgreeObservationInput = {
  readonly expectedVersion: number;
  readonly idempotencyKey: unknown;
  readonly nextStepForMentor?: string | null | undefined;
  readonly nextStepForTrainee?: string | null | undefined;
  readonly observationId: string;
  readonly strands: ReadonlyArray<AgreedStrandInput>;
  readonly validateOnly?: boolean | null | undefined;
};

export type AgreedStrandInput = {
  readonly levelId: string;
  readonly reason?: string | null | undefined;
  readonly strandId: string;
};

export type AllocateModeratorsInput = {
  readonly exerciseId: string;
  readonly expectedVersion: number;
  readonly idempotencyKey: unknown;
  readonly moderators: ReadonlyArray<NamedModeratorInput>;
  readonly validateOnly?: boolean | null | undefined;
};

export type AllotMarkerInput = {
  readonly idempotencyKey: unknown;
  readonly markerId: string;
  readonly pieceIds: ReadonlyArray<string>;
  readonly validateOnly?: boolean | null | undefined;
};

export type AnswerReviewQuestionsInput = {
  readonly answers: ReadonlyArray<ReviewAnswer>;
  readonly expectedVersion: number;
  readonly idempotencyKey: unknown;
  readonly reviewPointId: string;
  readonly subjectId: string;
  readonly validateOnly?: boolean | null | undefined;
};

export type ApplyAdjustmentInput = {
  readonly exerciseId: string;
  readonly expectedVersion: number;
  readonly idempotencyKey: unknown;
  readonly validateOnly?: boolean | null | undefined;
};

export type AssignmentAnswerInput = {
  readonly answer: string;
  readonly question: string;
};

export type AssignmentDaysInput = {
  readonly handInBy: string;
  readonly markingClosesOn: string;
  readonly markingOpensOn: string;
  readonly moderationClosesOn: string;
  readonly moderationOpensOn: string;
  readonly releaseOn: string;
};

export type AssignmentQuestionKind =
  | 'CHOICE'
  | 'TEXT';

export type AuditFilter = {
  readonly actorId?: string | null | undefined;
  readonly kind?: AuditKind | null | undefined;
  readonly traineeId?: string | null | undefined;
};

export type AuditKind =
  | 'ERASURE'
  | 'EXPORT'
  | 'IMPORT'
  | 'READ'
  | 'ROLE_CHANGE'
  | 'WRITE';

export type BoardDecisionKind =
  | 'ADJUST'
  | 'CONFIRM'
  | 'DEFER'
  | 'RE_MARK';

export type BoardItemInput = {
  readonly kind: BoardItemKind;
  readonly subjectId: string;
};

export type BoardItemKind =
  | 'ASSESSOR'
  | 'EXERCISE'
  | 'TRAINEE';

export type BoardMemberInput = {
  readonly personId: string;
  readonly seat: BoardSeat;
};

export type BoardSeat =
  | 'CHAIR'
  | 'EXTERNAL'
  | 'MEMBER';

export type BoardStage =
  | 'CALLED'
  | 'CLOSED'
  | 'HELD';

export type CallBoardInput = {
  readonly cohortIds: ReadonlyArray<string>;
  readonly heldOn: string;
  readonly idempotencyKey: unknown;
  readonly members: ReadonlyArray<BoardMemberInput>;
  readonly name: string;
  readonly validateOnly?: boolean | null | undefined;
};

export type CarryOverTargetInput = {
  readonly dueOn: string;
  readonly expectedVersion: number;
  readonly idempotencyKey: unknown;
  readonly note?: string | null | undefined;
  readonly targetId: string;
  readonly validateOnly?: boolean | null | undefined;
};

export type CellStatus =
  | 'LOW_RELIABILITY'
  | 'NOT_APPLICABLE'
  | 'OK'
  | 'SUPPRESSED'
  | 'UNAVAILABLE';

export type ChangeStandardisationInput = {
  readonly closesOn: string;
  readonly expectedVersion: number;
  readonly idempotencyKey: unknown;
  readonly opensOn: string;
  readonly participantIds: ReadonlyArray<string>;
  readonly scripts: ReadonlyArray<StandardScriptInput>;
  readonly standardisationId: string;
  readonly title: string;
  readonly validateOnly?: boolean | null | undefined;
};

export type CheckWeekInput = {
  readonly day: string;
  readonly idempotencyKey: unknown;
  readonly trainees: ReadonlyArray<CheckedTrainee>;
  readonly validateOnly?: boolean | null | undefined;
};

export type CheckedTrainee = {
  readonly finding: WeekFinding;
  readonly note?: string | null | undefined;
  readonly seenVersion?: number | null | undefined;
  readonly traineeId: string;
};

export type ChecklistQuestion =
  | 'ACTIONS'
  | 'ASSESSORS_COVERED'
  | 'ATTENDANCE'
  | 'DECISIONS'
  | 'INTERESTS'
  | 'JUDGEMENTS'
  | 'MINUTES'
  | 'OUTCOMES'
  | 'QUORUM'
  | 'SAMPLES'
  | 'SECOND_JUDGEMENTS';

export type ChecklistState =
  | 'DONE'
  | 'NONE'
  | 'TO_DO';

export type CloseActionInput = {
  readonly account: string;
  readonly actionId: string;
  readonly doneOn?: string | null | undefined;
  readonly idempotencyKey: unknown;
  readonly validateOnly?: boolean | null | undefined;
};

export type CloseBoardInput = {
  readonly boardId: string;
  readonly expectedVersion: number;
  readonly idempotencyKey: unknown;
  readonly validateOnly?: boolean | null | undefined;
};

export type CloseExerciseInput = {
  readonly exerciseId: string;
  readonly expectedVersion: number;
  readonly idempotencyKey: unknown;
  readonly validateOnly?: boolean | null | undefined;
};

export type CloseGapInput = {
  readonly evidence: string;
  readonly expectedVersion: number;
  readonly gapId: string;
  readonly idempotencyKey: unknown;
  readonly validateOnly?: boolean | null | undefined;
};

export type CloseTargetInput = {
  readonly expectedVersion: number;
  readonly idempotencyKey: unknown;
  readonly note?: string | null | undefined;
  readonly outcome: TargetOutcome;
  readonly targetId: string;
  readonly validateOnly?: boolean | null | undefined;
};

export type CommitSeedInput = {
  readonly exerciseId: string;
  readonly expectedVersion: number;
  readonly idempotencyKey: unknown;
  readonly validateOnly?: boolean | null | undefined;
};

export type CompletenessDimension =
  | 'ASSESSOR'
  | 'HUB'
  | 'SCHOOL'
  | 'STRAND'
  | 'SUBJECT';

export type ConcernKind =
  | 'ATTENDANCE'
  | 'CONDUCT'
  | 'PROGRESS'
  | 'WELFARE';

export type ConfirmMeetingInput = {
  readonly expectedVersion: number;
  readonly idempotencyKey: unknown;
  readonly meetingId: string;
  readonly note?: string | null | undefined;
  readonly targets?: ReadonlyArray<TargetDraft> | null | undefined;
  readonly validateOnly?: boolean | null | undefined;
};

export type CopyState =
  | 'AHEAD'
  | 'DUE'
  | 'LATE'
  | 'NONE'
  | 'NO_DEADLINE'
  | 'SHARED'
  | 'SHARED_LATE';

export type CountedDays =
  | 'CALENDAR_DAYS'
  | 'SCHOOL_DAYS';

export type DecideOutcomesInput = {
  readonly exerciseId: string;
  readonly expectedVersion: number;
  readonly idempotencyKey: unknown;
  readonly validateOnly?: boolean | null | undefined;
};

export type DecideRecoveryPlanInput = {
  readonly expectedVersion: number;
  readonly idempotencyKey: unknown;
  readonly on?: string | null | undefined;
  readonly outcome: PlanOutcome;
  readonly planId: string;
  readonly reason: string;
  readonly reviewOn?: string | null | undefined;
  readonly validateOnly?: boolean | null | undefined;
};

export type DeclareConflictInput = {
  readonly exerciseId: string;
  readonly idempotencyKey: unknown;
  readonly validateOnly?: boolean | null | undefined;
  readonly with: string;
  readonly withId: string;
};

export type DeclareInterestInput = {
  readonly account?: string | null | undefined;
  readonly boardId: string;
  readonly concernedId?: string | null | undefined;
  readonly idempotencyKey: unknown;
  readonly kind?: InterestKind | null | undefined;
  readonly personId?: string | null | undefined;
  readonly validateOnly?: boolean | null | undefined;
};

export type DraftPlanInput = {
  readonly exerciseId: string;
  readonly expectedVersion: number;
  readonly idempotencyKey: unknown;
  readonly validateOnly?: boolean | null | undefined;
};

export type EndExternalModerationInput = {
  readonly expectedVersion: number;
  readonly holdingId: string;
  readonly idempotencyKey: unknown;
  readonly lastDay: string;
  readonly validateOnly?: boolean | null | undefined;
};

export type EndReviewLeadInput = {
  readonly expectedVersion: number;
  readonly idempotencyKey: unknown;
  readonly leadId: string;
  readonly validateOnly?: boolean | null | undefined;
};

export type EndRoleInput = {
  readonly expectedVersion: number;
  readonly holdingId: string;
  readonly idempotencyKey: unknown;
  readonly lastDay: string;
  readonly validateOnly?: boolean | null | undefined;
};

export type EndSignInInput = {
  readonly idempotencyKey: unknown;
  readonly personId: string;
  readonly validateOnly?: boolean | null | undefined;
};

export type EscalatePieceInput = {
  readonly exerciseId: string;
  readonly expectedVersion: number;
  readonly idempotencyKey: unknown;
  readonly moderatorId: string;
  readonly pieceKey: string;
  readonly validateOnly?: boolean | null | undefined;
};

export type EscalationClauseInput = {
  readonly extendTo: string;
  readonly when: string;
};

export type ExerciseKind =
  | 'ASSIGNMENT'
  | 'FINAL_ASSESSMENT'
  | 'JOINT_OBSERVATION'
  | 'MENTORING'
  | 'REVIEW_POINT';

export type ExerciseState =
  | 'ACCEPTED'
  | 'CLOSED'
  | 'COMMITTED'
  | 'DECIDED'
  | 'OPENED'
  | 'REVEALED';

export type ExtendSampleInput = {
  readonly exerciseId: string;
  readonly expectedVersion: number;
  readonly idempotencyKey: unknown;
  readonly validateOnly?: boolean | null | undefined;
};

export type Extendable =
  | 'HAND_IN'
  | 'MARKING'
  | 'MODERATION';

export type FollowThrough =
  | 'CLOSED'
  | 'EVIDENCED'
  | 'UNTOUCHED'
  | 'WORKED_ON';

export type FollowUpInterventionInput = {
  readonly account: string;
  readonly effect: InterventionEffect;
  readonly expectedVersion: number;
  readonly idempotencyKey: unknown;
  readonly interventionId: string;
  readonly nextOn?: string | null | undefined;
  readonly on?: string | null | undefined;
  readonly validateOnly?: boolean | null | undefined;
};

export type FormAnswerInput = {
  readonly answer: string;
  readonly question: string;
};

export type FreezePackInput = {
  readonly boardId: string;
  readonly idempotencyKey: unknown;
  readonly validateOnly?: boolean | null | undefined;
};

export type FreezeSchoolSummaryInput = {
  readonly idempotencyKey: unknown;
  readonly remark?: string | null | undefined;
  readonly reviewPointId: string;
  readonly schoolId: string;
  readonly subjectId?: string | null | undefined;
  readonly validateOnly?: boolean | null | undefined;
};

export type FreezeViewInput = {
  readonly address: string;
  readonly audience: FrozenAudience;
  readonly documentId: string;
  readonly idempotencyKey: unknown;
  readonly title: string;
  readonly validateOnly?: boolean | null | undefined;
  readonly variables: string;
};

export type FrozenAudience =
  | 'BOARD'
  | 'LEADERSHIP_TEAM'
  | 'MYSELF';

export type FrozenKind =
  | 'PACK'
  | 'VIEW';

export type GapOrigin =
  | 'AUDIT'
  | 'MEETING'
  | 'OBSERVATION'
  | 'REVIEW_POINT';

export type GiveSubjectReportInput = {
  readonly expectedVersion: number;
  readonly givenOn: string;
  readonly idempotencyKey: unknown;
  readonly occasion?: string | null | undefined;
  readonly readerIds: ReadonlyArray<string>;
  readonly reviewPointId: string;
  readonly subjectId: string;
  readonly validateOnly?: boolean | null | undefined;
  readonly way: ReportWay;
};

export type GiveTargetFeedbackInput = {
  readonly idempotencyKey: unknown;
  readonly targetId: string;
  readonly validateOnly?: boolean | null | undefined;
  readonly words: string;
};

export type GradePortfolioInput = {
  readonly cycle: string;
  readonly grade: string;
  readonly idempotencyKey: unknown;
  readonly reason?: string | null | undefined;
  readonly replaces?: string | null | undefined;
  readonly traineeId: string;
  readonly validateOnly?: boolean | null | undefined;
};

export type GrantExtensionInput = {
  readonly assignmentId: string;
  readonly extends: Extendable;
  readonly idempotencyKey: unknown;
  readonly personId?: string | null | undefined;
  readonly reason: string;
  readonly traineeId?: string | null | undefined;
  readonly untilOn: string;
  readonly validateOnly?: boolean | null | undefined;
};

export type GrantExternalModerationInput = {
  readonly cohortId?: string | null | undefined;
  readonly from: string;
  readonly idempotencyKey: unknown;
  readonly personId: string;
  readonly subjectId: string;
  readonly until: string;
  readonly validateOnly?: boolean | null | undefined;
};

export type GrantRoleInput = {
  readonly from: string;
  readonly hubId?: string | null | undefined;
  readonly idempotencyKey: unknown;
  readonly personId: string;
  readonly role: Role;
  readonly schoolId?: string | null | undefined;
  readonly subjectId?: string | null | undefined;
  readonly until?: string | null | undefined;
  readonly validateOnly?: boolean | null | undefined;
};

export type HandInKind =
  | 'BEFORE_LESSON'
  | 'WEEKLY';

export type HandInStanding =
  | 'KEPT'
  | 'LATE'
  | 'MISSING'
  | 'NOT_DUE';

export type HandInState =
  | 'DUE'
  | 'HANDED_IN'
  | 'HANDED_IN_LATE'
  | 'MISSING'
  | 'WITHDRAWN';

export type InterestKind =
  | 'ASSESSOR'
  | 'SCHOOL'
  | 'TRAINEE';

export type InterventionEffect =
  | 'DID_NOT_WORK'
  | 'TOO_EARLY_TO_SAY'
  | 'WORKED'
  | 'WORKED_IN_PART';

export type InterventionKind =
  | 'INTERVENTION'
  | 'MODIFICATION';

export type InviteAgainInput = {
  readonly days?: number | null | undefined;
  readonly idempotencyKey: unknown;
  readonly personId: string;
  readonly validateOnly?: boolean | null | undefined;
};

export type InvitePersonInput = {
  readonly email: string;
  readonly familyName: string;
  readonly givenNames: string;
  readonly idempotencyKey: unknown;
  readonly validateOnly?: boolean | null | undefined;
};

export type IssueServiceTokenInput = {
  readonly acts: ReadonlyArray<string>;
  readonly expiresAt: string;
  readonly idempotencyKey: unknown;
  readonly name: string;
  readonly roles: ReadonlyArray<ServiceTokenRoleInput>;
  readonly validateOnly?: boolean | null | undefined;
};

export type LinkEvidenceFileInput = {
  readonly concernId?: string | null | undefined;
  readonly fileId: string;
  readonly idempotencyKey: unknown;
  readonly judgementId?: string | null | undefined;
  readonly meetingId?: string | null | undefined;
  readonly observationCopyId?: string | null | undefined;
  readonly targetId?: string | null | undefined;
  readonly validateOnly?: boolean | null | undefined;
};

export type LinkEvidenceInput = {
  readonly concernId: string;
  readonly document?: string | null | undefined;
  readonly idempotencyKey: unknown;
  readonly judgementId?: string | null | undefined;
  readonly validateOnly?: boolean | null | undefined;
};

export type LoosenAccessInput = {
  readonly expectedVersion: number;
  readonly idempotencyKey: unknown;
  readonly tighteningId: string;
  readonly validateOnly?: boolean | null | undefined;
};

export type MarkStage =
  | 'ACTUAL'
  | 'AGREED'
  | 'FIRST';

export type MarkingState =
  | 'AHEAD'
  | 'DONE'
  | 'DUE'
  | 'LATE'
  | 'NOTHING_TO_MARK'
  | 'NOT_ALLOTTED';

export type MeetingReviewDraft = {
  readonly progress: string;
  readonly targetId: string;
};

export type MeetingState =
  | 'CONFIRMED'
  | 'DRAFT'
  | 'HANDED_OVER'
  | 'RETURNED';

export type MinimumInput = {
  readonly atLeast: number;
  readonly by: ReadonlyArray<string>;
  readonly flag?: string | null | undefined;
};

export type ModerationOutcomeKind =
  | 'ADJUST'
  | 'EXTEND'
  | 'RE_MARK'
  | 'STANDS';

export type MovementFilter = {
  readonly asOf?: string | null | undefined;
  readonly cohort: string;
  readonly from: string;
  readonly hub?: string | null | undefined;
  readonly schoolUrn?: string | null | undefined;
  readonly strand?: string | null | undefined;
  readonly subject?: string | null | undefined;
  readonly to: string;
};

export type MustIncludeInput = {
  readonly above?: number | null | undefined;
  readonly at?: number | null | undefined;
  readonly bandId?: string | null | undefined;
  readonly flag?: string | null | undefined;
  readonly kind: string;
  readonly pieces?: number | null | undefined;
  readonly within?: number | null | undefined;
};

export type NameReviewLeadInput = {
  readonly idempotencyKey: unknown;
  readonly personId: string;
  readonly reviewPointId: string;
  readonly subjectId: string;
  readonly validateOnly?: boolean | null | undefined;
};

export type NamedModeratorInput = {
  readonly mostPieces?: number | null | undefined;
  readonly personId: string;
};

export type ObservationKind =
  | 'COACHING'
  | 'FEEDBACK'
  | 'LESSON_ALONE'
  | 'LESSON_JOINTLY'
  | 'MENTOR_MEETING';

export type OfferedJudgement = {
  readonly evidence?: string | null | undefined;
  readonly judgedOn: string;
  readonly levelId: string;
  readonly strandId: string;
};

export type OnTrackDecisionStatus =
  | 'AS_DERIVED'
  | 'NOT_ON_TRACK'
  | 'ON_TRACK';

export type OnTrackStatus =
  | 'DEFERRED'
  | 'NOT_KNOWN'
  | 'NOT_ON_TRACK'
  | 'ON_TRACK'
  | 'WITHDRAWN';

export type OpenExerciseInput = {
  readonly assignmentId?: string | null | undefined;
  readonly closesOn: string;
  readonly cohortId: string;
  readonly idempotencyKey: unknown;
  readonly isBlind: boolean;
  readonly kind: ExerciseKind;
  readonly observedFrom?: string | null | undefined;
  readonly observedUntil?: string | null | undefined;
  readonly opensOn: string;
  readonly outcomePolicy: OutcomePolicyInput;
  readonly passMark?: number | null | undefined;
  readonly policy?: SamplingPolicyInput | null | undefined;
  readonly preset?: string | null | undefined;
  readonly reviewPointId?: string | null | undefined;
  readonly subjectIds: ReadonlyArray<string>;
  readonly title: string;
  readonly validateOnly?: boolean | null | undefined;
};

export type OpenRecoveryPlanInput = {
  readonly concernIds?: ReadonlyArray<string> | null | undefined;
  readonly idempotencyKey: unknown;
  readonly ownerId?: string | null | undefined;
  readonly reason: string;
  readonly reviewOn?: string | null | undefined;
  readonly step?: PlanStep | null | undefined;
  readonly support: string;
  readonly targets: ReadonlyArray<PlanTargetInput>;
  readonly traineeId: string;
  readonly validateOnly?: boolean | null | undefined;
};

export type OpenStandardisationInput = {
  readonly assignmentId: string;
  readonly closesOn: string;
  readonly idempotencyKey: unknown;
  readonly opensOn: string;
  readonly participantIds: ReadonlyArray<string>;
  readonly scripts: ReadonlyArray<StandardScriptInput>;
  readonly subjectIds?: ReadonlyArray<string> | null | undefined;
  readonly title: string;
  readonly validateOnly?: boolean | null | undefined;
};

export type OutcomePolicyInput = {
  readonly adjustment?: AdjustmentRuleInput | null | undefined;
  readonly borderEscalates: boolean;
  readonly code: string;
  readonly name: string;
  readonly passMark?: string | null | undefined;
  readonly singleMarks: string;
  readonly source: PolicySourceInput;
  readonly tolerance: string;
};

export type OverrideOnTrackInput = {
  readonly expectedVersion: number;
  readonly idempotencyKey: unknown;
  readonly reason: string;
  readonly reviewPointId: string;
  readonly status: OnTrackDecisionStatus;
  readonly traineeId: string;
  readonly validateOnly?: boolean | null | undefined;
};

export type PersonFilter = {
  readonly hub?: string | null | undefined;
  readonly role?: Role | null | undefined;
  readonly search?: string | null | undefined;
  readonly subject?: string | null | undefined;
};

export type PlainSizeRuleInput = {
  readonly atLeast?: number | null | undefined;
  readonly atMost?: number | null | undefined;
  readonly kind: string;
  readonly percent?: number | null | undefined;
  readonly pieces?: number | null | undefined;
};

export type PlanEventKind =
  | 'DECIDED'
  | 'OPENED'
  | 'REVIEWED';

export type PlanObservationInput = {
  readonly followsId?: string | null | undefined;
  readonly idempotencyKey: unknown;
  readonly kind: ObservationKind;
  readonly mentorId?: string | null | undefined;
  readonly observedOn: string;
  readonly observerIds: ReadonlyArray<string>;
  readonly replacesId?: string | null | undefined;
  readonly schoolId: string;
  readonly traineeId: string;
  readonly validateOnly?: boolean | null | undefined;
};

export type PlanOutcome =
  | 'DEFERRED'
  | 'ESCALATED'
  | 'EXTENDED'
  | 'RESOLVED'
  | 'WITHDRAWN';

export type PlanStage =
  | 'CLOSED'
  | 'OUTCOME_DUE'
  | 'REVIEW_DUE';

export type PlanStep =
  | 'FORMAL'
  | 'SUPPORT';

export type PlanTargetInput = {
  readonly action: string;
  readonly successCriteria: string;
};

export type PolicySourceInput = {
  readonly confidence: string;
  readonly statedOn: string;
  readonly title: string;
};

export type ProgressFilter = {
  readonly asOf?: string | null | undefined;
  readonly cohort: string;
  readonly hub?: string | null | undefined;
  readonly reviewPoint?: string | null | undefined;
  readonly schoolUrn?: string | null | undefined;
  readonly strand?: string | null | undefined;
  readonly subject?: string | null | undefined;
};

export type PutOnAgendaInput = {
  readonly boardId: string;
  readonly expectedVersion: number;
  readonly idempotencyKey: unknown;
  readonly items: ReadonlyArray<BoardItemInput>;
  readonly validateOnly?: boolean | null | undefined;
};

export type RaiseActionInput = {
  readonly boardId: string;
  readonly dueOn: string;
  readonly idempotencyKey: unknown;
  readonly itemId?: string | null | undefined;
  readonly ownerId: string;
  readonly validateOnly?: boolean | null | undefined;
  readonly what: string;
};

export type RaiseConcernInput = {
  readonly account: string;
  readonly idempotencyKey: unknown;
  readonly kind: ConcernKind;
  readonly raisedOn?: string | null | undefined;
  readonly traineeId: string;
  readonly validateOnly?: boolean | null | undefined;
};

export type RaiseGapInput = {
  readonly foundIn: GapOrigin;
  readonly idempotencyKey: unknown;
  readonly strandId?: string | null | undefined;
  readonly topic: string;
  readonly traineeId: string;
  readonly validateOnly?: boolean | null | undefined;
};

export type Readiness =
  | 'NOT_YET'
  | 'READY'
  | 'TOO_FEW';

export type ReasonNotJudged = {
  readonly reason: string;
  readonly strandId: string;
};

export type RecordAttendanceInput = {
  readonly boardId: string;
  readonly expectedVersion: number;
  readonly idempotencyKey: unknown;
  readonly present: ReadonlyArray<string>;
  readonly validateOnly?: boolean | null | undefined;
};

export type RecordDecisionInput = {
  readonly boardId: string;
  readonly correctsId?: string | null | undefined;
  readonly decidedBy?: ReadonlyArray<string> | null | undefined;
  readonly expectedVersion: number;
  readonly idempotencyKey: unknown;
  readonly itemId: string;
  readonly kind: BoardDecisionKind;
  readonly reason: string;
  readonly validateOnly?: boolean | null | undefined;
};

export type RecordHandInInput = {
  readonly handedInAt?: string | null | undefined;
  readonly idempotencyKey: unknown;
  readonly lessonOn: string;
  readonly material: string;
  readonly supersedesId?: string | null | undefined;
  readonly traineeId: string;
  readonly validateOnly?: boolean | null | undefined;
};

export type RecordInterventionInput = {
  readonly account: string;
  readonly concernId?: string | null | undefined;
  readonly followUpOn?: string | null | undefined;
  readonly idempotencyKey: unknown;
  readonly kind: InterventionKind;
  readonly madeOn?: string | null | undefined;
  readonly traineeId: string;
  readonly validateOnly?: boolean | null | undefined;
};

export type RecordJudgementsInput = {
  readonly expectedVersion: number;
  readonly idempotencyKey: unknown;
  readonly judgements: ReadonlyArray<OfferedJudgement>;
  readonly reviewPointId: string;
  readonly traineeId: string;
  readonly validateOnly?: boolean | null | undefined;
};

export type RecordMarkInput = {
  readonly answers: ReadonlyArray<AssignmentAnswerInput>;
  readonly expectedVersion: number;
  readonly idempotencyKey: unknown;
  readonly pieceId: string;
  readonly validateOnly?: boolean | null | undefined;
  readonly value?: string | null | undefined;
};

export type RecordPortfolioCheckInput = {
  readonly checkedOn: string;
  readonly found: string;
  readonly idempotencyKey: unknown;
  readonly traineeId: string;
  readonly validateOnly?: boolean | null | undefined;
};

export type RecordSecondJudgementsInput = {
  readonly exerciseId: string;
  readonly idempotencyKey: unknown;
  readonly judgements: ReadonlyArray<SecondJudgementInput>;
  readonly validateOnly?: boolean | null | undefined;
};

export type RecordSubmissionInput = {
  readonly assignmentId: string;
  readonly idempotencyKey: unknown;
  readonly receivedOn: string;
  readonly traineeId: string;
  readonly validateOnly?: boolean | null | undefined;
};

export type RecordTrialMarksInput = {
  readonly expectedVersion: number;
  readonly idempotencyKey: unknown;
  readonly marks: ReadonlyArray<TrialMarkInput>;
  readonly standardisationId: string;
  readonly validateOnly?: boolean | null | undefined;
};

export type RecordWelfareCheckInput = {
  readonly account: string;
  readonly checkedOn?: string | null | undefined;
  readonly idempotencyKey: unknown;
  readonly nextOn?: string | null | undefined;
  readonly purpose: WelfarePurpose;
  readonly reason: string;
  readonly support?: string | null | undefined;
  readonly traineeId: string;
  readonly validateOnly?: boolean | null | undefined;
};

export type RecoveryDueKind =
  | 'FOLLOW_UP'
  | 'OUTCOME'
  | 'PLAN'
  | 'REVIEW';

export type ReleaseStandardisationInput = {
  readonly expectedVersion: number;
  readonly idempotencyKey: unknown;
  readonly standardisationId: string;
  readonly validateOnly?: boolean | null | undefined;
};

export type ReopenGapInput = {
  readonly expectedVersion: number;
  readonly gapId: string;
  readonly idempotencyKey: unknown;
  readonly validateOnly?: boolean | null | undefined;
};

export type ReopenReviewInput = {
  readonly expectedVersion: number;
  readonly idempotencyKey: unknown;
  readonly reason: string;
  readonly reviewPointId: string;
  readonly traineeId: string;
  readonly until: string;
  readonly validateOnly?: boolean | null | undefined;
};

export type ReopenTargetInput = {
  readonly expectedVersion: number;
  readonly idempotencyKey: unknown;
  readonly note?: string | null | undefined;
  readonly targetId: string;
  readonly validateOnly?: boolean | null | undefined;
};

export type ReportWay =
  | 'LETTER'
  | 'MEETING'
  | 'SPOKEN';

export type ReturnMeetingInput = {
  readonly expectedVersion: number;
  readonly idempotencyKey: unknown;
  readonly meetingId: string;
  readonly note: string;
  readonly validateOnly?: boolean | null | undefined;
};

export type RevealSeedInput = {
  readonly exerciseId: string;
  readonly expectedVersion: number;
  readonly idempotencyKey: unknown;
  readonly validateOnly?: boolean | null | undefined;
};

export type ReviewAnswer = {
  readonly answer: string;
  readonly question: string;
};

export type ReviewQuestionKind =
  | 'CHOICE'
  | 'TEXT'
  | 'YES_NO';

export type ReviewRecoveryPlanInput = {
  readonly account: string;
  readonly expectedVersion: number;
  readonly idempotencyKey: unknown;
  readonly metTargets: ReadonlyArray<number>;
  readonly nextReviewOn?: string | null | undefined;
  readonly on?: string | null | undefined;
  readonly planId: string;
  readonly validateOnly?: boolean | null | undefined;
};

export type ReviewState =
  | 'CLOSED'
  | 'NOT_OPEN'
  | 'OPEN'
  | 'SIGNED_OFF';

export type ReviewStepKind =
  | 'REOPENED'
  | 'SIGNED_OFF';

export type RevokeServiceTokenInput = {
  readonly idempotencyKey: unknown;
  readonly tokenId: string;
  readonly validateOnly?: boolean | null | undefined;
};

export type Role =
  | 'DEPUTY_DIRECTOR'
  | 'EXAM_BOARD'
  | 'HUB_DIRECTOR'
  | 'LEADERSHIP_TEAM'
  | 'LEAD_MENTOR'
  | 'LINE_MANAGER'
  | 'MENTOR'
  | 'MODERATOR'
  | 'PROFESSIONAL_TUTOR'
  | 'PROVIDER_ADMIN'
  | 'QA_COMMITTEE'
  | 'TRAINEE';

export type RoleHoldingFilter = {
  readonly ended?: boolean | null | undefined;
  readonly personId?: string | null | undefined;
  readonly role?: Role | null | undefined;
};

export type SamplingPolicyInput = {
  readonly code: string;
  readonly escalation: ReadonlyArray<EscalationClauseInput>;
  readonly mayRelax: ReadonlyArray<string>;
  readonly minimums: ReadonlyArray<MinimumInput>;
  readonly mustIncludes: ReadonlyArray<MustIncludeInput>;
  readonly mustIncludesCount: string;
  readonly name: string;
  readonly passMark?: number | null | undefined;
  readonly size: SizeRuleInput;
  readonly source: PolicySourceInput;
  readonly spread: ReadonlyArray<SpreadRuleInput>;
};

export type ScopeKind =
  | 'HUB'
  | 'NOTHING'
  | 'PROVIDER'
  | 'SCHOOL'
  | 'SELF'
  | 'SUBJECT';

export type SealRatingInput = {
  readonly idempotencyKey: unknown;
  readonly observationId: string;
  readonly ratings: ReadonlyArray<StrandRatingInput>;
  readonly validateOnly?: boolean | null | undefined;
};

export type SecondJudgementInput = {
  readonly finding?: string | null | undefined;
  readonly levelId?: string | null | undefined;
  readonly mark?: string | null | undefined;
  readonly pieceKey: string;
  readonly raisesConcern?: boolean | null | undefined;
};

export type ServiceTokenRoleInput = {
  readonly hubId?: string | null | undefined;
  readonly role: Role;
  readonly schoolId?: string | null | undefined;
  readonly subjectId?: string | null | undefined;
};

export type SetAssignmentInput = {
  readonly cohortId: string;
  readonly days: AssignmentDaysInput;
  readonly idempotencyKey: unknown;
  readonly kindCode: string;
  readonly strandIds: ReadonlyArray<string>;
  readonly subjectIds?: ReadonlyArray<string> | null | undefined;
  readonly title: string;
  readonly validateOnly?: boolean | null | undefined;
};

export type SetTargetInput = {
  readonly draft: TargetDraft;
  readonly idempotencyKey: unknown;
  readonly origin?: TargetOrigin | null | undefined;
  readonly originId?: string | null | undefined;
  readonly traineeId: string;
  readonly validateOnly?: boolean | null | undefined;
};

export type ShareObservationInput = {
  readonly answers: ReadonlyArray<FormAnswerInput>;
  readonly expectedVersion: number;
  readonly idempotencyKey: unknown;
  readonly observationId: string;
  readonly validateOnly?: boolean | null | undefined;
};

export type SignMinutesInput = {
  readonly boardId: string;
  readonly expectedVersion: number;
  readonly idempotencyKey: unknown;
  readonly sequence: number;
  readonly validateOnly?: boolean | null | undefined;
};

export type SignOffReviewInput = {
  readonly expectedVersion: number;
  readonly idempotencyKey: unknown;
  readonly notJudged?: ReadonlyArray<ReasonNotJudged> | null | undefined;
  readonly remark?: string | null | undefined;
  readonly reviewPointId: string;
  readonly traineeId: string;
  readonly validateOnly?: boolean | null | undefined;
};

export type SizeRuleInput = {
  readonly atLeast?: number | null | undefined;
  readonly atMost?: number | null | undefined;
  readonly kind: string;
  readonly percent?: number | null | undefined;
  readonly pieces?: number | null | undefined;
  readonly steps?: ReadonlyArray<SizeStepInput> | null | undefined;
};

export type SizeStepInput = {
  readonly take: PlainSizeRuleInput;
  readonly upTo?: number | null | undefined;
};

export type SpreadRuleInput = {
  readonly over: string;
  readonly share: string;
  readonly slices?: number | null | undefined;
};

export type StandardScriptInput = {
  readonly agreed: string;
  readonly document?: string | null | undefined;
  readonly label: string;
};

export type StandingState =
  | 'DEFERRED'
  | 'JUDGED'
  | 'NOT_JUDGED'
  | 'WITHDRAWN';

export type StrandRatingInput = {
  readonly evidence?: string | null | undefined;
  readonly levelId: string;
  readonly strandId: string;
};

export type TargetDraft = {
  readonly action: string;
  readonly dueOn: string;
  readonly gapId?: string | null | undefined;
  readonly strandId?: string | null | undefined;
  readonly successEvidence?: string | null | undefined;
};

export type TargetOrigin =
  | 'MEETING'
  | 'OBSERVATION'
  | 'RECOVERY_PLAN'
  | 'REVIEW_POINT'
  | 'SET';

export type TargetOutcome =
  | 'DROPPED'
  | 'MET'
  | 'NOT_MET';

export type TargetStanding =
  | 'DROPPED'
  | 'MET'
  | 'NOT_MET'
  | 'OPEN'
  | 'OVERDUE'
  | 'STALE';

export type TightenAccessInput = {
  readonly act: string;
  readonly idempotencyKey: unknown;
  readonly masked?: ReadonlyArray<string> | null | undefined;
  readonly reason: string;
  readonly relation: AccessRelation;
  readonly role: Role;
  readonly validateOnly?: boolean | null | undefined;
};

export type TraineeFilter = {
  readonly belowExpected?: boolean | null | undefined;
  readonly cohort?: string | null | undefined;
  readonly hub?: string | null | undefined;
  readonly level?: string | null | undefined;
  readonly reviewPoint?: string | null | undefined;
  readonly schoolUrn?: string | null | undefined;
  readonly search?: string | null | undefined;
  readonly state?: StandingState | null | undefined;
  readonly status?: TraineeStatus | null | undefined;
  readonly strand?: string | null | undefined;
  readonly subject?: string | null | undefined;
};

export type TraineeOrder =
  | 'HUB'
  | 'NAME'
  | 'REFERENCE'
  | 'SUBJECT';

export type TraineeRelation =
  | 'CASELOAD'
  | 'HUB'
  | 'SCHOOL'
  | 'SELF'
  | 'SUBJECT';

export type TraineeStatus =
  | 'AWARDED'
  | 'DEFERRED'
  | 'RECOMMENDED'
  | 'TRAINING'
  | 'WITHDRAWN';

export type TrialMarkInput = {
  readonly given: string;
  readonly scriptId: string;
};

export type UnlinkEvidenceFileInput = {
  readonly concernId?: string | null | undefined;
  readonly fileId: string;
  readonly idempotencyKey: unknown;
  readonly judgementId?: string | null | undefined;
  readonly meetingId?: string | null | undefined;
  readonly observationCopyId?: string | null | undefined;
  readonly reason: string;
  readonly targetId?: string | null | undefined;
  readonly validateOnly?: boolean | null | undefined;
};

export type UnlinkEvidenceInput = {
  readonly concernId: string;
  readonly document?: string | null | undefined;
  readonly idempotencyKey: unknown;
  readonly judgementId?: string | null | undefined;
  readonly reason: string;
  readonly validateOnly?: boolean | null | undefined;
};

export type VisitReason =
  | 'CARRIED_OVER_TARGET'
  | 'FOLLOW_UP'
  | 'LATE_HAND_INS'
  | 'OPEN_TARGET'
  | 'OVERDUE_TARGET'
  | 'STALE_TARGET'
  | 'STRAND_WITHOUT_TARGET'
  | 'TARGET_MET'
  | 'UNTOUCHED_GAP'
  | 'WEEK_WITHOUT_RECORD';

export type WeekConcernKind =
  | 'NOT_CONFIRMED'
  | 'NO_OPEN_TARGET'
  | 'NO_RECORD'
  | 'STALE_TARGETS';

export type WeekFinding =
  | 'FOLLOW_UP'
  | 'IN_ORDER';

export type WelfarePurpose =
  | 'REASONABLE_ADJUSTMENTS'
  | 'SAFEGUARDING'
  | 'SUBJECT_ACCESS'
  | 'SUPPORT';

export type WindowState =
  | 'BEFORE'
  | 'CLOSED'
  | 'OPEN';

export type WithdrawInterestInput = {
  readonly boardId: string;
  readonly idempotencyKey: unknown;
  readonly interestId: string;
  readonly reason: string;
  readonly validateOnly?: boolean | null | undefined;
};

export type WithdrawObservationInput = {
  readonly expectedVersion: number;
  readonly idempotencyKey: unknown;
  readonly observationId: string;
  readonly reason: string;
  readonly validateOnly?: boolean | null | undefined;
};

export type WithdrawPortfolioCheckInput = {
  readonly checkId: string;
  readonly idempotencyKey: unknown;
  readonly reason: string;
  readonly validateOnly?: boolean | null | undefined;
};

export type WithdrawPortfolioGradeInput = {
  readonly gradeId: string;
  readonly idempotencyKey: unknown;
  readonly reason: string;
  readonly validateOnly?: boolean | null | undefined;
};

export type WriteFeedbackInput = {
  readonly answers: ReadonlyArray<AssignmentAnswerInput>;
  readonly expectedVersion: number;
  readonly idempotencyKey: unknown;
  readonly isDraft?: boolean | null | undefined;
  readonly pieceId: string;
  readonly validateOnly?: boolean | null | undefined;
};

export type WriteMeetingInput = {
  readonly expectedVersion?: number | null | undefined;
  readonly handOver?: boolean | null | undefined;
  readonly heldOn: string;
  readonly idempotencyKey: unknown;
  readonly meetingId?: string | null | undefined;
  readonly minutes?: number | null | undefined;
  readonly observationsDiscussed?: string | null | undefined;
  readonly reflection?: string | null | undefined;
  readonly reviews?: ReadonlyArray<MeetingReviewDraft> | null | undefined;
  readonly traineeId: string;
  readonly validateOnly?: boolean | null | undefined;
};

export type WriteMinutesInput = {
  readonly boardId: string;
  readonly correction?: string | null | undefined;
  readonly expectedVersion: number;
  readonly idempotencyKey: unknown;
  readonly validateOnly?: boolean | null | undefined;
  readonly words: string;
};

export type WriteSubjectReportInput = {
  readonly account: string;
  readonly expectedVersion: number;
  readonly idempotencyKey: unknown;
  readonly reviewPointId: string;
  readonly subjectId: string;
  readonly validateOnly?: boolean | null | undefined;
};

export type FrameQueryVariables = Exact<{
  school?: string | null | undefined;
  hasSchool: boolean;
}>;


export type FrameQuery = { readonly provider: { readonly name: string, readonly slug: string, readonly isDemo: boolean, readonly dataAsAt: string | null, readonly today: string, readonly vocabulary: ReadonlyArray<{ readonly key: string, readonly singular: string, readonly plural: string }> }, readonly viewer: { readonly acts: ReadonlyArray<string>, readonly person: { readonly id: string, readonly name: string | null }, readonly roles: ReadonlyArray<{ readonly role: Role, readonly from: string, readonly until: string | null }>, readonly scope: { readonly kind: ScopeKind, readonly description: string, readonly seesNames: boolean, readonly hubs: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly subjects: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly schools: ReadonlyArray<{ readonly urn: string, readonly name: string }> } }, readonly cohorts: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly academicYear: number, readonly startsOn: string, readonly endsOn: string, readonly reviewPoints: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly position: number, readonly opensOn: string, readonly closesOn: string, readonly window: WindowState }>, readonly currentReviewPoint: { readonly code: string } | null, readonly framework: { readonly name: string, readonly version: string, readonly strands: ReadonlyArray<{ readonly code: string, readonly name: string, readonly position: number }>, readonly levels: ReadonlyArray<{ readonly code: string, readonly name: string, readonly rank: number }>, readonly expectedLevels: ReadonlyArray<{ readonly reviewPointCode: string, readonly strand: { readonly code: string }, readonly level: { readonly rank: number } }> } }> }, readonly hubs: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string }> }, readonly subjects: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }> }, readonly schools?: { readonly nodes: ReadonlyArray<{ readonly urn: string, readonly name: string }> } };

export type AdministeredPeopleQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  holdings?: RoleHoldingFilter | null | undefined;
  people?: PersonFilter | null | undefined;
  searching: boolean;
}>;


export type AdministeredPeopleQuery = { readonly roleHoldings?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<(
      { readonly person: { readonly id: string, readonly name: string | null } | null }
      & HeldFragment
    )> }, readonly people?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string | null }> } };

export type InvitePersonMutationVariables = Exact<{
  input: InvitePersonInput;
}>;


export type InvitePersonMutation = { readonly done:
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly invitationPath: string | null, readonly person: { readonly id: string, readonly name: string | null } | null }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type AdministeredPersonQueryVariables = Exact<{
  personId: string;
  people?: PersonFilter | null | undefined;
}>;


export type AdministeredPersonQuery = { readonly roleHoldings: { readonly nodes: ReadonlyArray<(
      { readonly person: { readonly name: string | null } | null }
      & HeldFragment
    )> }, readonly people: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string | null }> }, readonly hubs: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly schools: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } }> }, readonly cohorts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly subjects: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly schools: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } };

export type GrantRoleMutationVariables = Exact<{
  input: GrantRoleInput;
}>;


export type GrantRoleMutation = { readonly done:
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly recorded: boolean }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type EndRoleMutationVariables = Exact<{
  input: EndRoleInput;
}>;


export type EndRoleMutation = { readonly done:
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly recorded: boolean }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type GrantExternalModerationMutationVariables = Exact<{
  input: GrantExternalModerationInput;
}>;


export type GrantExternalModerationMutation = { readonly done:
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly recorded: boolean }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type EndExternalModerationMutationVariables = Exact<{
  input: EndExternalModerationInput;
}>;


export type EndExternalModerationMutation = { readonly done:
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly recorded: boolean }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type InviteAgainMutationVariables = Exact<{
  input: InviteAgainInput;
}>;


export type InviteAgainMutation = { readonly done:
    | { readonly invitationPath: string | null }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type EndSignInMutationVariables = Exact<{
  input: EndSignInInput;
}>;


export type EndSignInMutation = { readonly done:
    | { readonly recorded: boolean }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type HeldFragment = { readonly id: string, readonly role: Role, readonly from: string, readonly until: string | null, readonly version: number, readonly hub: { readonly name: string } | null, readonly subject: { readonly name: string } | null, readonly school: { readonly name: string } | null, readonly cohort: { readonly name: string } | null };

export type TighteningsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type TighteningsQuery = { readonly tightenings: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: Role, readonly relation: AccessRelation, readonly act: string, readonly masked: ReadonlyArray<string> | null, readonly reason: string, readonly recordedAt: string, readonly version: number }> } };

export type TightenAccessMutationVariables = Exact<{
  input: TightenAccessInput;
}>;


export type TightenAccessMutation = { readonly done:
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly recorded: boolean }
   };

export type LoosenAccessMutationVariables = Exact<{
  input: LoosenAccessInput;
}>;


export type LoosenAccessMutation = { readonly done:
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly recorded: boolean }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type ServiceTokensQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ServiceTokensQuery = { readonly serviceTokens: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly acts: ReadonlyArray<string>, readonly issuedAt: string, readonly expiresAt: string, readonly revokedAt: string | null, readonly lastUsedAt: string | null, readonly roles: ReadonlyArray<{ readonly role: Role }> }> }, readonly hubs: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly schools: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } }> }, readonly subjects: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly schools: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } };

export type IssueServiceTokenMutationVariables = Exact<{
  input: IssueServiceTokenInput;
}>;


export type IssueServiceTokenMutation = { readonly done:
    | { readonly secret: string | null }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type RevokeServiceTokenMutationVariables = Exact<{
  input: RevokeServiceTokenInput;
}>;


export type RevokeServiceTokenMutation = { readonly done:
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly recorded: boolean }
   };

export type TrailQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: AuditFilter | null | undefined;
}>;


export type TrailQuery = { readonly auditTrail: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly recordedAt: string, readonly kind: AuditKind, readonly act: string, readonly sequence: number | null, readonly actor: { readonly name: string | null } | null, readonly subjects: ReadonlyArray<{ readonly name: string, readonly ids: ReadonlyArray<string> }> }> } };

export type AssignmentOneQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
  searches: boolean;
  search: string;
  withMarking: boolean;
  withMarkers: boolean;
}>;


export type AssignmentOneQuery = { readonly assignment: (
    { readonly counts?: AssignmentTallyFragment, readonly extensions?: ReadonlyArray<{ readonly id: string, readonly extends: Extendable, readonly untilOn: string, readonly reason: string, readonly person: { readonly name: string | null } | null }>, readonly pieces?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<ListedPieceFragment> }, readonly cohort?: { readonly trainees: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly assignments: { readonly nodes: ReadonlyArray<ListedPieceFragment> } }> } } }
    & AssignmentFactsFragment
  ) | null, readonly leaders?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string | null }> }, readonly directors?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string | null }> } };

export type ListedPieceFragment = { readonly id: string, readonly dueOn: string, readonly receivedOn: string | null, readonly daysLate: number | null, readonly handInState: HandInState, readonly markingState: MarkingState | null, readonly sentOn: string | null, readonly trainee: { readonly id: string, readonly name: string | null, readonly reference: string | null }, readonly marker: { readonly id: string, readonly name: string | null } | null };

export type RecordSubmissionMutationVariables = Exact<{
  input: RecordSubmissionInput;
}>;


export type RecordSubmissionMutation = { readonly done:
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly recorded: boolean }
   };

export type AllotMarkerMutationVariables = Exact<{
  input: AllotMarkerInput;
}>;


export type AllotMarkerMutation = { readonly done:
    | { readonly recorded: boolean, readonly pieces: ReadonlyArray<{ readonly id: string }> | null }
    | { readonly message: string, readonly path: ReadonlyArray<string>, readonly items: ReadonlyArray<
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
      > }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type GrantExtensionMutationVariables = Exact<{
  input: GrantExtensionInput;
}>;


export type GrantExtensionMutation = { readonly done:
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly recorded: boolean }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type AssignmentListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  cohort: string;
  withSetting: boolean;
  withCounts: boolean;
}>;


export type AssignmentListQuery = { readonly assignments: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<(
      { readonly subjects: ReadonlyArray<{ readonly name: string }>, readonly counts?: AssignmentTallyFragment }
      & AssignmentFactsFragment
    )> }, readonly assignmentKinds?: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly cohort?: { readonly id: string, readonly framework: { readonly strands: ReadonlyArray<{ readonly id: string, readonly name: string }> } } | null, readonly subjects?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } };

export type AssignmentFactsFragment = { readonly id: string, readonly title: string, readonly handInBy: string, readonly markingOpensOn: string, readonly markingClosesOn: string, readonly moderationOpensOn: string, readonly moderationClosesOn: string, readonly releaseOn: string };

export type AssignmentTallyFragment = { readonly pieces: number, readonly missing: number, readonly handedIn: number, readonly handedInLate: number, readonly lateToMark: number, readonly marked: number, readonly sent: number };

export type SetAssignmentMutationVariables = Exact<{
  input: SetAssignmentInput;
}>;


export type SetAssignmentMutation = { readonly done:
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly recorded: boolean, readonly assignment: { readonly title: string } | null }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type MarkingDeskQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MarkingDeskQuery = { readonly viewer: { readonly person: { readonly marking: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly markingState: MarkingState | null, readonly markingClosesOn: string | null, readonly receivedOn: string | null, readonly daysLate: number | null, readonly sentOn: string | null, readonly trainee: { readonly name: string | null, readonly reference: string | null }, readonly assignment: { readonly title: string, readonly releaseOn: string }, readonly feedback: ReadonlyArray<{ readonly isCurrent: boolean }> }> } } } };

export type PieceToMarkQueryVariables = Exact<{
  id: string;
}>;


export type PieceToMarkQuery = { readonly pieceOfWork: { readonly id: string, readonly handInState: HandInState, readonly receivedOn: string | null, readonly daysLate: number | null, readonly markingState: MarkingState | null, readonly markingClosesOn: string | null, readonly markVersion: number | null, readonly feedbackVersion: number | null, readonly sentOn: string | null, readonly trainee: { readonly name: string | null, readonly reference: string | null }, readonly marker: { readonly id: string } | null, readonly assignment: (
      { readonly scale: { readonly lowest: string, readonly highest: string, readonly step: string, readonly bands: ReadonlyArray<{ readonly name: string, readonly from: string }> }, readonly markForm: ReadonlyArray<FormQuestionFragment>, readonly feedbackForm: ReadonlyArray<FormQuestionFragment> }
      & AssignmentFactsFragment
    ), readonly marks: ReadonlyArray<GivenMarkFragment>, readonly feedback: ReadonlyArray<{ readonly isCurrent: boolean, readonly answers: ReadonlyArray<{ readonly code: string, readonly text: string, readonly answer: string | null }> }>, readonly feedbackDraft: { readonly answers: ReadonlyArray<{ readonly question: string, readonly answer: string }> } | null } | null };

export type FormQuestionFragment = { readonly code: string, readonly text: string, readonly kind: AssignmentQuestionKind, readonly choices: ReadonlyArray<string>, readonly required: boolean, readonly maxLength: number | null };

export type GivenMarkFragment = { readonly id: string, readonly stage: MarkStage, readonly value: string | null, readonly countedValue: string | null, readonly isCurrent: boolean, readonly recordedAt: string, readonly band: { readonly name: string } | null, readonly answers: ReadonlyArray<{ readonly code: string, readonly text: string, readonly answer: string | null }> };

export type RecordMarkMutationVariables = Exact<{
  input: RecordMarkInput;
}>;


export type RecordMarkMutation = { readonly done:
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly currentVersion: number, readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly recorded: boolean }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type WriteFeedbackMutationVariables = Exact<{
  input: WriteFeedbackInput;
}>;


export type WriteFeedbackMutation = { readonly done:
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly currentVersion: number, readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly recorded: boolean }
   };

export type OwnAssignmentsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnAssignmentsQuery = { readonly readers: ReadonlyArray<string>, readonly trainees: { readonly nodes: ReadonlyArray<{ readonly assignments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly dueOn: string, readonly handInState: HandInState, readonly receivedOn: string | null, readonly daysLate: number | null, readonly sentOn: string | null, readonly assignment: { readonly title: string, readonly handInBy: string, readonly releaseOn: string }, readonly marks: ReadonlyArray<GivenMarkFragment>, readonly feedback: ReadonlyArray<{ readonly isCurrent: boolean, readonly answers: ReadonlyArray<{ readonly text: string, readonly answer: string | null }> }> }> } }> } };

export type PutOnAgendaMutationVariables = Exact<{
  input: PutOnAgendaInput;
}>;


export type PutOnAgendaMutation = { readonly done:
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly currentVersion: number, readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string>, readonly items: ReadonlyArray<
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
      > }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly recorded: boolean }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type RecordAttendanceMutationVariables = Exact<{
  input: RecordAttendanceInput;
}>;


export type RecordAttendanceMutation = { readonly done:
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly currentVersion: number, readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly recorded: boolean }
   };

export type DeclareInterestMutationVariables = Exact<{
  input: DeclareInterestInput;
}>;


export type DeclareInterestMutation = { readonly done:
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly recorded: boolean }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type WithdrawInterestMutationVariables = Exact<{
  input: WithdrawInterestInput;
}>;


export type WithdrawInterestMutation = { readonly done:
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly recorded: boolean }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type RecordDecisionMutationVariables = Exact<{
  input: RecordDecisionInput;
}>;


export type RecordDecisionMutation = { readonly done:
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly currentVersion: number, readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly recorded: boolean }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type RaiseActionMutationVariables = Exact<{
  input: RaiseActionInput;
}>;


export type RaiseActionMutation = { readonly done:
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly recorded: boolean }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type CloseActionMutationVariables = Exact<{
  input: CloseActionInput;
}>;


export type CloseActionMutation = { readonly done:
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly recorded: boolean }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type WriteMinutesMutationVariables = Exact<{
  input: WriteMinutesInput;
}>;


export type WriteMinutesMutation = { readonly done:
    | { readonly currentVersion: number, readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly recorded: boolean }
   };

export type SignMinutesMutationVariables = Exact<{
  input: SignMinutesInput;
}>;


export type SignMinutesMutation = { readonly done:
    | { readonly currentVersion: number, readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly recorded: boolean }
   };

export type CloseBoardMutationVariables = Exact<{
  input: CloseBoardInput;
}>;


export type CloseBoardMutation = { readonly done:
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly recorded: boolean }
    | { readonly currentVersion: number, readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type FreezePackMutationVariables = Exact<{
  input: FreezePackInput;
}>;


export type FreezePackMutation = { readonly done:
    | { readonly recorded: boolean, readonly frozen: { readonly sha256: string } | null }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type BoardQueryVariables = Exact<{
  id: string;
  withTrainees: boolean;
  withExercises: boolean;
}>;


export type BoardQuery = { readonly board: { readonly id: string, readonly name: string, readonly heldOn: string, readonly stage: BoardStage, readonly version: number, readonly quorum: { readonly least: number, readonly seats: ReadonlyArray<BoardSeat> }, readonly checklist: ReadonlyArray<{ readonly question: ChecklistQuestion, readonly state: ChecklistState, readonly sentence: string }>, readonly members: ReadonlyArray<{ readonly personId: string, readonly seat: BoardSeat, readonly isPresent: boolean | null, readonly hasDeclared: boolean, readonly person: { readonly name: string | null } | null, readonly interests: ReadonlyArray<{ readonly account: string | null, readonly school: { readonly name: string } | null, readonly trainee: { readonly name: string | null, readonly reference: string | null } | null, readonly assessor: { readonly name: string | null } | null }> }>, readonly items: ReadonlyArray<BoardItemFragment>, readonly actions: ReadonlyArray<{ readonly id: string, readonly what: string, readonly dueOn: string, readonly doneOn: string | null, readonly account: string | null, readonly owner: { readonly name: string | null } | null }>, readonly minutes: ReadonlyArray<{ readonly sequence: number, readonly words: string, readonly correction: string | null, readonly recordedAt: string, readonly isSigned: boolean, readonly writtenBy: { readonly name: string | null } | null, readonly signatures: ReadonlyArray<{ readonly signedOn: string, readonly person: { readonly name: string | null } | null }> }> } | null, readonly schools: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly trainees?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly reference: string | null }> }, readonly exercises?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string }> }, readonly frozenThings: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly recordedAt: string, readonly sha256: string }> } };

export type BoardItemFragment = { readonly id: string, readonly position: number, readonly kind: BoardItemKind, readonly subjectId: string, readonly trainee: { readonly id: string, readonly name: string | null, readonly reference: string | null } | null, readonly assessor: { readonly name: string | null } | null, readonly quorum: { readonly isQuorate: boolean, readonly deciding: ReadonlyArray<string>, readonly conflicted: ReadonlyArray<string>, readonly short: number, readonly missingSeats: ReadonlyArray<BoardSeat> }, readonly decision: { readonly id: string } | null, readonly decisions: ReadonlyArray<{ readonly id: string, readonly kind: BoardDecisionKind, readonly reason: string, readonly recordedAt: string }> };

export type BoardsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  withPeople: boolean;
}>;


export type BoardsQuery = { readonly boards: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly heldOn: string, readonly stage: BoardStage, readonly members: ReadonlyArray<{ readonly personId: string }>, readonly items: ReadonlyArray<{ readonly decision: { readonly id: string } | null }> }> }, readonly cohorts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }> }, readonly board?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string | null }> }, readonly leaders?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string | null }> } };

export type CallBoardMutationVariables = Exact<{
  input: CallBoardInput;
}>;


export type CallBoardMutation = { readonly done:
    | { readonly recorded: boolean, readonly board: { readonly name: string } | null }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type CellFragment = { readonly state: StandingState | null, readonly count: number | null, readonly denominator: number | null, readonly percent: number | null, readonly lower: number | null, readonly upper: number | null, readonly status: CellStatus, readonly reviewPoint: { readonly code: string } | null, readonly strand: { readonly code: string } | null, readonly level: { readonly code: string, readonly rank: number } | null };

export type CompletenessQueryVariables = Exact<{
  where: ProgressFilter;
  by: CompletenessDimension;
}>;


export type CompletenessQuery = { readonly completeness: ReadonlyArray<{ readonly due: number, readonly judged: number, readonly judgedLate: number, readonly missing: number, readonly lastJudgedOn: string | null, readonly status: CellStatus, readonly school: { readonly urn: string, readonly name: string } | null, readonly assessor: { readonly id: string, readonly name: string | null } | null, readonly hub: { readonly code: string, readonly name: string } | null, readonly subject: { readonly code: string, readonly name: string } | null, readonly strand: { readonly code: string } | null }> };

export type FileOfFragment = { readonly id: string, readonly name: string | null, readonly mediaType: string, readonly bytes: number, readonly addedOn: string, readonly address: string | null, readonly addedBy: { readonly id: string, readonly name: string | null } | null };

export type LinkEvidenceFileMutationVariables = Exact<{
  input: LinkEvidenceFileInput;
}>;


export type LinkEvidenceFileMutation = { readonly done:
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly recorded: boolean, readonly file: { readonly name: string | null } | null }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type UnlinkEvidenceFileMutationVariables = Exact<{
  input: UnlinkEvidenceFileInput;
}>;


export type UnlinkEvidenceFileMutation = { readonly done:
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly recorded: boolean, readonly file: { readonly name: string | null } | null }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type DecideOutcomesMutationVariables = Exact<{
  input: DecideOutcomesInput;
}>;


export type DecideOutcomesMutation = { readonly done:
    | { readonly currentVersion: number, readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly recorded: boolean }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type ExtendSampleMutationVariables = Exact<{
  input: ExtendSampleInput;
}>;


export type ExtendSampleMutation = { readonly done:
    | { readonly currentVersion: number, readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly recorded: boolean }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type ApplyAdjustmentMutationVariables = Exact<{
  input: ApplyAdjustmentInput;
}>;


export type ApplyAdjustmentMutation = { readonly done:
    | { readonly recorded: boolean }
    | { readonly currentVersion: number, readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type RevealSeedMutationVariables = Exact<{
  input: RevealSeedInput;
}>;


export type RevealSeedMutation = { readonly done:
    | { readonly currentVersion: number, readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly recorded: boolean }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type CloseExerciseMutationVariables = Exact<{
  input: CloseExerciseInput;
}>;


export type CloseExerciseMutation = { readonly done:
    | { readonly recorded: boolean }
    | { readonly currentVersion: number, readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type EscalatePieceMutationVariables = Exact<{
  input: EscalatePieceInput;
}>;


export type EscalatePieceMutation = { readonly done:
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly currentVersion: number, readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly recorded: boolean }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type ExerciseAgreementQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
  named: boolean;
  severity: boolean;
}>;


export type ExerciseAgreementQuery = { readonly exercise: (
    { readonly seedHash: string | null, readonly seed: string | null, readonly stalePieces: number | null, readonly agreement: { readonly before: AgreementSideFragment, readonly after: AgreementSideFragment } | null, readonly outcomes: ReadonlyArray<{ readonly id: string, readonly round: number, readonly isLatest: boolean, readonly assessorNumber: number, readonly outcome: ModerationOutcomeKind, readonly sentence: string, readonly adjustment: string | null, readonly singleChanges: ReadonlyArray<string>, readonly decidedAt: string, readonly assessor: { readonly name: string | null } | null }>, readonly changes: ReadonlyArray<{ readonly pieceKey: string, readonly number: number, readonly reason: string, readonly valueBefore: string, readonly valueAfter: string, readonly appliedAt: string, readonly trainee: { readonly name: string | null, readonly reference: string | null } | null, readonly strand: { readonly name: string } | null }>, readonly severity?: ReadonlyArray<{ readonly pairs: number, readonly estimate: number | null, readonly lower: number | null, readonly upper: number | null, readonly sentence: string, readonly assessor: { readonly id: string, readonly name: string | null } | null }>, readonly acceptedPlan: { readonly verification: { readonly holds: boolean, readonly seedMatches: boolean | null, readonly hashMatches: boolean, readonly planMatches: boolean, readonly missing: ReadonlyArray<string>, readonly unexpected: ReadonlyArray<string> } | null } | null, readonly pieces: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<JudgedPieceFragment> } }
    & ExerciseFactsFragment
  ) | null, readonly leadMentors?: { readonly nodes: ReadonlyArray<NameableFragment> }, readonly outside?: { readonly nodes: ReadonlyArray<NameableFragment> }, readonly leaders?: { readonly nodes: ReadonlyArray<NameableFragment> } };

export type AgreementSideFragment = { readonly n: number, readonly isTooFew: boolean, readonly meanDifference: number | null, readonly differences: ReadonlyArray<{ readonly difference: string, readonly pieces: number }>, readonly figures: ReadonlyArray<{ readonly code: string, readonly estimate: number | null, readonly lower: number | null, readonly upper: number | null, readonly n: number, readonly reason: string | null }> };

export type JudgedPieceFragment = { readonly pieceKey: string, readonly number: number, readonly assessorNumber: number, readonly isAdded: boolean, readonly isWithdrawn: boolean, readonly sealed: string | null, readonly bandName: string | null, readonly firstMark: string | null, readonly trainee: { readonly name: string | null, readonly reference: string | null } | null, readonly strand: { readonly name: string } | null, readonly allotments: ReadonlyArray<{ readonly position: number, readonly judgedAt: string | null, readonly releasedAt: string | null, readonly finding: string | null, readonly raisesConcern: boolean | null, readonly value: string | null, readonly level: { readonly name: string } | null, readonly moderator: { readonly name: string | null } | null }> };

export type ExerciseDeskQueryVariables = Exact<{
  id: string;
  first: number;
}>;


export type ExerciseDeskQuery = { readonly exercise: (
    { readonly left: { readonly totalCount: number, readonly nodes: ReadonlyArray<DeskPieceFragment> }, readonly pieces: { readonly totalCount: number, readonly nodes: ReadonlyArray<DeskPieceFragment> }, readonly cohort: { readonly framework: { readonly levels: ReadonlyArray<{ readonly id: string, readonly name: string, readonly rank: number }> } } | null }
    & ExerciseFactsFragment
  ) | null, readonly schools: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } };

export type DeskPieceFragment = { readonly id: string, readonly pieceKey: string, readonly number: number, readonly assessorNumber: number, readonly isWithdrawn: boolean, readonly sealed: string | null, readonly bandName: string | null, readonly firstMark: string | null, readonly assessor: { readonly id: string, readonly name: string | null } | null, readonly trainee: { readonly id: string, readonly name: string | null, readonly reference: string | null } | null, readonly strand: { readonly name: string, readonly descriptors: ReadonlyArray<{ readonly body: string, readonly level: { readonly name: string } }> } | null, readonly mine: { readonly dueOn: string, readonly judgedAt: string | null, readonly value: string | null, readonly finding: string | null, readonly raisesConcern: boolean | null, readonly level: { readonly name: string } | null } | null };

export type RecordSecondJudgementsMutationVariables = Exact<{
  input: RecordSecondJudgementsInput;
}>;


export type RecordSecondJudgementsMutation = { readonly done:
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string>, readonly items: ReadonlyArray<
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
      > }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly recorded: boolean, readonly exercise: { readonly blindPieces: number } | null }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type ExercisesQueryVariables = Exact<{
  cohort?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ExercisesQuery = { readonly exercises: { readonly totalCount: number, readonly nodes: ReadonlyArray<ExerciseFactsFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ExerciseFactsFragment = { readonly id: string, readonly version: number, readonly kind: ExerciseKind, readonly title: string, readonly state: ExerciseState, readonly isBlind: boolean, readonly opensOn: string, readonly closesOn: string, readonly observedFrom: string | null, readonly observedUntil: string | null, readonly sampled: number, readonly allotted: number, readonly judged: number, readonly blindPieces: number, readonly cohort: { readonly name: string } | null, readonly reviewPoint: { readonly name: string } | null, readonly assignment: { readonly title: string, readonly scale: MarkScaleFragment } | null, readonly subjects: ReadonlyArray<{ readonly name: string }>, readonly plans: ReadonlyArray<{ readonly id: string }>, readonly moderators: ReadonlyArray<{ readonly mostPieces: number | null, readonly given: number, readonly judged: number, readonly moderator: { readonly id: string, readonly name: string | null } | null }> };

export type PolicyPartsFragment = { readonly code: string, readonly name: string, readonly passMark: number | null, readonly mustIncludesCount: string, readonly mayRelax: ReadonlyArray<string>, readonly source: { readonly title: string, readonly confidence: string, readonly statedOn: string }, readonly size: { readonly kind: string, readonly pieces: number | null, readonly percent: number | null, readonly atLeast: number | null, readonly atMost: number | null, readonly steps: ReadonlyArray<{ readonly upTo: number | null, readonly take: { readonly kind: string, readonly pieces: number | null, readonly percent: number | null, readonly atLeast: number | null, readonly atMost: number | null } }> | null }, readonly mustIncludes: ReadonlyArray<{ readonly kind: string, readonly at: number | null, readonly within: number | null, readonly bandId: string | null, readonly pieces: number | null, readonly above: number | null, readonly flag: string | null }>, readonly minimums: ReadonlyArray<{ readonly by: ReadonlyArray<string>, readonly atLeast: number, readonly flag: string | null }>, readonly spread: ReadonlyArray<{ readonly over: string, readonly slices: number | null, readonly share: string }>, readonly escalation: ReadonlyArray<{ readonly when: string, readonly extendTo: string }> };

export type ExerciseOpeningQueryVariables = Exact<{
  assignmentId: string;
  isAssignment: boolean;
}>;


export type ExerciseOpeningQuery = { readonly assignment?: { readonly id: string, readonly title: string, readonly moderationOpensOn: string, readonly moderationClosesOn: string, readonly cohort: { readonly id: string }, readonly subjects: ReadonlyArray<{ readonly code: string }>, readonly scale: MarkScaleFragment } | null, readonly samplingPresets: ReadonlyArray<PolicyPartsFragment>, readonly cohorts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly reviewPoints: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }, readonly subjects: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }> } };

export type MarkScaleFragment = { readonly lowest: string, readonly highest: string, readonly step: string, readonly bands: ReadonlyArray<{ readonly id: string, readonly name: string, readonly from: string }> };

export type OpenExerciseMutationVariables = Exact<{
  input: OpenExerciseInput;
}>;


export type OpenExerciseMutation = { readonly done:
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly recorded: boolean, readonly exercise: { readonly title: string } | null }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type CommitSeedMutationVariables = Exact<{
  input: CommitSeedInput;
}>;


export type CommitSeedMutation = { readonly done:
    | { readonly recorded: boolean, readonly exercise: { readonly marksWhenCommitted: number | null } | null }
    | { readonly currentVersion: number, readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type DraftPlanMutationVariables = Exact<{
  input: DraftPlanInput;
}>;


export type DraftPlanMutation = { readonly done:
    | { readonly currentVersion: number, readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly recorded: boolean, readonly exercise: { readonly plans: ReadonlyArray<{ readonly sampled: number, readonly population: number }> } | null }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type AcceptPlanMutationVariables = Exact<{
  input: AcceptPlanInput;
}>;


export type AcceptPlanMutation = { readonly done:
    | { readonly recorded: boolean, readonly exercise: { readonly sampled: number } | null }
    | { readonly currentVersion: number, readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type AllocateModeratorsMutationVariables = Exact<{
  input: AllocateModeratorsInput;
}>;


export type AllocateModeratorsMutation = { readonly done:
    | { readonly recorded: boolean, readonly exercise: { readonly sampled: number, readonly allotted: number, readonly unallotted: ReadonlyArray<{ readonly pieceKey: string }> } | null }
    | { readonly currentVersion: number, readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type DeclareConflictMutationVariables = Exact<{
  input: DeclareConflictInput;
}>;


export type DeclareConflictMutation = { readonly done:
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly recorded: boolean }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type ExercisePlanQueryVariables = Exact<{
  id: string;
  by: ReadonlyArray<string> | string;
  difference: number;
  deviation: number;
  plans: boolean;
  named: boolean;
  tries: boolean;
  preset?: string | null | undefined;
  passMark?: number | null | undefined;
  policy?: SamplingPolicyInput | null | undefined;
  asks: boolean;
  key: string;
}>;


export type ExercisePlanQuery = { readonly exercise: (
    { readonly seedHash: string | null, readonly seedCommittedAt: string | null, readonly marksWhenCommitted: number | null, readonly seed: string | null, readonly subjectsWithoutModerator?: ReadonlyArray<string>, readonly policy: PolicyPartsFragment, readonly outcomePolicy: { readonly tolerance: string, readonly borderEscalates: boolean, readonly singleMarks: string, readonly adjustment: { readonly leastPieces: number, readonly mostSpread: string } | null, readonly source: { readonly title: string, readonly confidence: string, readonly statedOn: string } }, readonly plans: ReadonlyArray<{ readonly id: string, readonly sequence: number, readonly population: number, readonly sampled: number, readonly draftedAt: string, readonly isAccepted: boolean, readonly draftedBy: { readonly name: string | null } | null, readonly figures?: (
        { readonly whyNot?: string | null, readonly pieces: ReadonlyArray<ShownPlannedFragment> }
        & SampleFiguresFragment
      ) | null }>, readonly rehearsal?: RehearsedFragment | null, readonly tried?: RehearsedFragment | null, readonly unallotted?: ReadonlyArray<{ readonly sentence: string }> }
    & ExerciseFactsFragment
  ) | null, readonly samplingPresets?: ReadonlyArray<PolicyPartsFragment>, readonly leadMentors?: { readonly nodes: ReadonlyArray<NameableFragment> }, readonly outside?: { readonly nodes: ReadonlyArray<NameableFragment> }, readonly leaders?: { readonly nodes: ReadonlyArray<NameableFragment> } };

export type NameableFragment = { readonly id: string, readonly name: string | null };

export type RehearsedFragment = { readonly violations: ReadonlyArray<{ readonly field: string, readonly value: string, readonly remedy: string }>, readonly figures: SampleFiguresFragment | null };

export type SampleFiguresFragment = { readonly population: number, readonly asked: number, readonly sampled: number, readonly relaxed: ReadonlyArray<string>, readonly coverage: ReadonlyArray<{ readonly labels: ReadonlyArray<string>, readonly population: number, readonly sampled: number }>, readonly missed: { readonly sentence: string, readonly assessors: ReadonlyArray<{ readonly assessor: string, readonly pieces: number, readonly sampled: number, readonly byPlan: number, readonly atRandom: number }> }, readonly power: ReadonlyArray<{ readonly sentence: string }> };

export type ShownPlannedFragment = { readonly key: string, readonly number: number, readonly assessorNumber: number, readonly value: string | null, readonly bandName: string | null, readonly isSampled: boolean, readonly reasons: ReadonlyArray<string>, readonly strand: { readonly name: string } | null, readonly subject: { readonly name: string } | null, readonly trainee: { readonly id: string, readonly name: string | null, readonly reference: string | null } | null };

export type FrozenQueryVariables = Exact<{
  id: string;
}>;


export type FrozenQuery = { readonly frozen: { readonly id: string, readonly kind: FrozenKind, readonly title: string, readonly address: string, readonly audience: FrozenAudience, readonly sha256: string, readonly recordedAt: string, readonly boardId: string | null, readonly holds: boolean, readonly answer: string | null, readonly erased: number, readonly newerDataExists: boolean | null, readonly checked: ReadonlyArray<string>, readonly frozenBy: { readonly name: string | null } | null } | null };

export type FrozenThingsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type FrozenThingsQuery = { readonly frozenThings: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: FrozenKind, readonly title: string, readonly recordedAt: string, readonly frozenBy: { readonly name: string | null } | null }> } };

export type FreezeViewMutationVariables = Exact<{
  input: FreezeViewInput;
}>;


export type FreezeViewMutation = { readonly done:
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly recorded: boolean }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type GapsOfFragment = (
  { readonly gaps: ReadonlyArray<{ readonly id: string, readonly version: number, readonly topic: string, readonly foundIn: GapOrigin, readonly raisedOn: string, readonly closedOn: string | null, readonly evidence: string | null, readonly followThrough: FollowThrough, readonly strand: { readonly name: string } | null, readonly targets: ReadonlyArray<WeekTargetFragment> }> }
  & WhomFragment
);

export type GapsQueryVariables = Exact<{
  id: string;
  adds: boolean;
}>;


export type GapsQuery = { readonly readers: ReadonlyArray<string>, readonly trainee: (
    { readonly acts: ReadonlyArray<string>, readonly cohort: { readonly framework: { readonly strands: ReadonlyArray<{ readonly id: string, readonly name: string }> } } }
    & GapsOfFragment
  ) | null, readonly unlinkedFiles?: ReadonlyArray<FileOfFragment> };

export type RaiseGapMutationVariables = Exact<{
  input: RaiseGapInput;
}>;


export type RaiseGapMutation = { readonly done:
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly recorded: boolean, readonly gap: { readonly topic: string } | null }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type CloseGapMutationVariables = Exact<{
  input: CloseGapInput;
}>;


export type CloseGapMutation = { readonly done:
    | { readonly recorded: boolean, readonly gap: { readonly topic: string } | null }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly currentVersion: number, readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type ReopenGapMutationVariables = Exact<{
  input: ReopenGapInput;
}>;


export type ReopenGapMutation = { readonly done:
    | { readonly currentVersion: number, readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly recorded: boolean, readonly gap: { readonly topic: string } | null }
   };

export type MyGapsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyGapsQuery = { readonly readers: ReadonlyArray<string>, readonly trainees: { readonly nodes: ReadonlyArray<GapsOfFragment> } };

export type GridQueryVariables = Exact<{
  where: ProgressFilter;
}>;


export type GridQuery = { readonly provider: { readonly reachedFromPercent: number }, readonly expected: ReadonlyArray<CellFragment> };

export type HomeQueryVariables = Exact<{
  where: ProgressFilter;
  by: CompletenessDimension;
  day: string;
  checks: boolean;
  recovers: boolean;
  confirms: boolean;
  observes: boolean;
  marks: boolean;
  standardises: boolean;
  moderates: boolean;
  judges: boolean;
  me: string;
  relations: ReadonlyArray<TraineeRelation> | TraineeRelation;
  toJudge: TraineeFilter;
  cohort: string;
  leads: boolean;
  completes: boolean;
  watches: boolean;
  counts: boolean;
}>;


export type HomeQuery = { readonly mine: { readonly person: { readonly id: string, readonly mentees?: { readonly nodes: ReadonlyArray<{ readonly meetings: { readonly totalCount: number }, readonly targets: { readonly nodes: ReadonlyArray<{ readonly dueOn: string }> } }> }, readonly toJudge?: { readonly totalCount: number }, readonly toMark?: { readonly totalCount: number }, readonly lateToMark?: { readonly totalCount: number } } }, readonly desks?: { readonly nodes: ReadonlyArray<{ readonly leftOnDesk: number }> }, readonly standardising?: ReadonlyArray<{ readonly opensOn: string, readonly closesOn: string, readonly releasedOn: string | null, readonly ownVersion: number | null, readonly scripts: ReadonlyArray<{ readonly id: string }>, readonly participants: ReadonlyArray<{ readonly marked: number }> }>, readonly copiesDue?: { readonly totalCount: number }, readonly copiesLate?: { readonly totalCount: number }, readonly cohort?: { readonly reviewPoints: ReadonlyArray<{ readonly code: string, readonly leads: ReadonlyArray<LeadShownFragment> }> } | null, readonly weeks?: { readonly totalCount: number }, readonly recoveryDue?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: RecoveryDueKind, readonly dueOn: string, readonly trainee: { readonly id: string, readonly name: string | null, readonly reference: string | null } | null }> }, readonly levels?: ReadonlyArray<CellFragment>, readonly expected?: ReadonlyArray<CellFragment>, readonly completeness?: ReadonlyArray<{ readonly due: number, readonly judged: number, readonly judgedLate: number, readonly missing: number, readonly school: { readonly urn: string, readonly name: string } | null, readonly subject: { readonly code: string, readonly name: string } | null }>, readonly watchList?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly trainee: { readonly id: string, readonly name: string | null, readonly reference: string | null }, readonly reasons: ReadonlyArray<{ readonly sentence: string, readonly strands: ReadonlyArray<{ readonly name: string }> }> }> } };

export type LeadShownFragment = { readonly id: string | null, readonly version: number | null, readonly isNamed: boolean, readonly person: { readonly id: string, readonly name: string | null } | null, readonly subject: { readonly id: string, readonly name: string } | null };

export type NameReviewLeadMutationVariables = Exact<{
  input: NameReviewLeadInput;
}>;


export type NameReviewLeadMutation = { readonly done:
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly recorded: boolean }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type EndReviewLeadMutationVariables = Exact<{
  input: EndReviewLeadInput;
}>;


export type EndReviewLeadMutation = { readonly done:
    | { readonly currentVersion: number, readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly recorded: boolean }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type MovementQueryVariables = Exact<{
  where: MovementFilter;
}>;


export type MovementQuery = { readonly movement: ReadonlyArray<{ readonly fromState: StandingState, readonly toState: StandingState, readonly count: number | null, readonly status: CellStatus, readonly fromLevel: { readonly rank: number } | null, readonly toLevel: { readonly rank: number } | null }> };

export type CopiesToShareQueryVariables = Exact<{
  me: string;
  first: number;
}>;


export type CopiesToShareQuery = { readonly late: CopiesDueFragment, readonly due: CopiesDueFragment };

export type CopiesDueFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ObservationKind, readonly observedOn: string, readonly copyDueOn: string | null, readonly trainee: { readonly name: string | null, readonly reference: string | null } }> };

export type ObservationsOfQueryVariables = Exact<{
  id: string;
}>;


export type ObservationsOfQuery = { readonly readers: ReadonlyArray<string>, readonly trainee: (
    { readonly acts: ReadonlyArray<string>, readonly observations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ObservationKind, readonly observedOn: string, readonly copyState: CopyState, readonly revealedAt: string | null, readonly school: { readonly name: string } | null, readonly observers: ReadonlyArray<{ readonly sealedAt: string | null, readonly person: { readonly name: string | null } | null }>, readonly agreement: { readonly id: string } | null, readonly withdrawal: { readonly withdrawnAt: string } | null }> }, readonly observationCoverage: ReadonlyArray<{ readonly position: number, readonly lessons: number, readonly seen: number }>, readonly placements: ReadonlyArray<{ readonly school: { readonly id: string, readonly name: string }, readonly mentor: { readonly id: string, readonly name: string | null } | null }> }
    & WhomFragment
  ) | null };

export type PlanObservationMutationVariables = Exact<{
  input: PlanObservationInput;
}>;


export type PlanObservationMutation = { readonly done:
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly recorded: boolean, readonly observation: { readonly observedOn: string } | null }
   };

export type ObservationPageQueryVariables = Exact<{
  id: string;
}>;


export type ObservationPageQuery = { readonly readers: ReadonlyArray<string>, readonly observation: { readonly id: string, readonly version: number, readonly kind: ObservationKind, readonly observedOn: string, readonly revealedAt: string | null, readonly copyState: CopyState, readonly copyDueOn: string | null, readonly school: { readonly name: string } | null, readonly mentor: { readonly name: string | null } | null, readonly trainee: (
      { readonly cohort: { readonly framework: { readonly levels: ReadonlyArray<{ readonly id: string, readonly name: string, readonly rank: number }>, readonly strands: ReadonlyArray<{ readonly id: string, readonly name: string, readonly position: number, readonly descriptors: ReadonlyArray<{ readonly body: string, readonly level: { readonly id: string } }> }> } } }
      & WhomFragment
    ), readonly observers: ReadonlyArray<{ readonly sealedAt: string | null, readonly commitmentHash: string | null, readonly person: { readonly id: string, readonly name: string | null } | null, readonly ratings: ReadonlyArray<{ readonly evidence: string | null, readonly strand: { readonly id: string, readonly name: string }, readonly level: { readonly id: string, readonly name: string } }> | null }>, readonly agreement: { readonly nextStepForTrainee: string | null, readonly nextStepForMentor: string | null, readonly strands: ReadonlyArray<{ readonly reason: string | null, readonly strand: { readonly id: string, readonly name: string }, readonly level: { readonly id: string, readonly name: string } }> } | null, readonly questions: ReadonlyArray<{ readonly code: string, readonly text: string, readonly isRequired: boolean }>, readonly copies: ReadonlyArray<{ readonly id: string, readonly sharedOn: string, readonly sharedBy: { readonly name: string | null } | null, readonly answers: ReadonlyArray<{ readonly question: string, readonly text: string, readonly answer: string }> | null }>, readonly withdrawal: { readonly reason: string | null } | null } | null };

export type SealRatingMutationVariables = Exact<{
  input: SealRatingInput;
}>;


export type SealRatingMutation = { readonly done:
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly recorded: boolean, readonly observation: { readonly revealedAt: string | null } | null }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type AgreeObservationMutationVariables = Exact<{
  input: AgreeObservationInput;
}>;


export type AgreeObservationMutation = { readonly done:
    | { readonly recorded: boolean }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly currentVersion: number, readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type ShareObservationMutationVariables = Exact<{
  input: ShareObservationInput;
}>;


export type ShareObservationMutation = { readonly done:
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly currentVersion: number, readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly recorded: boolean }
   };

export type WithdrawObservationMutationVariables = Exact<{
  input: WithdrawObservationInput;
}>;


export type WithdrawObservationMutation = { readonly done:
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly currentVersion: number, readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly recorded: boolean }
   };

export type OwnQueryVariables = Exact<{
  reviewPoint?: string | null | undefined;
}>;


export type OwnQuery = { readonly record: ReadonlyArray<string>, readonly evidence: ReadonlyArray<string>, readonly trainees: { readonly nodes: ReadonlyArray<(
      { readonly open: { readonly nodes: ReadonlyArray<{ readonly dueOn: string }> }, readonly returned: { readonly totalCount: number }, readonly drafts: { readonly totalCount: number }, readonly toHandIn: { readonly nodes: ReadonlyArray<{ readonly dueOn: string }> }, readonly missing: { readonly totalCount: number } }
      & RecordFragment
    )> } };

export type PortfoliosQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter: TraineeFilter;
  orderBy: TraineeOrder;
}>;


export type PortfoliosQuery = { readonly trainees: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly reference: string | null, readonly status: TraineeStatus, readonly subject: { readonly name: string }, readonly portfolioChecks: ReadonlyArray<{ readonly checkedOn: string, readonly withdrawnOn: string | null }>, readonly portfolioGrades: ReadonlyArray<{ readonly cycleCode: string, readonly gradeName: string, readonly isCurrent: boolean }> }> }, readonly provider: PortfolioChoicesFragment };

export type PortfolioQueryVariables = Exact<{
  id: string;
}>;


export type PortfolioQuery = { readonly readers: ReadonlyArray<string>, readonly trainee: (
    { readonly acts: ReadonlyArray<string> }
    & PortfolioOfFragment
  ) | null, readonly provider: PortfolioChoicesFragment };

export type RecordPortfolioCheckMutationVariables = Exact<{
  input: RecordPortfolioCheckInput;
}>;


export type RecordPortfolioCheckMutation = { readonly done:
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly recorded: boolean }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type WithdrawPortfolioCheckMutationVariables = Exact<{
  input: WithdrawPortfolioCheckInput;
}>;


export type WithdrawPortfolioCheckMutation = { readonly done:
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly recorded: boolean, readonly check: { readonly checkedOn: string } | null }
   };

export type GradePortfolioMutationVariables = Exact<{
  input: GradePortfolioInput;
}>;


export type GradePortfolioMutation = { readonly done:
    | { readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: string }
    | { readonly recorded: boolean, readonly grade: { readonly id: string, readonly cycleName: string, readonly gradeName: string } | null }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type WithdrawPortfolioGradeMutationVariables = Exact<{
  input: WithdrawPortfolioGradeInput;
}>;


export type WithdrawPortfolioGradeMutation = { readonly done:
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly recorded: boolean, readonly grade: { readonly cycleName: string, readonly gradeName: string } | null }
   };

export type MyPortfolioQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPortfolioQuery = { readonly readers: ReadonlyArray<string>, readonly trainees: { readonly nodes: ReadonlyArray<PortfolioOfFragment> }, readonly provider: PortfolioChoicesFragment };

export type PortfolioOfFragment = (
  { readonly portfolioChecks: ReadonlyArray<{ readonly id: string, readonly checkedOn: string, readonly found: string | null, readonly withdrawnOn: string | null, readonly whyWithdrawn: string | null, readonly by: { readonly name: string | null } | null }>, readonly portfolioGrades: ReadonlyArray<{ readonly id: string, readonly cycleCode: string, readonly cycleName: string, readonly gradeCode: string, readonly gradeName: string, readonly gradedOn: string, readonly reason: string | null, readonly isCurrent: boolean, readonly withdrawnOn: string | null, readonly whyWithdrawn: string | null, readonly by: { readonly name: string | null } | null }> }
  & WhomFragment
);

export type PortfolioChoicesFragment = { readonly assessmentCycles: ReadonlyArray<{ readonly code: string, readonly name: string, readonly opensOn: string, readonly closesOn: string, readonly window: WindowState }>, readonly portfolioGrades: ReadonlyArray<{ readonly code: string, readonly name: string }> };

export type ReadingsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ReadingsQuery = { readonly seenBy: ReadonlyArray<string>, readonly readingsOfMe: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly recordedAt: string, readonly kind: AuditKind, readonly what: ReadonlyArray<string>, readonly readerRoles: ReadonlyArray<Role>, readonly reader: { readonly name: string | null } | null }> } };

export type RaiseConcernMutationVariables = Exact<{
  input: RaiseConcernInput;
}>;


export type RaiseConcernMutation = { readonly done:
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly recorded: boolean }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type ConcernRestsFragment = { readonly id: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly document: string | null, readonly judgement: RestsOnJudgementFragment | null }>, readonly files: ReadonlyArray<FileOfFragment> };

export type RestsOnJudgementFragment = { readonly id: string, readonly judgedOn: string, readonly strand: { readonly name: string }, readonly level: { readonly name: string }, readonly reviewPoint: { readonly name: string } };

export type LinkEvidenceMutationVariables = Exact<{
  input: LinkEvidenceInput;
}>;


export type LinkEvidenceMutation = { readonly done:
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly recorded: boolean }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type UnlinkEvidenceMutationVariables = Exact<{
  input: UnlinkEvidenceInput;
}>;


export type UnlinkEvidenceMutation = { readonly done:
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly recorded: boolean }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type RecordInterventionMutationVariables = Exact<{
  input: RecordInterventionInput;
}>;


export type RecordInterventionMutation = { readonly done:
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly recorded: boolean, readonly intervention: { readonly followUpOn: string | null } | null }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type FollowUpInterventionMutationVariables = Exact<{
  input: FollowUpInterventionInput;
}>;


export type FollowUpInterventionMutation = { readonly done:
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly currentVersion: number, readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly recorded: boolean }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type OpenRecoveryPlanMutationVariables = Exact<{
  input: OpenRecoveryPlanInput;
}>;


export type OpenRecoveryPlanMutation = { readonly done:
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly recorded: boolean, readonly plan: { readonly reviewOn: string | null } | null }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type ReviewRecoveryPlanMutationVariables = Exact<{
  input: ReviewRecoveryPlanInput;
}>;


export type ReviewRecoveryPlanMutation = { readonly done:
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly currentVersion: number, readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly recorded: boolean, readonly plan: { readonly reviewOn: string | null } | null }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type DecideRecoveryPlanMutationVariables = Exact<{
  input: DecideRecoveryPlanInput;
}>;


export type DecideRecoveryPlanMutation = { readonly done:
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly currentVersion: number, readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly recorded: boolean, readonly plan: { readonly outcome: PlanOutcome | null, readonly reviewOn: string | null } | null }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type RecoveryQueryVariables = Exact<{
  id: string;
  links: boolean;
  adds: boolean;
}>;


export type RecoveryQuery = { readonly readers: ReadonlyArray<string>, readonly trainee: (
    { readonly acts: ReadonlyArray<string>, readonly judgements?: { readonly nodes: ReadonlyArray<RestsOnJudgementFragment> }, readonly concerns: ReadonlyArray<(
      { readonly kind: ConcernKind, readonly account: string | null, readonly raisedOn: string, readonly planDueOn: string | null, readonly raisedBy: { readonly name: string | null } | null, readonly plan: { readonly id: string } | null }
      & ConcernRestsFragment
    )>, readonly recoveryPlans: ReadonlyArray<PlanFragment>, readonly interventions: ReadonlyArray<{ readonly id: string, readonly version: number, readonly kind: InterventionKind, readonly account: string, readonly madeOn: string, readonly followUpOn: string | null, readonly madeBy: { readonly name: string | null } | null, readonly followUps: ReadonlyArray<{ readonly on: string, readonly effect: InterventionEffect, readonly account: string }> }> }
    & WhomFragment
  ) | null, readonly unlinkedFiles?: ReadonlyArray<FileOfFragment> };

export type PlanFragment = { readonly id: string, readonly version: number, readonly stage: PlanStage, readonly step: PlanStep, readonly outcome: PlanOutcome | null, readonly reason: string, readonly support: string, readonly openedOn: string, readonly reviewOn: string | null, readonly owner: { readonly name: string | null } | null, readonly targets: ReadonlyArray<{ readonly position: number, readonly action: string, readonly successCriteria: string, readonly isMet: boolean }>, readonly events: ReadonlyArray<{ readonly kind: PlanEventKind, readonly on: string, readonly account: string, readonly outcome: PlanOutcome | null, readonly recordedBy: { readonly name: string | null } | null }> };

export type WelfareQueryVariables = Exact<{
  id: string;
  purpose: WelfarePurpose;
  reason: string;
  reads: boolean;
}>;


export type WelfareQuery = { readonly readers: ReadonlyArray<string>, readonly trainee: (
    { readonly acts: ReadonlyArray<string>, readonly welfareChecks?: ReadonlyArray<{ readonly id: string, readonly checkedOn: string, readonly purpose: WelfarePurpose, readonly account: string, readonly support: string | null, readonly nextOn: string | null, readonly checkedBy: { readonly name: string | null } | null }> }
    & WhomFragment
  ) | null };

export type RecordWelfareCheckMutationVariables = Exact<{
  input: RecordWelfareCheckInput;
}>;


export type RecordWelfareCheckMutation = { readonly done:
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly recorded: boolean }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type ReviewFormOfQueryVariables = Exact<{
  cohort: string;
  leads: boolean;
  names: boolean;
}>;


export type ReviewFormOfQuery = { readonly readers: ReadonlyArray<string>, readonly cohort: { readonly reviewPoints: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly window: WindowState, readonly opensOn: string, readonly leads?: ReadonlyArray<LeadShownFragment>, readonly leadCandidates?: ReadonlyArray<LeadShownFragment>, readonly questions: ReadonlyArray<{ readonly code: string, readonly text: string, readonly kind: ReviewQuestionKind, readonly choices: ReadonlyArray<string> | null, readonly required: boolean }>, readonly forms: ReadonlyArray<{ readonly id: string, readonly isCurrent: boolean, readonly version: number, readonly recordedAt: string, readonly subject: { readonly id: string, readonly name: string }, readonly answers: ReadonlyArray<{ readonly code: string, readonly text: string, readonly answer: string | null }> }> }> } | null };

export type AnswerReviewQuestionsMutationVariables = Exact<{
  input: AnswerReviewQuestionsInput;
}>;


export type AnswerReviewQuestionsMutation = { readonly done:
    | { readonly recorded: boolean }
    | { readonly currentVersion: number, readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type ReviewOfQueryVariables = Exact<{
  id: string;
  reviewPoint?: string | null | undefined;
  leads: boolean;
}>;


export type ReviewOfQuery = { readonly readers: ReadonlyArray<string>, readonly trainee: (
    { readonly acts: ReadonlyArray<string>, readonly subject: { readonly id: string }, readonly reviews: ReadonlyArray<{ readonly version: number, readonly state: ReviewState, readonly reviewPoint: { readonly id: string, readonly code: string, readonly name: string, readonly opensOn: string, readonly closesOn: string, readonly leads?: ReadonlyArray<LeadShownFragment> }, readonly steps: ReadonlyArray<{ readonly id: string, readonly kind: ReviewStepKind, readonly doneOn: string, readonly openUntil: string | null, readonly reason: string | null, readonly sha256: string | null, readonly by: { readonly name: string | null } | null }> }>, readonly standings: ReadonlyArray<{ readonly reviewPoint: { readonly code: string }, readonly strand: { readonly id: string }, readonly level: { readonly id: string, readonly name: string } | null, readonly expectedLevel: { readonly name: string } | null, readonly judgement: { readonly evidence: string | null, readonly assessor: { readonly name: string | null } | null } | null }>, readonly cohort: { readonly framework: { readonly levels: ReadonlyArray<{ readonly id: string, readonly name: string, readonly rank: number }>, readonly strands: ReadonlyArray<{ readonly id: string, readonly name: string, readonly position: number, readonly descriptors: ReadonlyArray<{ readonly body: string, readonly level: { readonly id: string } }> }> } } }
    & WhomFragment
  ) | null };

export type RecordJudgementsMutationVariables = Exact<{
  input: RecordJudgementsInput;
}>;


export type RecordJudgementsMutation = { readonly done:
    | { readonly currentVersion: number, readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string>, readonly items: ReadonlyArray<
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
      > }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly recorded: boolean, readonly judgements: ReadonlyArray<{ readonly id: string }> | null }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type SignOffReviewMutationVariables = Exact<{
  input: SignOffReviewInput;
}>;


export type SignOffReviewMutation = { readonly done:
    | { readonly currentVersion: number, readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly recorded: boolean }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type ReopenReviewMutationVariables = Exact<{
  input: ReopenReviewInput;
}>;


export type ReopenReviewMutation = { readonly done:
    | { readonly currentVersion: number, readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly recorded: boolean }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type SchoolsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  hub?: string | null | undefined;
  search?: string | null | undefined;
  cohort: string;
  subject?: string | null | undefined;
}>;


export type SchoolsQuery = { readonly readers: ReadonlyArray<string>, readonly schools: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly urn: string, readonly name: string, readonly hub: { readonly name: string } | null, readonly trainees: { readonly totalCount: number } }> } };

export type SchoolSummaryOfQueryVariables = Exact<{
  urn: string;
  reviewPointId: string;
  reviewPoint: string;
  subjectId?: string | null | undefined;
}>;


export type SchoolSummaryOfQuery = { readonly readers: ReadonlyArray<string>, readonly schools: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly urn: string, readonly name: string, readonly hub: { readonly name: string } | null, readonly summary: { readonly complete: number, readonly withStrandBelow: number, readonly trainees: ReadonlyArray<{ readonly judged: number, readonly strands: number, readonly atExpected: number, readonly below: number, readonly isAway: boolean, readonly observed: number, readonly grades: ReadonlyArray<{ readonly cycle: string, readonly grade: string }>, readonly trainee: { readonly id: string, readonly name: string | null, readonly reference: string | null, readonly onTrack: { readonly status: OnTrackStatus } | null } | null }>, readonly strands: ReadonlyArray<{ readonly judged: number, readonly atExpected: number, readonly below: number, readonly strand: { readonly code: string, readonly name: string } | null }> } | null, readonly frozenSummaries: ReadonlyArray<{ readonly id: string, readonly recordedAt: string, readonly remark: string | null, readonly sha256: string, readonly newerDataExists: boolean, readonly content: string, readonly reviewPoint: { readonly name: string } | null, readonly summary: { readonly complete: number, readonly withStrandBelow: number, readonly trainees: ReadonlyArray<{ readonly judged: number }> } }> }> } };

export type FreezeSchoolSummaryMutationVariables = Exact<{
  input: FreezeSchoolSummaryInput;
}>;


export type FreezeSchoolSummaryMutation = { readonly done:
    | { readonly recorded: boolean }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type StandardisationListQueryVariables = Exact<{
  id: string;
  withPeople: boolean;
}>;


export type StandardisationListQuery = { readonly assignment: { readonly id: string, readonly title: string, readonly markingOpensOn: string, readonly scale: MarkScaleFragment, readonly subjects: ReadonlyArray<{ readonly code: string }>, readonly standardisations: ReadonlyArray<StandardisationFactsFragment>, readonly standardisationCandidates?: ReadonlyArray<{ readonly id: string, readonly name: string | null }> } | null, readonly subjects: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }> } };

export type StandardisationOwnQueryVariables = Exact<{ [key: string]: never; }>;


export type StandardisationOwnQuery = { readonly ownStandardisations: ReadonlyArray<(
    { readonly assignment: { readonly title: string } | null }
    & StandardisationFactsFragment
  )> };

export type StandardisationOneQueryVariables = Exact<{
  id: string;
  withPeople: boolean;
}>;


export type StandardisationOneQuery = { readonly standardisation: (
    { readonly openedBy: { readonly id: string, readonly name: string | null } | null, readonly rule: { readonly tolerance: string, readonly leastScripts: number, readonly percentWithin: number, readonly meanWithin: string }, readonly assignment: { readonly id: string, readonly title: string, readonly scale: MarkScaleFragment, readonly standardisationCandidates?: ReadonlyArray<{ readonly id: string, readonly name: string | null }> } | null }
    & StandardisationFactsFragment
  ) | null };

export type StandardisationFactsFragment = { readonly id: string, readonly version: number, readonly title: string, readonly opensOn: string, readonly closesOn: string, readonly releasedOn: string | null, readonly ownVersion: number | null, readonly isLed: boolean, readonly subjects: ReadonlyArray<{ readonly name: string }>, readonly scripts: ReadonlyArray<{ readonly id: string, readonly label: string, readonly document: string | null, readonly agreed: string | null }>, readonly participants: ReadonlyArray<{ readonly id: string, readonly marked: number, readonly person: { readonly id: string, readonly name: string | null } | null, readonly marks: ReadonlyArray<{ readonly scriptId: string, readonly given: string, readonly difference: string | null, readonly isWithin: boolean | null }>, readonly result: { readonly readiness: Readiness, readonly sentence: string } | null }> };

export type OpenStandardisationMutationVariables = Exact<{
  input: OpenStandardisationInput;
}>;


export type OpenStandardisationMutation = { readonly done:
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly recorded: boolean, readonly standardisation: { readonly id: string, readonly title: string } | null }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type ChangeStandardisationMutationVariables = Exact<{
  input: ChangeStandardisationInput;
}>;


export type ChangeStandardisationMutation = { readonly done:
    | { readonly recorded: boolean }
    | { readonly currentVersion: number, readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type RecordTrialMarksMutationVariables = Exact<{
  input: RecordTrialMarksInput;
}>;


export type RecordTrialMarksMutation = { readonly done:
    | { readonly currentVersion: number, readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly recorded: boolean, readonly standardisation: { readonly scripts: ReadonlyArray<{ readonly id: string }>, readonly participants: ReadonlyArray<{ readonly marked: number }> } | null }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type ReleaseStandardisationMutationVariables = Exact<{
  input: ReleaseStandardisationInput;
}>;


export type ReleaseStandardisationMutation = { readonly done:
    | { readonly currentVersion: number, readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly recorded: boolean }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type StrandsQueryVariables = Exact<{
  where: ProgressFilter;
}>;


export type StrandsQuery = { readonly levels: ReadonlyArray<CellFragment>, readonly expected: ReadonlyArray<CellFragment> };

export type AnalysisShownFragment = { readonly complete: number, readonly withStrandBelow: number, readonly since: { readonly name: string } | null, readonly trainees: ReadonlyArray<{ readonly strands: number, readonly judged: number, readonly atExpected: number, readonly isAway: boolean, readonly rose: number, readonly fell: number, readonly below: ReadonlyArray<{ readonly name: string }>, readonly trainee: { readonly id: string, readonly name: string | null, readonly reference: string | null } | null }>, readonly strands: ReadonlyArray<{ readonly judged: number, readonly missing: number, readonly below: number, readonly rose: number, readonly stayed: number, readonly fell: number, readonly strand: { readonly code: string, readonly name: string } | null, readonly share: { readonly status: CellStatus, readonly count: number | null, readonly percent: number | null } }>, readonly past: { readonly otherVersions: number, readonly sentence: string }, readonly others: { readonly sentence: string } };

export type ReportShownFragment = { readonly id: string, readonly way: ReportWay, readonly occasion: string | null, readonly givenOn: string, readonly recordedAt: string, readonly isCurrent: boolean, readonly account: string, readonly author: { readonly name: string | null } | null, readonly readers: ReadonlyArray<{ readonly name: string | null }>, readonly subject: { readonly id: string, readonly name: string } | null, readonly reviewPoint: { readonly name: string } | null };

export type SubjectAnalysisOfQueryVariables = Exact<{
  cohort: string;
  subjectId: string;
  writes: boolean;
}>;


export type SubjectAnalysisOfQuery = { readonly readers: ReadonlyArray<string>, readonly cohort: { readonly reviewPoints: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly opensOn: string, readonly window: WindowState, readonly analysis: AnalysisShownFragment | null, readonly reportDrafts?: ReadonlyArray<{ readonly account: string, readonly savedAt: string, readonly version: number, readonly subject: { readonly id: string } | null }>, readonly reports: ReadonlyArray<ReportShownFragment> }> } | null, readonly subjects?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly reportReceivers: ReadonlyArray<{ readonly role: Role, readonly person: { readonly id: string, readonly name: string | null } | null, readonly hub: { readonly name: string } | null }> }> } };

export type SubjectReportsQueryVariables = Exact<{
  cohort: string;
}>;


export type SubjectReportsQuery = { readonly readers: ReadonlyArray<string>, readonly cohort: { readonly reviewPoints: ReadonlyArray<{ readonly code: string, readonly name: string, readonly reports: ReadonlyArray<ReportShownFragment> }> } | null };

export type SubjectReportOfQueryVariables = Exact<{
  id: string;
}>;


export type SubjectReportOfQuery = { readonly readers: ReadonlyArray<string>, readonly subjectReport: (
    { readonly sha256: string, readonly content: string | null, readonly holds: boolean, readonly analysis: AnalysisShownFragment }
    & ReportShownFragment
  ) | null };

export type WriteSubjectReportMutationVariables = Exact<{
  input: WriteSubjectReportInput;
}>;


export type WriteSubjectReportMutation = { readonly done:
    | { readonly currentVersion: number, readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly recorded: boolean }
   };

export type GiveSubjectReportMutationVariables = Exact<{
  input: GiveSubjectReportInput;
}>;


export type GiveSubjectReportMutation = { readonly done:
    | { readonly currentVersion: number, readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly recorded: boolean, readonly report: { readonly way: ReportWay, readonly readers: ReadonlyArray<{ readonly name: string | null }> } | null }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type OnTrackDecisionsQueryVariables = Exact<{
  id: string;
  reviewPoint?: string | null | undefined;
}>;


export type OnTrackDecisionsQuery = { readonly trainee: (
    { readonly acts: ReadonlyArray<string>, readonly onTrack: { readonly status: OnTrackStatus, readonly derived: OnTrackStatus, readonly reason: string, readonly isStale: boolean, readonly version: number, readonly reviewPoint: { readonly id: string, readonly name: string }, readonly override: DecisionFragment | null, readonly decisions: ReadonlyArray<DecisionFragment> } | null }
    & WhomFragment
  ) | null };

export type DecisionFragment = { readonly id: string, readonly status: OnTrackDecisionStatus, readonly derivedThen: OnTrackStatus, readonly reason: string | null, readonly recordedAt: string, readonly by: { readonly name: string | null } | null };

export type OverrideOnTrackMutationVariables = Exact<{
  input: OverrideOnTrackInput;
}>;


export type OverrideOnTrackMutation = { readonly done:
    | { readonly currentVersion: number, readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly recorded: boolean, readonly onTrack: { readonly status: OnTrackStatus } | null }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type RecordFragment = { readonly id: string, readonly name: string | null, readonly reference: string | null, readonly trn: string | null, readonly status: TraineeStatus, readonly route: string | null, readonly startedOn: string, readonly expectedEndOn: string | null, readonly withdrawnOn: string | null, readonly deferredOn: string | null, readonly returnedOn: string | null, readonly awardedOn: string | null, readonly cohort: { readonly code: string, readonly name: string }, readonly hub: { readonly name: string } | null, readonly subject: { readonly name: string }, readonly placements: ReadonlyArray<{ readonly id: string, readonly position: number, readonly startsOn: string | null, readonly endsOn: string | null, readonly school: { readonly name: string }, readonly mentor: { readonly name: string | null } | null }>, readonly onTrack: { readonly status: OnTrackStatus, readonly reason: string, readonly reviewPoint: { readonly name: string } } | null, readonly standings: ReadonlyArray<{ readonly state: StandingState, readonly reviewPoint: { readonly code: string }, readonly strand: { readonly code: string }, readonly level: { readonly name: string, readonly rank: number } | null, readonly expectedLevel: { readonly name: string, readonly rank: number } | null, readonly judgement: { readonly judgedOn: string, readonly evidence: string | null, readonly assessor: { readonly name: string | null } | null } | null }>, readonly judgements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly judgedOn: string, readonly recordedAt: string, readonly isCurrent: boolean, readonly evidence: string | null, readonly reviewPoint: { readonly code: string, readonly name: string }, readonly strand: { readonly name: string }, readonly level: { readonly name: string }, readonly assessor: { readonly name: string | null } | null, readonly supersedes: { readonly level: { readonly name: string } } | null }> } };

export type TraineeQueryVariables = Exact<{
  id: string;
  reviewPoint?: string | null | undefined;
}>;


export type TraineeQuery = { readonly record: ReadonlyArray<string>, readonly evidence: ReadonlyArray<string>, readonly trainee: (
    { readonly acts: ReadonlyArray<string> }
    & RecordFragment
  ) | null };

export type WhomFragment = { readonly id: string, readonly name: string | null, readonly reference: string | null, readonly subject: { readonly name: string }, readonly cohort: { readonly name: string } };

export type TraineesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter: TraineeFilter;
  orderBy: TraineeOrder;
  reviewPoint?: string | null | undefined;
}>;


export type TraineesQuery = { readonly trainees: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly reference: string | null, readonly status: TraineeStatus, readonly hub: { readonly name: string } | null, readonly subject: { readonly name: string }, readonly placements: ReadonlyArray<{ readonly position: number, readonly school: { readonly name: string } }>, readonly onTrack: { readonly status: OnTrackStatus, readonly reason: string } | null }> } };

export type WatchListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where: ProgressFilter;
}>;


export type WatchListQuery = { readonly watchList: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly trainee: { readonly id: string, readonly name: string | null, readonly reference: string | null, readonly hub: { readonly name: string } | null, readonly subject: { readonly name: string }, readonly placements: ReadonlyArray<{ readonly position: number, readonly school: { readonly name: string }, readonly mentor: { readonly name: string | null } | null }> }, readonly reasons: ReadonlyArray<{ readonly sentence: string, readonly strands: ReadonlyArray<{ readonly name: string }> }> }> } };

export type WeeksToCheckQueryVariables = Exact<{
  day: string;
  after?: string | null | undefined;
}>;


export type WeeksToCheckQuery = { readonly weeks: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly monday: string, readonly trainee: WhomFragment | null, readonly check: { readonly version: number, readonly finding: WeekFinding, readonly note: string | null } | null, readonly concerns: ReadonlyArray<{ readonly kind: WeekConcernKind, readonly isOver: boolean }> }> } };

export type CheckWeekMutationVariables = Exact<{
  input: CheckWeekInput;
}>;


export type CheckWeekMutation = { readonly done:
    | { readonly recorded: boolean, readonly trainees: ReadonlyArray<{ readonly id: string }> | null }
    | { readonly message: string, readonly path: ReadonlyArray<string>, readonly items: ReadonlyArray<
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
      > }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type RecordHandInMutationVariables = Exact<{
  input: RecordHandInInput;
}>;


export type RecordHandInMutation = { readonly done:
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly recorded: boolean, readonly handIn: { readonly standing: HandInStanding } | null }
   };

export type AgreeHandInMutationVariables = Exact<{
  input: AgreeHandInInput;
}>;


export type AgreeHandInMutation = { readonly done:
    | { readonly recorded: boolean }
    | { readonly currentVersion: number, readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type WriteMeetingMutationVariables = Exact<{
  input: WriteMeetingInput;
}>;


export type WriteMeetingMutation = { readonly done:
    | { readonly currentVersion: number, readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly recorded: boolean, readonly meeting: { readonly state: MeetingState, readonly heldOn: string } | null }
   };

export type ConfirmMeetingMutationVariables = Exact<{
  input: ConfirmMeetingInput;
}>;


export type ConfirmMeetingMutation = { readonly done:
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly recorded: boolean, readonly meeting: { readonly id: string, readonly version: number } | null, readonly targets: ReadonlyArray<{ readonly id: string }> | null }
    | { readonly currentVersion: number, readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string>, readonly items: ReadonlyArray<
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
        | { readonly message: string, readonly path: ReadonlyArray<string> }
      > }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type ReturnMeetingMutationVariables = Exact<{
  input: ReturnMeetingInput;
}>;


export type ReturnMeetingMutation = { readonly done:
    | { readonly currentVersion: number, readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly recorded: boolean }
   };

export type MenteesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MenteesQuery = { readonly mine: { readonly person: { readonly trainees: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<(
          { readonly meetings: { readonly nodes: ReadonlyArray<{ readonly state: MeetingState, readonly heldOn: string }> }, readonly targets: { readonly nodes: ReadonlyArray<{ readonly dueOn: string }> } }
          & WhomFragment
        )> } } } };

export type MyWeekQueryVariables = Exact<{
  adds: boolean;
}>;


export type MyWeekQuery = { readonly readers: ReadonlyArray<string>, readonly trainees: { readonly nodes: ReadonlyArray<WeekOfFragment> }, readonly unlinkedFiles?: ReadonlyArray<FileOfFragment> };

export type TheirWeekQueryVariables = Exact<{
  id: string;
  adds: boolean;
}>;


export type TheirWeekQuery = { readonly readers: ReadonlyArray<string>, readonly trainee: (
    { readonly acts: ReadonlyArray<string>, readonly cohort: { readonly framework: { readonly strands: ReadonlyArray<{ readonly id: string, readonly name: string }> } } }
    & WeekOfFragment
  ) | null, readonly unlinkedFiles?: ReadonlyArray<FileOfFragment> };

export type SetTargetMutationVariables = Exact<{
  input: SetTargetInput;
}>;


export type SetTargetMutation = { readonly done:
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly recorded: boolean, readonly target: { readonly dueOn: string } | null }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type CloseTargetMutationVariables = Exact<{
  input: CloseTargetInput;
}>;


export type CloseTargetMutation = { readonly done:
    | { readonly recorded: boolean, readonly target: { readonly id: string, readonly version: number, readonly standing: TargetStanding } | null }
    | { readonly currentVersion: number, readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type CarryOverTargetMutationVariables = Exact<{
  input: CarryOverTargetInput;
}>;


export type CarryOverTargetMutation = { readonly done:
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly recorded: boolean, readonly target: { readonly dueOn: string } | null }
    | { readonly currentVersion: number, readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type ReopenTargetMutationVariables = Exact<{
  input: ReopenTargetInput;
}>;


export type ReopenTargetMutation = { readonly done:
    | { readonly currentVersion: number, readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly recorded: boolean }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type GiveTargetFeedbackMutationVariables = Exact<{
  input: GiveTargetFeedbackInput;
}>;


export type GiveTargetFeedbackMutation = { readonly done:
    | { readonly recorded: boolean }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type VisitBriefQueryVariables = Exact<{
  id: string;
  visitOn: string;
}>;


export type VisitBriefQuery = { readonly trainee: (
    { readonly acts: ReadonlyArray<string>, readonly visitBrief: ReadonlyArray<{ readonly reason: VisitReason, readonly about: ReadonlyArray<string>, readonly days: number | null }>, readonly targets: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly action: string }> }, readonly gaps: ReadonlyArray<{ readonly id: string, readonly topic: string }>, readonly cohort: { readonly framework: { readonly strands: ReadonlyArray<{ readonly id: string, readonly name: string }> } } }
    & WhomFragment
  ) | null };

export type WeekTargetFragment = { readonly id: string, readonly version: number, readonly action: string, readonly successEvidence: string | null, readonly dueOn: string, readonly standing: TargetStanding, readonly carriedOver: number, readonly closedOn: string | null, readonly note: string | null, readonly strand: { readonly name: string } | null, readonly feedback: ReadonlyArray<{ readonly id: string, readonly givenOn: string, readonly words: string, readonly givenBy: { readonly name: string | null } | null }>, readonly files: ReadonlyArray<FileOfFragment> };

export type WeekMeetingFragment = { readonly id: string, readonly version: number, readonly state: MeetingState, readonly heldOn: string, readonly minutes: number | null, readonly reflection: string, readonly observationsDiscussed: string, readonly mentorNote: string | null, readonly reviews: ReadonlyArray<{ readonly progress: string, readonly target: { readonly id: string, readonly action: string } | null }> };

export type WeekOfFragment = (
  { readonly targets: { readonly nodes: ReadonlyArray<WeekTargetFragment> }, readonly meetings: { readonly nodes: ReadonlyArray<WeekMeetingFragment> }, readonly handInAgreements: ReadonlyArray<{ readonly version: number, readonly kind: HandInKind, readonly way: string, readonly weekday: number | null, readonly days: number | null, readonly counted: CountedDays | null, readonly time: string }>, readonly handIns: ReadonlyArray<{ readonly id: string, readonly material: string, readonly lessonOn: string, readonly standing: HandInStanding }> }
  & WhomFragment
);

export const FrameDocument: TypedDocument<FrameQuery, FrameQueryVariables> = {
  id: "e83acb76d758f02d1a1699d2a9f236a9315b92e6ffa7a90e7205db2dae682239",
  text: "query Frame($school: String, $hasSchool: Boolean!) {\n  provider {\n    name\n    slug\n    isDemo\n    dataAsAt\n    today\n    vocabulary {\n      key\n      singular\n      plural\n    }\n  }\n  viewer {\n    person {\n      id\n      name\n    }\n    roles {\n      role\n      from\n      until\n    }\n    acts\n    scope {\n      kind\n      description\n      seesNames\n      hubs {\n        code\n        name\n      }\n      subjects {\n        id\n        code\n        name\n      }\n      schools {\n        urn\n        name\n      }\n    }\n  }\n  cohorts(first: 20) {\n    nodes {\n      code\n      name\n      academicYear\n      startsOn\n      endsOn\n      reviewPoints {\n        id\n        code\n        name\n        position\n        opensOn\n        closesOn\n        window\n      }\n      currentReviewPoint {\n        code\n      }\n      framework {\n        name\n        version\n        strands {\n          code\n          name\n          position\n        }\n        levels {\n          code\n          name\n          rank\n        }\n        expectedLevels {\n          reviewPointCode\n          strand {\n            code\n          }\n          level {\n            rank\n          }\n        }\n      }\n    }\n  }\n  hubs(first: 50) {\n    nodes {\n      code\n      name\n    }\n  }\n  subjects(first: 100) {\n    nodes {\n      id\n      code\n      name\n    }\n  }\n  schools(first: 10, filter: {search: $school}) @include(if: $hasSchool) {\n    nodes {\n      urn\n      name\n    }\n  }\n}",
};

export const AdministeredPeopleDocument: TypedDocument<AdministeredPeopleQuery, AdministeredPeopleQueryVariables> = {
  id: "cb54748b261fda5dd69b5a8cd6bc8dc10cc07eefbe0b439d0d06503c617daec3",
  text: "query AdministeredPeople($first: Int!, $after: String, $holdings: RoleHoldingFilter, $people: PersonFilter, $searching: Boolean!) {\n  roleHoldings(first: $first, after: $after, filter: $holdings) @skip(if: $searching) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...Held\n      person {\n        id\n        name\n      }\n    }\n  }\n  people(first: $first, after: $after, filter: $people) @include(if: $searching) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      name\n    }\n  }\n}\n\nfragment Held on RoleHolding {\n  id\n  role\n  from\n  until\n  version\n  hub {\n    name\n  }\n  subject {\n    name\n  }\n  school {\n    name\n  }\n  cohort {\n    name\n  }\n}",
};

export const InvitePersonDocument: TypedDocument<InvitePersonMutation, InvitePersonMutationVariables> = {
  id: "e46dc0282b96005568ff1aec5bb38b80f02ebcbd97726ef4e779976f5f4ce683",
  text: "mutation InvitePerson($input: InvitePersonInput!) {\n  done: invitePerson(input: $input) {\n    ... on InvitePersonPayload {\n      invitationPath\n      person {\n        id\n        name\n      }\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const AdministeredPersonDocument: TypedDocument<AdministeredPersonQuery, AdministeredPersonQueryVariables> = {
  id: "71cdd94aba65d2b7f299f011165af752e847bcd8bf3916e51627bb1dc79d5075",
  text: "query AdministeredPerson($personId: ID!, $people: PersonFilter) {\n  roleHoldings(first: 100, filter: {personId: $personId, ended: true}) {\n    nodes {\n      ...Held\n      person {\n        name\n      }\n    }\n  }\n  people(first: 20, filter: $people) {\n    nodes {\n      id\n      name\n    }\n  }\n  hubs(first: 20) {\n    nodes {\n      id\n      name\n      schools(first: 100) {\n        nodes {\n          id\n          name\n        }\n      }\n    }\n  }\n  cohorts(first: 20) {\n    nodes {\n      id\n      name\n    }\n  }\n  subjects(first: 100) {\n    nodes {\n      id\n      name\n    }\n  }\n  schools(first: 100) {\n    nodes {\n      id\n      name\n    }\n  }\n}\n\nfragment Held on RoleHolding {\n  id\n  role\n  from\n  until\n  version\n  hub {\n    name\n  }\n  subject {\n    name\n  }\n  school {\n    name\n  }\n  cohort {\n    name\n  }\n}",
};

export const GrantRoleDocument: TypedDocument<GrantRoleMutation, GrantRoleMutationVariables> = {
  id: "648e350b3b0c31f25977a5b37e4ab925ea216a8b6971b2ed6503437846ad25a4",
  text: "mutation GrantRole($input: GrantRoleInput!) {\n  done: grantRole(input: $input) {\n    ... on GrantRolePayload {\n      recorded\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const EndRoleDocument: TypedDocument<EndRoleMutation, EndRoleMutationVariables> = {
  id: "e49cbbd05d058b989a7f0797e917af00d0a857bf0b5ff890d34793555483f1df",
  text: "mutation EndRole($input: EndRoleInput!) {\n  done: endRole(input: $input) {\n    ... on EndRolePayload {\n      recorded\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const GrantExternalModerationDocument: TypedDocument<GrantExternalModerationMutation, GrantExternalModerationMutationVariables> = {
  id: "bc57341642abc0216afa84491c376bb6e9e0f4071ee6b1891c71d8f51b669f3a",
  text: "mutation GrantExternalModeration($input: GrantExternalModerationInput!) {\n  done: grantExternalModeration(input: $input) {\n    ... on GrantExternalModerationPayload {\n      recorded\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const EndExternalModerationDocument: TypedDocument<EndExternalModerationMutation, EndExternalModerationMutationVariables> = {
  id: "09d8012170cfa23de956b637c1474544147ca73bf2aad2846e35f702ad7c4bde",
  text: "mutation EndExternalModeration($input: EndExternalModerationInput!) {\n  done: endExternalModeration(input: $input) {\n    ... on EndExternalModerationPayload {\n      recorded\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const InviteAgainDocument: TypedDocument<InviteAgainMutation, InviteAgainMutationVariables> = {
  id: "3e0b3ff70765c51a24710e0b36d39a6c79bde3530501d5d20694b87a288e0baa",
  text: "mutation InviteAgain($input: InviteAgainInput!) {\n  done: inviteAgain(input: $input) {\n    ... on InviteAgainPayload {\n      invitationPath\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const EndSignInDocument: TypedDocument<EndSignInMutation, EndSignInMutationVariables> = {
  id: "a27208ca0d3e216f5d2c6cc3c0c33a8a1a5609be8e56261ba0e0d74230ab8ef7",
  text: "mutation EndSignIn($input: EndSignInInput!) {\n  done: endSignIn(input: $input) {\n    ... on EndSignInPayload {\n      recorded\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const TighteningsDocument: TypedDocument<TighteningsQuery, TighteningsQueryVariables> = {
  id: "3a8e05b377cb9c31ab2047653dce4f85ac8650a947bda787943647fa80676005",
  text: "query Tightenings($first: Int!, $after: String) {\n  tightenings(first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      role\n      relation\n      act\n      masked\n      reason\n      recordedAt\n      version\n    }\n  }\n}",
};

export const TightenAccessDocument: TypedDocument<TightenAccessMutation, TightenAccessMutationVariables> = {
  id: "2d08e5f2d39c0629c1f4fa9cd8765a815deeccaad6f4546cecd12f176a21984d",
  text: "mutation TightenAccess($input: TightenAccessInput!) {\n  done: tightenAccess(input: $input) {\n    ... on TightenAccessPayload {\n      recorded\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const LoosenAccessDocument: TypedDocument<LoosenAccessMutation, LoosenAccessMutationVariables> = {
  id: "85ba95d6f2ff33a996783b6e825d4464efe06ac63f2c80af017885905ac8b831",
  text: "mutation LoosenAccess($input: LoosenAccessInput!) {\n  done: loosenAccess(input: $input) {\n    ... on LoosenAccessPayload {\n      recorded\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const ServiceTokensDocument: TypedDocument<ServiceTokensQuery, ServiceTokensQueryVariables> = {
  id: "97aff52bc27a472a7b0cef943532748a048efc2c138213138b9b470f03890227",
  text: "query ServiceTokens($first: Int!, $after: String) {\n  serviceTokens(first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      name\n      acts\n      roles {\n        role\n      }\n      issuedAt\n      expiresAt\n      revokedAt\n      lastUsedAt\n    }\n  }\n  hubs(first: 20) {\n    nodes {\n      id\n      name\n      schools(first: 100) {\n        nodes {\n          id\n          name\n        }\n      }\n    }\n  }\n  subjects(first: 100) {\n    nodes {\n      id\n      name\n    }\n  }\n  schools(first: 100) {\n    nodes {\n      id\n      name\n    }\n  }\n}",
};

export const IssueServiceTokenDocument: TypedDocument<IssueServiceTokenMutation, IssueServiceTokenMutationVariables> = {
  id: "f46f031f73cf4d13961c3d4573b86825b5e239febe33b605fda2d71768640ff5",
  text: "mutation IssueServiceToken($input: IssueServiceTokenInput!) {\n  done: issueServiceToken(input: $input) {\n    ... on IssueServiceTokenPayload {\n      secret\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const RevokeServiceTokenDocument: TypedDocument<RevokeServiceTokenMutation, RevokeServiceTokenMutationVariables> = {
  id: "ba13c4a7de2922ff09de912229ac45cef66b34b07402720380f256c456bb90d2",
  text: "mutation RevokeServiceToken($input: RevokeServiceTokenInput!) {\n  done: revokeServiceToken(input: $input) {\n    ... on RevokeServiceTokenPayload {\n      recorded\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const TrailDocument: TypedDocument<TrailQuery, TrailQueryVariables> = {
  id: "404bf5f4170ee67c3a3d6749a2ef339da1655518f5a83a46f03de22f36749311",
  text: "query Trail($first: Int!, $after: String, $filter: AuditFilter) {\n  auditTrail(first: $first, after: $after, filter: $filter) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      recordedAt\n      kind\n      act\n      sequence\n      actor {\n        name\n      }\n      subjects {\n        name\n        ids\n      }\n    }\n  }\n}",
};

export const AssignmentOneDocument: TypedDocument<AssignmentOneQuery, AssignmentOneQueryVariables> = {
  id: "030735b700e9911090afaa5178052ad9bbdc9a84df3c82889290697b8e39fba9",
  text: "query AssignmentOne($id: ID!, $first: Int!, $after: String, $searches: Boolean!, $search: String!, $withMarking: Boolean!, $withMarkers: Boolean!) {\n  assignment(id: $id) {\n    ...AssignmentFacts\n    counts @include(if: $withMarking) {\n      ...AssignmentTally\n    }\n    extensions @include(if: $withMarking) {\n      id\n      extends\n      untilOn\n      reason\n      person {\n        name\n      }\n    }\n    pieces(first: $first, after: $after) @skip(if: $searches) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...ListedPiece\n      }\n    }\n    cohort @include(if: $searches) {\n      trainees(first: 20, after: $after, filter: {search: $search}) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          assignments(first: 1, filter: {assignmentId: $id}) {\n            nodes {\n              ...ListedPiece\n            }\n          }\n        }\n      }\n    }\n  }\n  leaders: people(first: 50, filter: {role: LEAD_MENTOR}) @include(if: $withMarkers) {\n    nodes {\n      id\n      name\n    }\n  }\n  directors: people(first: 50, filter: {role: HUB_DIRECTOR}) @include(if: $withMarkers) {\n    nodes {\n      id\n      name\n    }\n  }\n}\n\nfragment AssignmentFacts on Assignment {\n  id\n  title\n  handInBy\n  markingOpensOn\n  markingClosesOn\n  moderationOpensOn\n  moderationClosesOn\n  releaseOn\n}\n\nfragment AssignmentTally on AssignmentCounts {\n  pieces\n  missing\n  handedIn\n  handedInLate\n  lateToMark\n  marked\n  sent\n}\n\nfragment ListedPiece on PieceOfWork {\n  id\n  dueOn\n  receivedOn\n  daysLate\n  handInState\n  markingState\n  sentOn\n  trainee {\n    id\n    name\n    reference\n  }\n  marker {\n    id\n    name\n  }\n}",
};

export const RecordSubmissionDocument: TypedDocument<RecordSubmissionMutation, RecordSubmissionMutationVariables> = {
  id: "93f42894e924228d4fc359f177a52662df2d8c9d5c82851980cdb110e277598f",
  text: "mutation RecordSubmission($input: RecordSubmissionInput!) {\n  done: recordSubmission(input: $input) {\n    ... on RecordSubmissionPayload {\n      recorded\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const AllotMarkerDocument: TypedDocument<AllotMarkerMutation, AllotMarkerMutationVariables> = {
  id: "44cda19bae678ee3bd7e2e9073974d7fc812303c72f9acb0d7713737305e6546",
  text: "mutation AllotMarker($input: AllotMarkerInput!) {\n  done: allotMarker(input: $input) {\n    ... on AllotMarkerPayload {\n      recorded\n      pieces {\n        id\n      }\n    }\n    ... on ItemsRefused {\n      items {\n        message\n        path\n      }\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const GrantExtensionDocument: TypedDocument<GrantExtensionMutation, GrantExtensionMutationVariables> = {
  id: "02212b83947d36fc5564be0c7d82358fdf853a3f4c9c861feb58dc0dde73b873",
  text: "mutation GrantExtension($input: GrantExtensionInput!) {\n  done: grantExtension(input: $input) {\n    ... on GrantExtensionPayload {\n      recorded\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const AssignmentListDocument: TypedDocument<AssignmentListQuery, AssignmentListQueryVariables> = {
  id: "f27ba10be4882ae8728e8e5901cf70203c0c8bdabd72c0a99efc28809a59d659",
  text: "query AssignmentList($first: Int!, $after: String, $cohort: String!, $withSetting: Boolean!, $withCounts: Boolean!) {\n  assignments(first: $first, after: $after, filter: {cohort: $cohort}) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...AssignmentFacts\n      subjects {\n        name\n      }\n      counts @include(if: $withCounts) {\n        ...AssignmentTally\n      }\n    }\n  }\n  assignmentKinds @include(if: $withSetting) {\n    code\n    name\n  }\n  cohort(code: $cohort) @include(if: $withSetting) {\n    id\n    framework {\n      strands {\n        id\n        name\n      }\n    }\n  }\n  subjects(first: 50) @include(if: $withSetting) {\n    nodes {\n      id\n      name\n    }\n  }\n}\n\nfragment AssignmentFacts on Assignment {\n  id\n  title\n  handInBy\n  markingOpensOn\n  markingClosesOn\n  moderationOpensOn\n  moderationClosesOn\n  releaseOn\n}\n\nfragment AssignmentTally on AssignmentCounts {\n  pieces\n  missing\n  handedIn\n  handedInLate\n  lateToMark\n  marked\n  sent\n}",
};

export const SetAssignmentDocument: TypedDocument<SetAssignmentMutation, SetAssignmentMutationVariables> = {
  id: "6a6feb1345d25fe0e49050ff3cdd8558ac3c686cbe6b05bd6c5bc1b68874996b",
  text: "mutation SetAssignment($input: SetAssignmentInput!) {\n  done: setAssignment(input: $input) {\n    ... on SetAssignmentPayload {\n      recorded\n      assignment {\n        title\n      }\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const MarkingDeskDocument: TypedDocument<MarkingDeskQuery, MarkingDeskQueryVariables> = {
  id: "560eed3899f69585fac8ca0f1750b172f9301d61d4541612c030c10404ec8c53",
  text: "query MarkingDesk($first: Int!, $after: String) {\n  viewer {\n    person {\n      marking(first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          id\n          markingState\n          markingClosesOn\n          receivedOn\n          daysLate\n          sentOn\n          trainee {\n            name\n            reference\n          }\n          assignment {\n            title\n            releaseOn\n          }\n          feedback {\n            isCurrent\n          }\n        }\n      }\n    }\n  }\n}",
};

export const PieceToMarkDocument: TypedDocument<PieceToMarkQuery, PieceToMarkQueryVariables> = {
  id: "4205e7bebad7cb91a1f8f2bd5e31f203ff0e554983780e3dcecae1580f5f9f78",
  text: "query PieceToMark($id: ID!) {\n  pieceOfWork(id: $id) {\n    id\n    handInState\n    receivedOn\n    daysLate\n    markingState\n    markingClosesOn\n    markVersion\n    feedbackVersion\n    sentOn\n    trainee {\n      name\n      reference\n    }\n    marker {\n      id\n    }\n    assignment {\n      ...AssignmentFacts\n      scale {\n        lowest\n        highest\n        step\n        bands {\n          name\n          from\n        }\n      }\n      markForm {\n        ...FormQuestion\n      }\n      feedbackForm {\n        ...FormQuestion\n      }\n    }\n    marks {\n      ...GivenMark\n    }\n    feedback {\n      isCurrent\n      answers {\n        code\n        text\n        answer\n      }\n    }\n    feedbackDraft {\n      answers {\n        question\n        answer\n      }\n    }\n  }\n}\n\nfragment AssignmentFacts on Assignment {\n  id\n  title\n  handInBy\n  markingOpensOn\n  markingClosesOn\n  moderationOpensOn\n  moderationClosesOn\n  releaseOn\n}\n\nfragment FormQuestion on AssignmentQuestion {\n  code\n  text\n  kind\n  choices\n  required\n  maxLength\n}\n\nfragment GivenMark on Mark {\n  id\n  stage\n  value\n  countedValue\n  isCurrent\n  recordedAt\n  band {\n    name\n  }\n  answers {\n    code\n    text\n    answer\n  }\n}",
};

export const RecordMarkDocument: TypedDocument<RecordMarkMutation, RecordMarkMutationVariables> = {
  id: "f469d869e9763a54281c05b9b0872923d5ecb8301c004b3e5011aaccda9e1cb7",
  text: "mutation RecordMark($input: RecordMarkInput!) {\n  done: recordMark(input: $input) {\n    ... on RecordMarkPayload {\n      recorded\n    }\n    ... on Conflict {\n      currentVersion\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const WriteFeedbackDocument: TypedDocument<WriteFeedbackMutation, WriteFeedbackMutationVariables> = {
  id: "cab4c1238dac2a82750d2f0e7f73daf6d75c6051389bc9be45bd615d7eccc81c",
  text: "mutation WriteFeedback($input: WriteFeedbackInput!) {\n  done: writeFeedback(input: $input) {\n    ... on WriteFeedbackPayload {\n      recorded\n    }\n    ... on Conflict {\n      currentVersion\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const OwnAssignmentsDocument: TypedDocument<OwnAssignmentsQuery, OwnAssignmentsQueryVariables> = {
  id: "e843b7731b5c439b548fd2db2ec6ce3e9ecfc23d69fe26d3e10bdaf39d9e4b22",
  text: "query OwnAssignments {\n  trainees(first: 1) {\n    nodes {\n      assignments(first: 50) {\n        nodes {\n          id\n          dueOn\n          handInState\n          receivedOn\n          daysLate\n          sentOn\n          assignment {\n            title\n            handInBy\n            releaseOn\n          }\n          marks {\n            ...GivenMark\n          }\n          feedback {\n            isCurrent\n            answers {\n              text\n              answer\n            }\n          }\n        }\n      }\n    }\n  }\n  readers: whoCanSee(act: \"read-marks\")\n}\n\nfragment GivenMark on Mark {\n  id\n  stage\n  value\n  countedValue\n  isCurrent\n  recordedAt\n  band {\n    name\n  }\n  answers {\n    code\n    text\n    answer\n  }\n}",
};

export const PutOnAgendaDocument: TypedDocument<PutOnAgendaMutation, PutOnAgendaMutationVariables> = {
  id: "970eac3119c5aa478fdc30635bfa314b2b8f03d48944f418398c7d43ab6b24a8",
  text: "mutation PutOnAgenda($input: PutOnAgendaInput!) {\n  done: putOnAgenda(input: $input) {\n    ... on PutOnAgendaPayload {\n      recorded\n    }\n    ... on Conflict {\n      currentVersion\n    }\n    ... on ItemsRefused {\n      items {\n        message\n        path\n      }\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const RecordAttendanceDocument: TypedDocument<RecordAttendanceMutation, RecordAttendanceMutationVariables> = {
  id: "54e40871a5a0443d4afe86e527840c4dda9fedb6898d555db3a33381cc11f32c",
  text: "mutation RecordAttendance($input: RecordAttendanceInput!) {\n  done: recordAttendance(input: $input) {\n    ... on RecordAttendancePayload {\n      recorded\n    }\n    ... on Conflict {\n      currentVersion\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const DeclareInterestDocument: TypedDocument<DeclareInterestMutation, DeclareInterestMutationVariables> = {
  id: "3925f8e0f022addd6564c97a00d4eb48407118709f042f81e9c1924057774e7e",
  text: "mutation DeclareInterest($input: DeclareInterestInput!) {\n  done: declareInterest(input: $input) {\n    ... on DeclareInterestPayload {\n      recorded\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const WithdrawInterestDocument: TypedDocument<WithdrawInterestMutation, WithdrawInterestMutationVariables> = {
  id: "74d16eb90b60f66d5ae7419c0496154b2de4b789ec2dad52c33a1fedc2460508",
  text: "mutation WithdrawInterest($input: WithdrawInterestInput!) {\n  done: withdrawInterest(input: $input) {\n    ... on WithdrawInterestPayload {\n      recorded\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const RecordDecisionDocument: TypedDocument<RecordDecisionMutation, RecordDecisionMutationVariables> = {
  id: "7c65b969e5ab25eb064738f77a2daf54119a7107de9779868b77ad21f670ce07",
  text: "mutation RecordDecision($input: RecordDecisionInput!) {\n  done: recordDecision(input: $input) {\n    ... on RecordDecisionPayload {\n      recorded\n    }\n    ... on Conflict {\n      currentVersion\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const RaiseActionDocument: TypedDocument<RaiseActionMutation, RaiseActionMutationVariables> = {
  id: "8db4ba1316bd5694fbf5a7d158fd0be9a2bb8d5a913834ddc7fa371a2220bbf3",
  text: "mutation RaiseAction($input: RaiseActionInput!) {\n  done: raiseAction(input: $input) {\n    ... on RaiseActionPayload {\n      recorded\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const CloseActionDocument: TypedDocument<CloseActionMutation, CloseActionMutationVariables> = {
  id: "9592ef4d6714fcdb3816615dd01e84779113f6001d0dbb607c8de34b2f6cad38",
  text: "mutation CloseAction($input: CloseActionInput!) {\n  done: closeAction(input: $input) {\n    ... on CloseActionPayload {\n      recorded\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const WriteMinutesDocument: TypedDocument<WriteMinutesMutation, WriteMinutesMutationVariables> = {
  id: "cd99252142faf304746f563b78db7f7cb55761005c8c2f8d0d3e3fdddf4fc058",
  text: "mutation WriteMinutes($input: WriteMinutesInput!) {\n  done: writeMinutes(input: $input) {\n    ... on WriteMinutesPayload {\n      recorded\n    }\n    ... on Conflict {\n      currentVersion\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const SignMinutesDocument: TypedDocument<SignMinutesMutation, SignMinutesMutationVariables> = {
  id: "41c308304b74079add21207ca9dc9a1b1860e8d2455337f5eeab8c2735cdf5a1",
  text: "mutation SignMinutes($input: SignMinutesInput!) {\n  done: signMinutes(input: $input) {\n    ... on SignMinutesPayload {\n      recorded\n    }\n    ... on Conflict {\n      currentVersion\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const CloseBoardDocument: TypedDocument<CloseBoardMutation, CloseBoardMutationVariables> = {
  id: "95ee99907ccdd91972aaea6e0c5b04bad546c9be7695c2c2ed8ed424a85e0e8a",
  text: "mutation CloseBoard($input: CloseBoardInput!) {\n  done: closeBoard(input: $input) {\n    ... on CloseBoardPayload {\n      recorded\n    }\n    ... on Conflict {\n      currentVersion\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const FreezePackDocument: TypedDocument<FreezePackMutation, FreezePackMutationVariables> = {
  id: "a3eee47cc37363bd7f4bd759ea43865be099991fefa1e6361a39571832462e63",
  text: "mutation FreezePack($input: FreezePackInput!) {\n  done: freezePack(input: $input) {\n    ... on FreezePackPayload {\n      recorded\n      frozen {\n        sha256\n      }\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const BoardDocument: TypedDocument<BoardQuery, BoardQueryVariables> = {
  id: "3a0906417302cef29af8db354a001c3bf389beed63fffbefad982997ede1e724",
  text: "query Board($id: ID!, $withTrainees: Boolean!, $withExercises: Boolean!) {\n  board(id: $id) {\n    id\n    name\n    heldOn\n    stage\n    version\n    quorum {\n      least\n      seats\n    }\n    checklist {\n      question\n      state\n      sentence\n    }\n    members {\n      personId\n      seat\n      isPresent\n      hasDeclared\n      person {\n        name\n      }\n      interests {\n        account\n        school {\n          name\n        }\n        trainee {\n          name\n          reference\n        }\n        assessor {\n          name\n        }\n      }\n    }\n    items {\n      ...BoardItem\n    }\n    actions {\n      id\n      what\n      dueOn\n      doneOn\n      account\n      owner {\n        name\n      }\n    }\n    minutes {\n      sequence\n      words\n      correction\n      recordedAt\n      isSigned\n      writtenBy {\n        name\n      }\n      signatures {\n        signedOn\n        person {\n          name\n        }\n      }\n    }\n  }\n  schools(first: 100) {\n    nodes {\n      id\n      name\n    }\n  }\n  trainees(first: 100) @include(if: $withTrainees) {\n    nodes {\n      id\n      name\n      reference\n    }\n  }\n  exercises(first: 50) @include(if: $withExercises) {\n    nodes {\n      id\n      title\n    }\n  }\n  frozenThings(first: 10, boardId: $id) {\n    nodes {\n      id\n      recordedAt\n      sha256\n    }\n  }\n}\n\nfragment BoardItem on BoardItem {\n  id\n  position\n  kind\n  subjectId\n  trainee {\n    id\n    name\n    reference\n  }\n  assessor {\n    name\n  }\n  quorum {\n    isQuorate\n    deciding\n    conflicted\n    short\n    missingSeats\n  }\n  decision {\n    id\n  }\n  decisions {\n    id\n    kind\n    reason\n    recordedAt\n  }\n}",
};

export const BoardsDocument: TypedDocument<BoardsQuery, BoardsQueryVariables> = {
  id: "69ed99422d5f399a1c56b74dd0b6c52cf704d0aaed992dddfa5294e9caf4540f",
  text: "query Boards($first: Int!, $after: String, $withPeople: Boolean!) {\n  boards(first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      name\n      heldOn\n      stage\n      members {\n        personId\n      }\n      items {\n        decision {\n          id\n        }\n      }\n    }\n  }\n  cohorts(first: 20) {\n    nodes {\n      id\n      code\n      name\n    }\n  }\n  board: people(first: 50, filter: {role: EXAM_BOARD}) @include(if: $withPeople) {\n    nodes {\n      id\n      name\n    }\n  }\n  leaders: people(first: 50, filter: {role: LEADERSHIP_TEAM}) @include(if: $withPeople) {\n    nodes {\n      id\n      name\n    }\n  }\n}",
};

export const CallBoardDocument: TypedDocument<CallBoardMutation, CallBoardMutationVariables> = {
  id: "2ad68d24d53ee8a60f2524b3e04ffcf52ed3cc1294a99ee9d0992ae30e0076f6",
  text: "mutation CallBoard($input: CallBoardInput!) {\n  done: callBoard(input: $input) {\n    ... on CallBoardPayload {\n      recorded\n      board {\n        name\n      }\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const CompletenessDocument: TypedDocument<CompletenessQuery, CompletenessQueryVariables> = {
  id: "23b494155a8938e33b6fe4e9db918402bdb0b8a6b83b8edc7e78ff8587973a88",
  text: "query Completeness($where: ProgressFilter!, $by: CompletenessDimension!) {\n  completeness(where: $where, by: $by) {\n    school {\n      urn\n      name\n    }\n    assessor {\n      id\n      name\n    }\n    hub {\n      code\n      name\n    }\n    subject {\n      code\n      name\n    }\n    strand {\n      code\n    }\n    due\n    judged\n    judgedLate\n    missing\n    lastJudgedOn\n    status\n  }\n}",
};

export const LinkEvidenceFileDocument: TypedDocument<LinkEvidenceFileMutation, LinkEvidenceFileMutationVariables> = {
  id: "48300c5d5f3b07ec4d225fc76c58f804002be940712a4db5ef83dc95ce5ecf47",
  text: "mutation LinkEvidenceFile($input: LinkEvidenceFileInput!) {\n  done: linkEvidenceFile(input: $input) {\n    ... on LinkEvidenceFilePayload {\n      recorded\n      file {\n        name\n      }\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const UnlinkEvidenceFileDocument: TypedDocument<UnlinkEvidenceFileMutation, UnlinkEvidenceFileMutationVariables> = {
  id: "21811d4107c5c911afc468db0362ad329c799a738479281cb43916f949a37f1e",
  text: "mutation UnlinkEvidenceFile($input: UnlinkEvidenceFileInput!) {\n  done: unlinkEvidenceFile(input: $input) {\n    ... on UnlinkEvidenceFilePayload {\n      recorded\n      file {\n        name\n      }\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const DecideOutcomesDocument: TypedDocument<DecideOutcomesMutation, DecideOutcomesMutationVariables> = {
  id: "bcab50da0ef960111df3546bf6f56bcfe48042887196fbfe2be1142f79926b48",
  text: "mutation DecideOutcomes($input: DecideOutcomesInput!) {\n  done: decideOutcomes(input: $input) {\n    ... on DecideOutcomesPayload {\n      recorded\n    }\n    ... on Conflict {\n      currentVersion\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const ExtendSampleDocument: TypedDocument<ExtendSampleMutation, ExtendSampleMutationVariables> = {
  id: "f82ddd29b2f04fe1b23506936229f9bc2f0852e1a968a7efe480c08a6a18d75a",
  text: "mutation ExtendSample($input: ExtendSampleInput!) {\n  done: extendSample(input: $input) {\n    ... on ExtendSamplePayload {\n      recorded\n    }\n    ... on Conflict {\n      currentVersion\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const ApplyAdjustmentDocument: TypedDocument<ApplyAdjustmentMutation, ApplyAdjustmentMutationVariables> = {
  id: "85de145290649045cb930c0eed4d698a257cea9ff4b9ea2cc559355646038f59",
  text: "mutation ApplyAdjustment($input: ApplyAdjustmentInput!) {\n  done: applyAdjustment(input: $input) {\n    ... on ApplyAdjustmentPayload {\n      recorded\n    }\n    ... on Conflict {\n      currentVersion\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const RevealSeedDocument: TypedDocument<RevealSeedMutation, RevealSeedMutationVariables> = {
  id: "f2157c7852598fee23722c77efc46614a8c9e2aa35bda005d1fdea4fd5d80251",
  text: "mutation RevealSeed($input: RevealSeedInput!) {\n  done: revealSeed(input: $input) {\n    ... on RevealSeedPayload {\n      recorded\n    }\n    ... on Conflict {\n      currentVersion\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const CloseExerciseDocument: TypedDocument<CloseExerciseMutation, CloseExerciseMutationVariables> = {
  id: "a50e8d1ca522237b892259b5d6054d740ed05f66dd887ba41e0676548486b8af",
  text: "mutation CloseExercise($input: CloseExerciseInput!) {\n  done: closeExercise(input: $input) {\n    ... on CloseExercisePayload {\n      recorded\n    }\n    ... on Conflict {\n      currentVersion\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const EscalatePieceDocument: TypedDocument<EscalatePieceMutation, EscalatePieceMutationVariables> = {
  id: "632709ad23aff48c900f5121a0fd4bccc94f5553747f2c1c4e71a813dc5bfbbf",
  text: "mutation EscalatePiece($input: EscalatePieceInput!) {\n  done: escalatePiece(input: $input) {\n    ... on EscalatePiecePayload {\n      recorded\n    }\n    ... on Conflict {\n      currentVersion\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const ExerciseAgreementDocument: TypedDocument<ExerciseAgreementQuery, ExerciseAgreementQueryVariables> = {
  id: "d3bb24ab34559aa12b87e39c31ce106dd076220f96938aee63478e2b1e6f7571",
  text: "query ExerciseAgreement($id: ID!, $after: String, $named: Boolean!, $severity: Boolean!) {\n  exercise(id: $id) {\n    ...ExerciseFacts\n    seedHash\n    seed\n    stalePieces\n    agreement {\n      before {\n        ...AgreementSide\n      }\n      after {\n        ...AgreementSide\n      }\n    }\n    outcomes(history: true) {\n      id\n      round\n      isLatest\n      assessorNumber\n      outcome\n      sentence\n      adjustment\n      singleChanges\n      decidedAt\n      assessor {\n        name\n      }\n    }\n    changes {\n      pieceKey\n      number\n      trainee {\n        name\n        reference\n      }\n      strand {\n        name\n      }\n      reason\n      valueBefore\n      valueAfter\n      appliedAt\n    }\n    severity @include(if: $severity) {\n      pairs\n      estimate\n      lower\n      upper\n      sentence\n      assessor {\n        id\n        name\n      }\n    }\n    acceptedPlan {\n      verification {\n        holds\n        seedMatches\n        hashMatches\n        planMatches\n        missing\n        unexpected\n      }\n    }\n    pieces(first: 100, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...JudgedPiece\n      }\n    }\n  }\n  leadMentors: people(first: 60, filter: {role: LEAD_MENTOR}) @include(if: $named) {\n    nodes {\n      ...Nameable\n    }\n  }\n  outside: people(first: 60, filter: {role: MODERATOR}) @include(if: $named) {\n    nodes {\n      ...Nameable\n    }\n  }\n  leaders: people(first: 60, filter: {role: LEADERSHIP_TEAM}) @include(if: $named) {\n    nodes {\n      ...Nameable\n    }\n  }\n}\n\nfragment AgreementSide on ExerciseAgreement {\n  n\n  isTooFew\n  meanDifference\n  differences {\n    difference\n    pieces\n  }\n  figures {\n    code\n    estimate\n    lower\n    upper\n    n\n    reason\n  }\n}\n\nfragment ExerciseFacts on Exercise {\n  id\n  version\n  kind\n  title\n  state\n  isBlind\n  opensOn\n  closesOn\n  observedFrom\n  observedUntil\n  sampled\n  allotted\n  judged\n  blindPieces\n  cohort {\n    name\n  }\n  reviewPoint {\n    name\n  }\n  assignment {\n    title\n    scale {\n      ...MarkScale\n    }\n  }\n  subjects {\n    name\n  }\n  plans {\n    id\n  }\n  moderators {\n    mostPieces\n    given\n    judged\n    moderator {\n      id\n      name\n    }\n  }\n}\n\nfragment JudgedPiece on ModerationPiece {\n  pieceKey\n  number\n  assessorNumber\n  isAdded\n  isWithdrawn\n  sealed\n  bandName\n  firstMark\n  trainee {\n    name\n    reference\n  }\n  strand {\n    name\n  }\n  allotments {\n    position\n    judgedAt\n    releasedAt\n    finding\n    raisesConcern\n    value\n    level {\n      name\n    }\n    moderator {\n      name\n    }\n  }\n}\n\nfragment MarkScale on GradeScale {\n  lowest\n  highest\n  step\n  bands {\n    id\n    name\n    from\n  }\n}\n\nfragment Nameable on Person {\n  id\n  name\n}",
};

export const ExerciseDeskDocument: TypedDocument<ExerciseDeskQuery, ExerciseDeskQueryVariables> = {
  id: "4290f4fbae2c2218d017d7efd6e5a33c3850092e1963fd4de7821480f8a4d556",
  text: "query ExerciseDesk($id: ID!, $first: Int!) {\n  exercise(id: $id) {\n    ...ExerciseFacts\n    left: pieces(first: $first, filter: {mine: true, isOpen: true}) {\n      totalCount\n      nodes {\n        ...DeskPiece\n      }\n    }\n    pieces(first: $first, filter: {mine: true}) {\n      totalCount\n      nodes {\n        ...DeskPiece\n      }\n    }\n    cohort {\n      framework {\n        levels {\n          id\n          name\n          rank\n        }\n      }\n    }\n  }\n  schools(first: 100) {\n    nodes {\n      id\n      name\n    }\n  }\n}\n\nfragment DeskPiece on ModerationPiece {\n  id\n  pieceKey\n  number\n  assessorNumber\n  isWithdrawn\n  sealed\n  bandName\n  firstMark\n  assessor {\n    id\n    name\n  }\n  trainee {\n    id\n    name\n    reference\n  }\n  strand {\n    name\n    descriptors {\n      body\n      level {\n        name\n      }\n    }\n  }\n  mine {\n    dueOn\n    judgedAt\n    value\n    finding\n    raisesConcern\n    level {\n      name\n    }\n  }\n}\n\nfragment ExerciseFacts on Exercise {\n  id\n  version\n  kind\n  title\n  state\n  isBlind\n  opensOn\n  closesOn\n  observedFrom\n  observedUntil\n  sampled\n  allotted\n  judged\n  blindPieces\n  cohort {\n    name\n  }\n  reviewPoint {\n    name\n  }\n  assignment {\n    title\n    scale {\n      ...MarkScale\n    }\n  }\n  subjects {\n    name\n  }\n  plans {\n    id\n  }\n  moderators {\n    mostPieces\n    given\n    judged\n    moderator {\n      id\n      name\n    }\n  }\n}\n\nfragment MarkScale on GradeScale {\n  lowest\n  highest\n  step\n  bands {\n    id\n    name\n    from\n  }\n}",
};

export const RecordSecondJudgementsDocument: TypedDocument<RecordSecondJudgementsMutation, RecordSecondJudgementsMutationVariables> = {
  id: "ecf088d3d416fb813331e138d88aef839e7aaae2d9a7cd5b22ddcf39a6a1cada",
  text: "mutation RecordSecondJudgements($input: RecordSecondJudgementsInput!) {\n  done: recordSecondJudgements(input: $input) {\n    ... on RecordSecondJudgementsPayload {\n      recorded\n      exercise {\n        blindPieces\n      }\n    }\n    ... on ItemsRefused {\n      items {\n        message\n        path\n      }\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const ExercisesDocument: TypedDocument<ExercisesQuery, ExercisesQueryVariables> = {
  id: "4e8953f0b3e3e953e40e7a5c41aa8c9c91171e3859e680e12db8c3fe82e38c34",
  text: "query Exercises($cohort: String, $first: Int!, $after: String) {\n  exercises(first: $first, after: $after, filter: {cohort: $cohort}) {\n    nodes {\n      ...ExerciseFacts\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n\nfragment ExerciseFacts on Exercise {\n  id\n  version\n  kind\n  title\n  state\n  isBlind\n  opensOn\n  closesOn\n  observedFrom\n  observedUntil\n  sampled\n  allotted\n  judged\n  blindPieces\n  cohort {\n    name\n  }\n  reviewPoint {\n    name\n  }\n  assignment {\n    title\n    scale {\n      ...MarkScale\n    }\n  }\n  subjects {\n    name\n  }\n  plans {\n    id\n  }\n  moderators {\n    mostPieces\n    given\n    judged\n    moderator {\n      id\n      name\n    }\n  }\n}\n\nfragment MarkScale on GradeScale {\n  lowest\n  highest\n  step\n  bands {\n    id\n    name\n    from\n  }\n}",
};

export const ExerciseOpeningDocument: TypedDocument<ExerciseOpeningQuery, ExerciseOpeningQueryVariables> = {
  id: "89f5e475ba9d467aa0ce2eecb1859ec18b89ce068fd58dec5f410ea4b94181a6",
  text: "query ExerciseOpening($assignmentId: ID!, $isAssignment: Boolean!) {\n  assignment(id: $assignmentId) @include(if: $isAssignment) {\n    id\n    title\n    moderationOpensOn\n    moderationClosesOn\n    cohort {\n      id\n    }\n    subjects {\n      code\n    }\n    scale {\n      ...MarkScale\n    }\n  }\n  samplingPresets {\n    ...PolicyParts\n  }\n  cohorts(first: 20) {\n    nodes {\n      id\n      code\n      reviewPoints {\n        id\n        name\n      }\n    }\n  }\n  subjects(first: 100) {\n    nodes {\n      id\n      code\n      name\n    }\n  }\n}\n\nfragment MarkScale on GradeScale {\n  lowest\n  highest\n  step\n  bands {\n    id\n    name\n    from\n  }\n}\n\nfragment PolicyParts on SamplingPolicy {\n  code\n  name\n  passMark\n  mustIncludesCount\n  mayRelax\n  source {\n    title\n    confidence\n    statedOn\n  }\n  size {\n    kind\n    pieces\n    percent\n    atLeast\n    atMost\n    steps {\n      upTo\n      take {\n        kind\n        pieces\n        percent\n        atLeast\n        atMost\n      }\n    }\n  }\n  mustIncludes {\n    kind\n    at\n    within\n    bandId\n    pieces\n    above\n    flag\n  }\n  minimums {\n    by\n    atLeast\n    flag\n  }\n  spread {\n    over\n    slices\n    share\n  }\n  escalation {\n    when\n    extendTo\n  }\n}",
};

export const OpenExerciseDocument: TypedDocument<OpenExerciseMutation, OpenExerciseMutationVariables> = {
  id: "8adc2f9ac6a5418038a6119e25d0fc8f4b7b52749590ae9636303d4acfa2602c",
  text: "mutation OpenExercise($input: OpenExerciseInput!) {\n  done: openExercise(input: $input) {\n    ... on OpenExercisePayload {\n      recorded\n      exercise {\n        title\n      }\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const CommitSeedDocument: TypedDocument<CommitSeedMutation, CommitSeedMutationVariables> = {
  id: "c8fc77769240b3cef55c340a6093546fbf9e93f39c1df2f63b0b7ee138bdbfa1",
  text: "mutation CommitSeed($input: CommitSeedInput!) {\n  done: commitSeed(input: $input) {\n    ... on CommitSeedPayload {\n      recorded\n      exercise {\n        marksWhenCommitted\n      }\n    }\n    ... on Conflict {\n      currentVersion\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const DraftPlanDocument: TypedDocument<DraftPlanMutation, DraftPlanMutationVariables> = {
  id: "e09141bd131ab5c8db95d6375be4a57414a585a36ae108958408ec24f8cd01c2",
  text: "mutation DraftPlan($input: DraftPlanInput!) {\n  done: draftPlan(input: $input) {\n    ... on DraftPlanPayload {\n      recorded\n      exercise {\n        plans {\n          sampled\n          population\n        }\n      }\n    }\n    ... on Conflict {\n      currentVersion\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const AcceptPlanDocument: TypedDocument<AcceptPlanMutation, AcceptPlanMutationVariables> = {
  id: "15febe01a610d6233c0304803c85f8cddfd67dbc3835cd86195983a70facc000",
  text: "mutation AcceptPlan($input: AcceptPlanInput!) {\n  done: acceptPlan(input: $input) {\n    ... on AcceptPlanPayload {\n      recorded\n      exercise {\n        sampled\n      }\n    }\n    ... on Conflict {\n      currentVersion\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const AllocateModeratorsDocument: TypedDocument<AllocateModeratorsMutation, AllocateModeratorsMutationVariables> = {
  id: "1eea124d86331415da43ac7f831a96b2a2fb4b331d088c43d9f3412a23418759",
  text: "mutation AllocateModerators($input: AllocateModeratorsInput!) {\n  done: allocateModerators(input: $input) {\n    ... on AllocateModeratorsPayload {\n      recorded\n      exercise {\n        sampled\n        allotted\n        unallotted {\n          pieceKey\n        }\n      }\n    }\n    ... on Conflict {\n      currentVersion\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const DeclareConflictDocument: TypedDocument<DeclareConflictMutation, DeclareConflictMutationVariables> = {
  id: "645a2be3898332f8ebd87474678c944347551ab4544cd5b27ff380d05bac64f5",
  text: "mutation DeclareConflict($input: DeclareConflictInput!) {\n  done: declareConflict(input: $input) {\n    ... on DeclareConflictPayload {\n      recorded\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const ExercisePlanDocument: TypedDocument<ExercisePlanQuery, ExercisePlanQueryVariables> = {
  id: "0af903e7cd925cf25763a2b8c9a2310c5681b2a888c0997390138a126c9f6d82",
  text: "query ExercisePlan($id: ID!, $by: [String!]!, $difference: Float!, $deviation: Float!, $plans: Boolean!, $named: Boolean!, $tries: Boolean!, $preset: String, $passMark: Float, $policy: SamplingPolicyInput, $asks: Boolean!, $key: String!) {\n  exercise(id: $id) {\n    ...ExerciseFacts\n    seedHash\n    seedCommittedAt\n    marksWhenCommitted\n    seed\n    policy {\n      ...PolicyParts\n    }\n    outcomePolicy {\n      tolerance\n      borderEscalates\n      singleMarks\n      adjustment {\n        leastPieces\n        mostSpread\n      }\n      source {\n        title\n        confidence\n        statedOn\n      }\n    }\n    plans {\n      id\n      sequence\n      population\n      sampled\n      draftedAt\n      isAccepted\n      draftedBy {\n        name\n      }\n      figures @include(if: $plans) {\n        ...SampleFigures\n        pieces(sampled: false) {\n          ...ShownPlanned\n        }\n        whyNot(key: $key) @include(if: $asks)\n      }\n    }\n    rehearsal @include(if: $plans) {\n      ...Rehearsed\n    }\n    tried: rehearsal(preset: $preset, passMark: $passMark, policy: $policy) @include(if: $tries) {\n      ...Rehearsed\n    }\n    unallotted @include(if: $plans) {\n      sentence\n    }\n    subjectsWithoutModerator @include(if: $plans)\n  }\n  samplingPresets @include(if: $plans) {\n    ...PolicyParts\n  }\n  leadMentors: people(first: 60, filter: {role: LEAD_MENTOR}) @include(if: $named) {\n    nodes {\n      ...Nameable\n    }\n  }\n  outside: people(first: 60, filter: {role: MODERATOR}) @include(if: $named) {\n    nodes {\n      ...Nameable\n    }\n  }\n  leaders: people(first: 60, filter: {role: LEADERSHIP_TEAM}) @include(if: $named) {\n    nodes {\n      ...Nameable\n    }\n  }\n}\n\nfragment ExerciseFacts on Exercise {\n  id\n  version\n  kind\n  title\n  state\n  isBlind\n  opensOn\n  closesOn\n  observedFrom\n  observedUntil\n  sampled\n  allotted\n  judged\n  blindPieces\n  cohort {\n    name\n  }\n  reviewPoint {\n    name\n  }\n  assignment {\n    title\n    scale {\n      ...MarkScale\n    }\n  }\n  subjects {\n    name\n  }\n  plans {\n    id\n  }\n  moderators {\n    mostPieces\n    given\n    judged\n    moderator {\n      id\n      name\n    }\n  }\n}\n\nfragment MarkScale on GradeScale {\n  lowest\n  highest\n  step\n  bands {\n    id\n    name\n    from\n  }\n}\n\nfragment Nameable on Person {\n  id\n  name\n}\n\nfragment PolicyParts on SamplingPolicy {\n  code\n  name\n  passMark\n  mustIncludesCount\n  mayRelax\n  source {\n    title\n    confidence\n    statedOn\n  }\n  size {\n    kind\n    pieces\n    percent\n    atLeast\n    atMost\n    steps {\n      upTo\n      take {\n        kind\n        pieces\n        percent\n        atLeast\n        atMost\n      }\n    }\n  }\n  mustIncludes {\n    kind\n    at\n    within\n    bandId\n    pieces\n    above\n    flag\n  }\n  minimums {\n    by\n    atLeast\n    flag\n  }\n  spread {\n    over\n    slices\n    share\n  }\n  escalation {\n    when\n    extendTo\n  }\n}\n\nfragment Rehearsed on Rehearsal {\n  violations {\n    field\n    value\n    remedy\n  }\n  figures {\n    ...SampleFigures\n  }\n}\n\nfragment SampleFigures on PlanFigures {\n  population\n  asked\n  sampled\n  relaxed\n  coverage(by: $by) {\n    labels\n    population\n    sampled\n  }\n  missed {\n    sentence\n    assessors {\n      assessor\n      pieces\n      sampled\n      byPlan\n      atRandom\n    }\n  }\n  power(difference: $difference, standardDeviation: $deviation) {\n    sentence\n  }\n}\n\nfragment ShownPlanned on PlannedPiece {\n  key\n  number\n  assessorNumber\n  value\n  bandName\n  isSampled\n  reasons\n  strand {\n    name\n  }\n  subject {\n    name\n  }\n  trainee {\n    id\n    name\n    reference\n  }\n}",
};

export const FrozenDocument: TypedDocument<FrozenQuery, FrozenQueryVariables> = {
  id: "f3685de2105979330658cb4b8dda948a65457caeaa3477b809b1555318927a44",
  text: "query Frozen($id: ID!) {\n  frozen(id: $id) {\n    id\n    kind\n    title\n    address\n    audience\n    sha256\n    recordedAt\n    boardId\n    holds\n    answer\n    erased\n    newerDataExists\n    checked\n    frozenBy {\n      name\n    }\n  }\n}",
};

export const FrozenThingsDocument: TypedDocument<FrozenThingsQuery, FrozenThingsQueryVariables> = {
  id: "6a0bfba6412471f1e79077608c724b3af907c148494136ed0f1a41a33e4f979e",
  text: "query FrozenThings($first: Int!, $after: String) {\n  frozenThings(first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      kind\n      title\n      recordedAt\n      frozenBy {\n        name\n      }\n    }\n  }\n}",
};

export const FreezeViewDocument: TypedDocument<FreezeViewMutation, FreezeViewMutationVariables> = {
  id: "545324dd74ba879e9fd05b03c1027fa28acc1cd1562b56e5acbcbfa591768785",
  text: "mutation FreezeView($input: FreezeViewInput!) {\n  done: freezeView(input: $input) {\n    ... on FreezeViewPayload {\n      recorded\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const GapsDocument: TypedDocument<GapsQuery, GapsQueryVariables> = {
  id: "c4cda4eacbb704f97a7122ffa1f21659c5d211f90d08ff01615c5c80c23d0fef",
  text: "query Gaps($id: ID!, $adds: Boolean!) {\n  trainee(id: $id) {\n    acts\n    ...GapsOf\n    cohort {\n      framework {\n        strands {\n          id\n          name\n        }\n      }\n    }\n  }\n  unlinkedFiles(traineeId: $id) @include(if: $adds) {\n    ...FileOf\n  }\n  readers: whoCanSee(act: \"read-targets\")\n}\n\nfragment FileOf on EvidenceFile {\n  id\n  name\n  mediaType\n  bytes\n  addedOn\n  address\n  addedBy {\n    id\n    name\n  }\n}\n\nfragment GapsOf on Trainee {\n  ...Whom\n  gaps {\n    id\n    version\n    topic\n    foundIn\n    raisedOn\n    closedOn\n    evidence\n    followThrough\n    strand {\n      name\n    }\n    targets {\n      ...WeekTarget\n    }\n  }\n}\n\nfragment WeekTarget on Target {\n  id\n  version\n  action\n  successEvidence\n  dueOn\n  standing\n  carriedOver\n  closedOn\n  note\n  strand {\n    name\n  }\n  feedback {\n    id\n    givenOn\n    words\n    givenBy {\n      name\n    }\n  }\n  files {\n    ...FileOf\n  }\n}\n\nfragment Whom on Trainee {\n  id\n  name\n  reference\n  subject {\n    name\n  }\n  cohort {\n    name\n  }\n}",
};

export const RaiseGapDocument: TypedDocument<RaiseGapMutation, RaiseGapMutationVariables> = {
  id: "df74265e32ec71b583b43a5fc821ecae7a96ec236b2bb75b93c4aef2e4d54a00",
  text: "mutation RaiseGap($input: RaiseGapInput!) {\n  done: raiseGap(input: $input) {\n    ... on RaiseGapPayload {\n      recorded\n      gap {\n        topic\n      }\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const CloseGapDocument: TypedDocument<CloseGapMutation, CloseGapMutationVariables> = {
  id: "2f290db01df8053712d46826789e1abd3deb315210862fc4e5a56fd2a3c1a40c",
  text: "mutation CloseGap($input: CloseGapInput!) {\n  done: closeGap(input: $input) {\n    ... on CloseGapPayload {\n      recorded\n      gap {\n        topic\n      }\n    }\n    ... on Conflict {\n      currentVersion\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const ReopenGapDocument: TypedDocument<ReopenGapMutation, ReopenGapMutationVariables> = {
  id: "64723430b70f9d7c6d29828cebe41c6b871ecbbfc1d1529d96ea0482436a8b0f",
  text: "mutation ReopenGap($input: ReopenGapInput!) {\n  done: reopenGap(input: $input) {\n    ... on ReopenGapPayload {\n      recorded\n      gap {\n        topic\n      }\n    }\n    ... on Conflict {\n      currentVersion\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const MyGapsDocument: TypedDocument<MyGapsQuery, MyGapsQueryVariables> = {
  id: "4b766d12476303adf6ce871e0e9b0d02beee7317b1ac8059d419a75eedddedcd",
  text: "query MyGaps {\n  trainees(first: 1) {\n    nodes {\n      ...GapsOf\n    }\n  }\n  readers: whoCanSee(act: \"read-targets\")\n}\n\nfragment FileOf on EvidenceFile {\n  id\n  name\n  mediaType\n  bytes\n  addedOn\n  address\n  addedBy {\n    id\n    name\n  }\n}\n\nfragment GapsOf on Trainee {\n  ...Whom\n  gaps {\n    id\n    version\n    topic\n    foundIn\n    raisedOn\n    closedOn\n    evidence\n    followThrough\n    strand {\n      name\n    }\n    targets {\n      ...WeekTarget\n    }\n  }\n}\n\nfragment WeekTarget on Target {\n  id\n  version\n  action\n  successEvidence\n  dueOn\n  standing\n  carriedOver\n  closedOn\n  note\n  strand {\n    name\n  }\n  feedback {\n    id\n    givenOn\n    words\n    givenBy {\n      name\n    }\n  }\n  files {\n    ...FileOf\n  }\n}\n\nfragment Whom on Trainee {\n  id\n  name\n  reference\n  subject {\n    name\n  }\n  cohort {\n    name\n  }\n}",
};

export const GridDocument: TypedDocument<GridQuery, GridQueryVariables> = {
  id: "7c2583e3a477a2bf3181fa58441e8d2d5282be7a50b1841b3129a1c227913601",
  text: "query Grid($where: ProgressFilter!) {\n  provider {\n    reachedFromPercent\n  }\n  expected: progress(\n    where: $where\n    by: [STRAND, REVIEW_POINT]\n    measure: AT_EXPECTED\n    basis: JUDGED\n  ) {\n    ...Cell\n  }\n}\n\nfragment Cell on ProgressCell {\n  reviewPoint {\n    code\n  }\n  strand {\n    code\n  }\n  level {\n    code\n    rank\n  }\n  state\n  count\n  denominator\n  percent\n  lower\n  upper\n  status\n}",
};

export const HomeDocument: TypedDocument<HomeQuery, HomeQueryVariables> = {
  id: "c3b5b0759ba37273fa80e31f4505ba5390a8b0703517070612ff660a57c32167",
  text: "query Home($where: ProgressFilter!, $by: CompletenessDimension!, $day: Date!, $checks: Boolean!, $recovers: Boolean!, $confirms: Boolean!, $observes: Boolean!, $marks: Boolean!, $standardises: Boolean!, $moderates: Boolean!, $judges: Boolean!, $me: ID!, $relations: [TraineeRelation!]!, $toJudge: TraineeFilter!, $cohort: String!, $leads: Boolean!, $completes: Boolean!, $watches: Boolean!, $counts: Boolean!) {\n  mine: viewer {\n    person {\n      id\n      mentees: trainees(first: 50, relations: [CASELOAD]) @include(if: $confirms) {\n        nodes {\n          meetings(first: 1, filter: {state: HANDED_OVER}) {\n            totalCount\n          }\n          targets(first: 10, filter: {open: true}, orderBy: DUE) {\n            nodes {\n              dueOn\n            }\n          }\n        }\n      }\n      toJudge: trainees(first: 1, relations: $relations, filter: $toJudge) @include(if: $judges) {\n        totalCount\n      }\n      toMark: marking(first: 1, filter: {markingState: DUE}) @include(if: $marks) {\n        totalCount\n      }\n      lateToMark: marking(first: 1, filter: {markingState: LATE}) @include(if: $marks) {\n        totalCount\n      }\n    }\n  }\n  desks: exercises(first: 20, filter: {mine: true, isClosed: false}) @include(if: $moderates) {\n    nodes {\n      leftOnDesk\n    }\n  }\n  standardising: ownStandardisations @include(if: $standardises) {\n    opensOn\n    closesOn\n    releasedOn\n    ownVersion\n    scripts {\n      id\n    }\n    participants {\n      marked\n    }\n  }\n  copiesDue: observations(first: 1, filter: {observerId: $me, copyState: DUE}) @include(if: $observes) {\n    totalCount\n  }\n  copiesLate: observations(first: 1, filter: {observerId: $me, copyState: LATE}) @include(if: $observes) {\n    totalCount\n  }\n  cohort(code: $cohort) @include(if: $leads) {\n    reviewPoints {\n      code\n      leads {\n        ...LeadShown\n      }\n    }\n  }\n  weeks(first: 1, day: $day, unchecked: true) @include(if: $checks) {\n    totalCount\n  }\n  recoveryDue(first: 4) @include(if: $recovers) {\n    totalCount\n    nodes {\n      id\n      kind\n      dueOn\n      trainee {\n        id\n        name\n        reference\n      }\n    }\n  }\n  levels: progress(where: $where, by: [STRAND], measure: LEVELS, basis: ALL) @include(if: $counts) {\n    ...Cell\n  }\n  expected: progress(\n    where: $where\n    by: [STRAND]\n    measure: AT_EXPECTED\n    basis: JUDGED\n  ) @include(if: $counts) {\n    ...Cell\n  }\n  completeness(where: $where, by: $by) @include(if: $completes) {\n    school {\n      urn\n      name\n    }\n    subject {\n      code\n      name\n    }\n    due\n    judged\n    judgedLate\n    missing\n  }\n  watchList(first: 5, where: $where) @include(if: $watches) {\n    totalCount\n    nodes {\n      trainee {\n        id\n        name\n        reference\n      }\n      reasons {\n        sentence\n        strands {\n          name\n        }\n      }\n    }\n  }\n}\n\nfragment Cell on ProgressCell {\n  reviewPoint {\n    code\n  }\n  strand {\n    code\n  }\n  level {\n    code\n    rank\n  }\n  state\n  count\n  denominator\n  percent\n  lower\n  upper\n  status\n}\n\nfragment LeadShown on ReviewPointLead {\n  id\n  version\n  isNamed\n  person {\n    id\n    name\n  }\n  subject {\n    id\n    name\n  }\n}",
};

export const NameReviewLeadDocument: TypedDocument<NameReviewLeadMutation, NameReviewLeadMutationVariables> = {
  id: "578b9e7c0ac345644d7ff58ea7c34309c6cd1e4e65d1a99f66a87039cf9a29c9",
  text: "mutation NameReviewLead($input: NameReviewLeadInput!) {\n  done: nameReviewLead(input: $input) {\n    ... on NameReviewLeadPayload {\n      recorded\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const EndReviewLeadDocument: TypedDocument<EndReviewLeadMutation, EndReviewLeadMutationVariables> = {
  id: "e125cec976de8ff5b2bc7acc05793ba3b8c990957b0a38e299734212df6f3dc1",
  text: "mutation EndReviewLead($input: EndReviewLeadInput!) {\n  done: endReviewLead(input: $input) {\n    ... on EndReviewLeadPayload {\n      recorded\n    }\n    ... on Conflict {\n      currentVersion\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const MovementDocument: TypedDocument<MovementQuery, MovementQueryVariables> = {
  id: "ed526784c543f4c9c4a8fe4e0aac725e0b7d7df23cd7743eb5ed689559fae0eb",
  text: "query Movement($where: MovementFilter!) {\n  movement(where: $where) {\n    fromLevel {\n      rank\n    }\n    fromState\n    toLevel {\n      rank\n    }\n    toState\n    count\n    status\n  }\n}",
};

export const CopiesToShareDocument: TypedDocument<CopiesToShareQuery, CopiesToShareQueryVariables> = {
  id: "79f31859c58f3abd408684c1dd62e5b2fbee3a924fa9b5a3a527668998184f2e",
  text: "query CopiesToShare($me: ID!, $first: Int!) {\n  late: observations(first: $first, filter: {observerId: $me, copyState: LATE}) {\n    ...CopiesDue\n  }\n  due: observations(first: $first, filter: {observerId: $me, copyState: DUE}) {\n    ...CopiesDue\n  }\n}\n\nfragment CopiesDue on ObservationConnection {\n  totalCount\n  nodes {\n    id\n    kind\n    observedOn\n    copyDueOn\n    trainee {\n      name\n      reference\n    }\n  }\n}",
};

export const ObservationsOfDocument: TypedDocument<ObservationsOfQuery, ObservationsOfQueryVariables> = {
  id: "385256511aa13824898fb085f7fee339730e006a398bf87b168249010268779b",
  text: "query ObservationsOf($id: ID!) {\n  trainee(id: $id) {\n    acts\n    ...Whom\n    observations(first: 20) {\n      nodes {\n        id\n        kind\n        observedOn\n        copyState\n        revealedAt\n        school {\n          name\n        }\n        observers {\n          person {\n            name\n          }\n          sealedAt\n        }\n        agreement {\n          id\n        }\n        withdrawal {\n          withdrawnAt\n        }\n      }\n    }\n    observationCoverage {\n      position\n      lessons\n      seen\n    }\n    placements {\n      school {\n        id\n        name\n      }\n      mentor {\n        id\n        name\n      }\n    }\n  }\n  readers: whoCanSee(act: \"read-observation\")\n}\n\nfragment Whom on Trainee {\n  id\n  name\n  reference\n  subject {\n    name\n  }\n  cohort {\n    name\n  }\n}",
};

export const PlanObservationDocument: TypedDocument<PlanObservationMutation, PlanObservationMutationVariables> = {
  id: "dd72e51cdcd57e99d557f046bc4f9aa6b6433f7f3e991b8e13e40044f04c1de8",
  text: "mutation PlanObservation($input: PlanObservationInput!) {\n  done: planObservation(input: $input) {\n    ... on PlanObservationPayload {\n      recorded\n      observation {\n        observedOn\n      }\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const ObservationPageDocument: TypedDocument<ObservationPageQuery, ObservationPageQueryVariables> = {
  id: "2fe1c51913cb8e5c419b41dbd0933c60b72ded68e7bb19923573724f0a126c3d",
  text: "query ObservationPage($id: ID!) {\n  observation(id: $id) {\n    id\n    version\n    kind\n    observedOn\n    revealedAt\n    copyState\n    copyDueOn\n    school {\n      name\n    }\n    mentor {\n      name\n    }\n    trainee {\n      ...Whom\n      cohort {\n        framework {\n          levels {\n            id\n            name\n            rank\n          }\n          strands {\n            id\n            name\n            position\n            descriptors {\n              body\n              level {\n                id\n              }\n            }\n          }\n        }\n      }\n    }\n    observers {\n      sealedAt\n      commitmentHash\n      person {\n        id\n        name\n      }\n      ratings {\n        evidence\n        strand {\n          id\n          name\n        }\n        level {\n          id\n          name\n        }\n      }\n    }\n    agreement {\n      nextStepForTrainee\n      nextStepForMentor\n      strands {\n        reason\n        strand {\n          id\n          name\n        }\n        level {\n          id\n          name\n        }\n      }\n    }\n    questions {\n      code\n      text\n      isRequired\n    }\n    copies {\n      id\n      sharedOn\n      sharedBy {\n        name\n      }\n      answers {\n        question\n        text\n        answer\n      }\n    }\n    withdrawal {\n      reason\n    }\n  }\n  readers: whoCanSee(act: \"read-observation\")\n}\n\nfragment Whom on Trainee {\n  id\n  name\n  reference\n  subject {\n    name\n  }\n  cohort {\n    name\n  }\n}",
};

export const SealRatingDocument: TypedDocument<SealRatingMutation, SealRatingMutationVariables> = {
  id: "cc060dd18200705827372271e665b0dd1043db348d54e6f8e46247ef47047740",
  text: "mutation SealRating($input: SealRatingInput!) {\n  done: sealRating(input: $input) {\n    ... on SealRatingPayload {\n      recorded\n      observation {\n        revealedAt\n      }\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const AgreeObservationDocument: TypedDocument<AgreeObservationMutation, AgreeObservationMutationVariables> = {
  id: "c467342cf446bcd4745a151ffcaf880eac34837dd9e38a9ad252adaa1e3b5394",
  text: "mutation AgreeObservation($input: AgreeObservationInput!) {\n  done: agreeObservation(input: $input) {\n    ... on AgreeObservationPayload {\n      recorded\n    }\n    ... on Conflict {\n      currentVersion\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const ShareObservationDocument: TypedDocument<ShareObservationMutation, ShareObservationMutationVariables> = {
  id: "a94985152dc696dd0505c7c64aaef5ebab1f509830779d70936f6822152987e9",
  text: "mutation ShareObservation($input: ShareObservationInput!) {\n  done: shareObservation(input: $input) {\n    ... on ShareObservationPayload {\n      recorded\n    }\n    ... on Conflict {\n      currentVersion\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const WithdrawObservationDocument: TypedDocument<WithdrawObservationMutation, WithdrawObservationMutationVariables> = {
  id: "8288ffd8340a8e824db1050308afbd1845e22ceb2d62b688b513150f0cb6bb02",
  text: "mutation WithdrawObservation($input: WithdrawObservationInput!) {\n  done: withdrawObservation(input: $input) {\n    ... on WithdrawObservationPayload {\n      recorded\n    }\n    ... on Conflict {\n      currentVersion\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const OwnDocument: TypedDocument<OwnQuery, OwnQueryVariables> = {
  id: "6cd3d09fcd26c602d80d8c71195d2587f2881bd4640a6ab9e2c52f4063791cec",
  text: "query Own($reviewPoint: String) {\n  trainees(first: 1) {\n    nodes {\n      ...Record\n      open: targets(first: 20, filter: {open: true}, orderBy: DUE) {\n        nodes {\n          dueOn\n        }\n      }\n      returned: meetings(first: 1, filter: {state: RETURNED}) {\n        totalCount\n      }\n      drafts: meetings(first: 1, filter: {state: DRAFT}) {\n        totalCount\n      }\n      toHandIn: assignments(first: 20, filter: {handInState: DUE}) {\n        nodes {\n          dueOn\n        }\n      }\n      missing: assignments(first: 1, filter: {handInState: MISSING}) {\n        totalCount\n      }\n    }\n  }\n  record: whoCanSee(act: \"read-trainee\", field: \"name\")\n  evidence: whoCanSee(act: \"read-judgement\", field: \"evidence\")\n}\n\nfragment Record on Trainee {\n  id\n  name\n  reference\n  trn\n  status\n  route\n  startedOn\n  expectedEndOn\n  withdrawnOn\n  deferredOn\n  returnedOn\n  awardedOn\n  cohort {\n    code\n    name\n  }\n  hub {\n    name\n  }\n  subject {\n    name\n  }\n  placements {\n    id\n    position\n    startsOn\n    endsOn\n    school {\n      name\n    }\n    mentor {\n      name\n    }\n  }\n  onTrack(reviewPoint: $reviewPoint) {\n    status\n    reason\n    reviewPoint {\n      name\n    }\n  }\n  standings {\n    reviewPoint {\n      code\n    }\n    strand {\n      code\n    }\n    state\n    level {\n      name\n      rank\n    }\n    expectedLevel {\n      name\n      rank\n    }\n    judgement {\n      judgedOn\n      evidence\n      assessor {\n        name\n      }\n    }\n  }\n  judgements(first: 100, filter: {history: true}) {\n    totalCount\n    nodes {\n      id\n      judgedOn\n      recordedAt\n      isCurrent\n      evidence\n      reviewPoint {\n        code\n        name\n      }\n      strand {\n        name\n      }\n      level {\n        name\n      }\n      assessor {\n        name\n      }\n      supersedes {\n        level {\n          name\n        }\n      }\n    }\n  }\n}",
};

export const PortfoliosDocument: TypedDocument<PortfoliosQuery, PortfoliosQueryVariables> = {
  id: "3fcaf6b915b76447e426fdf1dda220ecd2d8a7eba136349cd40fa30e27443b94",
  text: "query Portfolios($first: Int!, $after: String, $filter: TraineeFilter!, $orderBy: TraineeOrder!) {\n  trainees(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      name\n      reference\n      status\n      subject {\n        name\n      }\n      portfolioChecks {\n        checkedOn\n        withdrawnOn\n      }\n      portfolioGrades {\n        cycleCode\n        gradeName\n        isCurrent\n      }\n    }\n  }\n  provider {\n    ...PortfolioChoices\n  }\n}\n\nfragment PortfolioChoices on Provider {\n  assessmentCycles {\n    code\n    name\n    opensOn\n    closesOn\n    window\n  }\n  portfolioGrades {\n    code\n    name\n  }\n}",
};

export const PortfolioDocument: TypedDocument<PortfolioQuery, PortfolioQueryVariables> = {
  id: "edf7b55436117e4fbcc1a3c23980df45f44d76c47cf9f73b1d17d1f1067b742b",
  text: "query Portfolio($id: ID!) {\n  trainee(id: $id) {\n    acts\n    ...PortfolioOf\n  }\n  provider {\n    ...PortfolioChoices\n  }\n  readers: whoCanSee(act: \"read-portfolio\")\n}\n\nfragment PortfolioChoices on Provider {\n  assessmentCycles {\n    code\n    name\n    opensOn\n    closesOn\n    window\n  }\n  portfolioGrades {\n    code\n    name\n  }\n}\n\nfragment PortfolioOf on Trainee {\n  ...Whom\n  portfolioChecks {\n    id\n    checkedOn\n    found\n    withdrawnOn\n    whyWithdrawn\n    by {\n      name\n    }\n  }\n  portfolioGrades {\n    id\n    cycleCode\n    cycleName\n    gradeCode\n    gradeName\n    gradedOn\n    reason\n    isCurrent\n    withdrawnOn\n    whyWithdrawn\n    by {\n      name\n    }\n  }\n}\n\nfragment Whom on Trainee {\n  id\n  name\n  reference\n  subject {\n    name\n  }\n  cohort {\n    name\n  }\n}",
};

export const RecordPortfolioCheckDocument: TypedDocument<RecordPortfolioCheckMutation, RecordPortfolioCheckMutationVariables> = {
  id: "e471dd785574795bbf549daaf7db92105bf770c478fd9668c010733776c25e1f",
  text: "mutation RecordPortfolioCheck($input: RecordPortfolioCheckInput!) {\n  done: recordPortfolioCheck(input: $input) {\n    ... on RecordPortfolioCheckPayload {\n      recorded\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const WithdrawPortfolioCheckDocument: TypedDocument<WithdrawPortfolioCheckMutation, WithdrawPortfolioCheckMutationVariables> = {
  id: "b59bc2fb3990a0dee642385da19925034f42f50483f68a5e0d98dd38f95bd121",
  text: "mutation WithdrawPortfolioCheck($input: WithdrawPortfolioCheckInput!) {\n  done: withdrawPortfolioCheck(input: $input) {\n    ... on WithdrawPortfolioCheckPayload {\n      recorded\n      check {\n        checkedOn\n      }\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const GradePortfolioDocument: TypedDocument<GradePortfolioMutation, GradePortfolioMutationVariables> = {
  id: "215223073f4834459d55b3550c131f09f8a9ef479fbfca28d40e66fb62bd4f7a",
  text: "mutation GradePortfolio($input: GradePortfolioInput!) {\n  done: gradePortfolio(input: $input) {\n    ... on GradePortfolioPayload {\n      recorded\n      grade {\n        id\n        cycleName\n        gradeName\n      }\n    }\n    ... on AlreadyGraded {\n      currentVersion: gradeId\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const WithdrawPortfolioGradeDocument: TypedDocument<WithdrawPortfolioGradeMutation, WithdrawPortfolioGradeMutationVariables> = {
  id: "9ff4d12b27a0d19133c11cd6da4d35ac17caf14c4fadc10055cb80fcbaf7c0b2",
  text: "mutation WithdrawPortfolioGrade($input: WithdrawPortfolioGradeInput!) {\n  done: withdrawPortfolioGrade(input: $input) {\n    ... on WithdrawPortfolioGradePayload {\n      recorded\n      grade {\n        cycleName\n        gradeName\n      }\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const MyPortfolioDocument: TypedDocument<MyPortfolioQuery, MyPortfolioQueryVariables> = {
  id: "41d27191a55411f2c61b3776f9dc576134efadd4f7dc9bb15dc9a5108786fd06",
  text: "query MyPortfolio {\n  trainees(first: 1) {\n    nodes {\n      ...PortfolioOf\n    }\n  }\n  provider {\n    ...PortfolioChoices\n  }\n  readers: whoCanSee(act: \"read-portfolio\")\n}\n\nfragment PortfolioChoices on Provider {\n  assessmentCycles {\n    code\n    name\n    opensOn\n    closesOn\n    window\n  }\n  portfolioGrades {\n    code\n    name\n  }\n}\n\nfragment PortfolioOf on Trainee {\n  ...Whom\n  portfolioChecks {\n    id\n    checkedOn\n    found\n    withdrawnOn\n    whyWithdrawn\n    by {\n      name\n    }\n  }\n  portfolioGrades {\n    id\n    cycleCode\n    cycleName\n    gradeCode\n    gradeName\n    gradedOn\n    reason\n    isCurrent\n    withdrawnOn\n    whyWithdrawn\n    by {\n      name\n    }\n  }\n}\n\nfragment Whom on Trainee {\n  id\n  name\n  reference\n  subject {\n    name\n  }\n  cohort {\n    name\n  }\n}",
};

export const ReadingsDocument: TypedDocument<ReadingsQuery, ReadingsQueryVariables> = {
  id: "4e57f9bb2ab690f117dd41786b5cc533b44b0cd60a3ef8ca92becac0015c3893",
  text: "query Readings($first: Int!, $after: String) {\n  readingsOfMe(first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      recordedAt\n      kind\n      what\n      readerRoles\n      reader {\n        name\n      }\n    }\n  }\n  seenBy: whoCanSee(act: \"read-own-trail\")\n}",
};

export const RaiseConcernDocument: TypedDocument<RaiseConcernMutation, RaiseConcernMutationVariables> = {
  id: "30429c66cbbb86571e45622f8e9879376c5ed1ebd35cab1ae57fcedf8552d4d8",
  text: "mutation RaiseConcern($input: RaiseConcernInput!) {\n  done: raiseConcern(input: $input) {\n    ... on RaiseConcernPayload {\n      recorded\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const LinkEvidenceDocument: TypedDocument<LinkEvidenceMutation, LinkEvidenceMutationVariables> = {
  id: "b223057857b9b5be6b8c89cb1ded53fb4c48427765d21c5c4fab3c3572572e81",
  text: "mutation LinkEvidence($input: LinkEvidenceInput!) {\n  done: linkEvidence(input: $input) {\n    ... on LinkEvidencePayload {\n      recorded\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const UnlinkEvidenceDocument: TypedDocument<UnlinkEvidenceMutation, UnlinkEvidenceMutationVariables> = {
  id: "e680e2afc19072e0a41105d6c1ffbb504a377d68c7f098296d84c0581f1d4c15",
  text: "mutation UnlinkEvidence($input: UnlinkEvidenceInput!) {\n  done: unlinkEvidence(input: $input) {\n    ... on UnlinkEvidencePayload {\n      recorded\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const RecordInterventionDocument: TypedDocument<RecordInterventionMutation, RecordInterventionMutationVariables> = {
  id: "3a2df73868781491dc6a8b5cec6b5c2515a5f17ad1df67ae7e361b8c6aa17542",
  text: "mutation RecordIntervention($input: RecordInterventionInput!) {\n  done: recordIntervention(input: $input) {\n    ... on RecordInterventionPayload {\n      recorded\n      intervention {\n        followUpOn\n      }\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const FollowUpInterventionDocument: TypedDocument<FollowUpInterventionMutation, FollowUpInterventionMutationVariables> = {
  id: "12e292583d7f2990c98512532fb5ce23400be5ad9060a27ea6195b3fdd202579",
  text: "mutation FollowUpIntervention($input: FollowUpInterventionInput!) {\n  done: followUpIntervention(input: $input) {\n    ... on FollowUpInterventionPayload {\n      recorded\n    }\n    ... on Conflict {\n      currentVersion\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const OpenRecoveryPlanDocument: TypedDocument<OpenRecoveryPlanMutation, OpenRecoveryPlanMutationVariables> = {
  id: "59793d0024ecd81f4ec9648a629e15362ff756af2a601131cbb703267dac5fbd",
  text: "mutation OpenRecoveryPlan($input: OpenRecoveryPlanInput!) {\n  done: openRecoveryPlan(input: $input) {\n    ... on OpenRecoveryPlanPayload {\n      recorded\n      plan {\n        reviewOn\n      }\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const ReviewRecoveryPlanDocument: TypedDocument<ReviewRecoveryPlanMutation, ReviewRecoveryPlanMutationVariables> = {
  id: "0549330a2ebaa7dcf998b5e5f2e30bcc15dd000e3828a6a276a6993b60b61360",
  text: "mutation ReviewRecoveryPlan($input: ReviewRecoveryPlanInput!) {\n  done: reviewRecoveryPlan(input: $input) {\n    ... on ReviewRecoveryPlanPayload {\n      recorded\n      plan {\n        reviewOn\n      }\n    }\n    ... on Conflict {\n      currentVersion\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const DecideRecoveryPlanDocument: TypedDocument<DecideRecoveryPlanMutation, DecideRecoveryPlanMutationVariables> = {
  id: "1d47d1852f2d471e878ee0447cb445b6fbd75c1672365900d0781fc7c4c327b6",
  text: "mutation DecideRecoveryPlan($input: DecideRecoveryPlanInput!) {\n  done: decideRecoveryPlan(input: $input) {\n    ... on DecideRecoveryPlanPayload {\n      recorded\n      plan {\n        outcome\n        reviewOn\n      }\n    }\n    ... on Conflict {\n      currentVersion\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const RecoveryDocument: TypedDocument<RecoveryQuery, RecoveryQueryVariables> = {
  id: "9fe47a387ffd5be7122a3be0fd8092cd17de8715483818973b5464b82ac712f7",
  text: "query Recovery($id: ID!, $links: Boolean!, $adds: Boolean!) {\n  trainee(id: $id) {\n    acts\n    ...Whom\n    judgements(first: 50) @include(if: $links) {\n      nodes {\n        ...RestsOnJudgement\n      }\n    }\n    concerns {\n      ...ConcernRests\n      kind\n      account\n      raisedOn\n      planDueOn\n      raisedBy {\n        name\n      }\n      plan {\n        id\n      }\n    }\n    recoveryPlans {\n      ...Plan\n    }\n    interventions {\n      id\n      version\n      kind\n      account\n      madeOn\n      followUpOn\n      madeBy {\n        name\n      }\n      followUps {\n        on\n        effect\n        account\n      }\n    }\n  }\n  unlinkedFiles(traineeId: $id) @include(if: $adds) {\n    ...FileOf\n  }\n  readers: whoCanSee(act: \"read-concerns\")\n}\n\nfragment ConcernRests on Concern {\n  id\n  evidence {\n    id\n    document\n    judgement {\n      ...RestsOnJudgement\n    }\n  }\n  files {\n    ...FileOf\n  }\n}\n\nfragment FileOf on EvidenceFile {\n  id\n  name\n  mediaType\n  bytes\n  addedOn\n  address\n  addedBy {\n    id\n    name\n  }\n}\n\nfragment Plan on RecoveryPlan {\n  id\n  version\n  stage\n  step\n  outcome\n  reason\n  support\n  openedOn\n  reviewOn\n  owner {\n    name\n  }\n  targets {\n    position\n    action\n    successCriteria\n    isMet\n  }\n  events {\n    kind\n    on\n    account\n    outcome\n    recordedBy {\n      name\n    }\n  }\n}\n\nfragment RestsOnJudgement on Judgement {\n  id\n  judgedOn\n  strand {\n    name\n  }\n  level {\n    name\n  }\n  reviewPoint {\n    name\n  }\n}\n\nfragment Whom on Trainee {\n  id\n  name\n  reference\n  subject {\n    name\n  }\n  cohort {\n    name\n  }\n}",
};

export const WelfareDocument: TypedDocument<WelfareQuery, WelfareQueryVariables> = {
  id: "f7db7531ddb796bf97462685f81d1204f1c9ec95ec74027bbeec954360aa2877",
  text: "query Welfare($id: ID!, $purpose: WelfarePurpose!, $reason: String!, $reads: Boolean!) {\n  trainee(id: $id) {\n    acts\n    ...Whom\n    welfareChecks(purpose: $purpose, reason: $reason) @include(if: $reads) {\n      id\n      checkedOn\n      purpose\n      account\n      support\n      nextOn\n      checkedBy {\n        name\n      }\n    }\n  }\n  readers: whoCanSee(act: \"read-welfare\")\n}\n\nfragment Whom on Trainee {\n  id\n  name\n  reference\n  subject {\n    name\n  }\n  cohort {\n    name\n  }\n}",
};

export const RecordWelfareCheckDocument: TypedDocument<RecordWelfareCheckMutation, RecordWelfareCheckMutationVariables> = {
  id: "d690e15cb67371324427d64a63eb44d2bdfda571c0bf9252a4db25d9ee426d77",
  text: "mutation RecordWelfareCheck($input: RecordWelfareCheckInput!) {\n  done: recordWelfareCheck(input: $input) {\n    ... on RecordWelfareCheckPayload {\n      recorded\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const ReviewFormOfDocument: TypedDocument<ReviewFormOfQuery, ReviewFormOfQueryVariables> = {
  id: "b2296744a22d17c766fed426bbc702e37e939ade6c64f819d6dc0f4121ce22da",
  text: "query ReviewFormOf($cohort: String!, $leads: Boolean!, $names: Boolean!) {\n  cohort(code: $cohort) {\n    reviewPoints {\n      id\n      code\n      name\n      window\n      opensOn\n      leads @include(if: $leads) {\n        ...LeadShown\n      }\n      leadCandidates @include(if: $names) {\n        ...LeadShown\n      }\n      questions {\n        code\n        text\n        kind\n        choices\n        required\n      }\n      forms {\n        id\n        isCurrent\n        version\n        recordedAt\n        subject {\n          id\n          name\n        }\n        answers {\n          code\n          text\n          answer\n        }\n      }\n    }\n  }\n  readers: whoCanSee(act: \"read-review-forms\")\n}\n\nfragment LeadShown on ReviewPointLead {\n  id\n  version\n  isNamed\n  person {\n    id\n    name\n  }\n  subject {\n    id\n    name\n  }\n}",
};

export const AnswerReviewQuestionsDocument: TypedDocument<AnswerReviewQuestionsMutation, AnswerReviewQuestionsMutationVariables> = {
  id: "d0e8994f97a5402c9040b71e9b42780f12da0fa5a2fac3f681b5dd7f1e27bcf1",
  text: "mutation AnswerReviewQuestions($input: AnswerReviewQuestionsInput!) {\n  done: answerReviewQuestions(input: $input) {\n    ... on AnswerReviewQuestionsPayload {\n      recorded\n    }\n    ... on Conflict {\n      currentVersion\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const ReviewOfDocument: TypedDocument<ReviewOfQuery, ReviewOfQueryVariables> = {
  id: "141e61bd44c4fca374b00fb4dc7a5ac4b48442eee5e4f565c15809871cbe60b8",
  text: "query ReviewOf($id: ID!, $reviewPoint: String, $leads: Boolean!) {\n  trainee(id: $id) {\n    acts\n    ...Whom\n    subject {\n      id\n    }\n    reviews {\n      version\n      state\n      reviewPoint {\n        id\n        code\n        name\n        opensOn\n        closesOn\n        leads @include(if: $leads) {\n          ...LeadShown\n        }\n      }\n      steps {\n        id\n        kind\n        doneOn\n        openUntil\n        reason\n        sha256\n        by {\n          name\n        }\n      }\n    }\n    standings(reviewPoint: $reviewPoint) {\n      reviewPoint {\n        code\n      }\n      strand {\n        id\n      }\n      level {\n        id\n        name\n      }\n      expectedLevel {\n        name\n      }\n      judgement {\n        evidence\n        assessor {\n          name\n        }\n      }\n    }\n    cohort {\n      framework {\n        levels {\n          id\n          name\n          rank\n        }\n        strands {\n          id\n          name\n          position\n          descriptors {\n            body\n            level {\n              id\n            }\n          }\n        }\n      }\n    }\n  }\n  readers: whoCanSee(act: \"read-judgement\")\n}\n\nfragment LeadShown on ReviewPointLead {\n  id\n  version\n  isNamed\n  person {\n    id\n    name\n  }\n  subject {\n    id\n    name\n  }\n}\n\nfragment Whom on Trainee {\n  id\n  name\n  reference\n  subject {\n    name\n  }\n  cohort {\n    name\n  }\n}",
};

export const RecordJudgementsDocument: TypedDocument<RecordJudgementsMutation, RecordJudgementsMutationVariables> = {
  id: "d7e1dcd0bb3094556ad3abedee6300663068789ce38f694507a970b275eabc8a",
  text: "mutation RecordJudgements($input: RecordJudgementsInput!) {\n  done: recordJudgements(input: $input) {\n    ... on RecordJudgementsPayload {\n      recorded\n      judgements {\n        id\n      }\n    }\n    ... on Conflict {\n      currentVersion\n    }\n    ... on ItemsRefused {\n      items {\n        message\n        path\n      }\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const SignOffReviewDocument: TypedDocument<SignOffReviewMutation, SignOffReviewMutationVariables> = {
  id: "bd7d763df4ae98fc011cc8fc1ab546bcd1c472503f0b6ca612fe16b59064012b",
  text: "mutation SignOffReview($input: SignOffReviewInput!) {\n  done: signOffReview(input: $input) {\n    ... on SignOffReviewPayload {\n      recorded\n    }\n    ... on Conflict {\n      currentVersion\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const ReopenReviewDocument: TypedDocument<ReopenReviewMutation, ReopenReviewMutationVariables> = {
  id: "08745e5755c07b90fdb3db631c85e995e0cdd383438268a3a0b6a4660cf23fcf",
  text: "mutation ReopenReview($input: ReopenReviewInput!) {\n  done: reopenReview(input: $input) {\n    ... on ReopenReviewPayload {\n      recorded\n    }\n    ... on Conflict {\n      currentVersion\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const SchoolsDocument: TypedDocument<SchoolsQuery, SchoolsQueryVariables> = {
  id: "15573ee1bea8c5aa641fa988a9aea1bc4d22461dc9e538d19fe4603242ccd19b",
  text: "query Schools($first: Int!, $after: String, $hub: String, $search: String, $cohort: String!, $subject: String) {\n  schools(first: $first, after: $after, filter: {hub: $hub, search: $search}) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      urn\n      name\n      hub {\n        name\n      }\n      trainees(first: 1, filter: {cohort: $cohort, subject: $subject}) {\n        totalCount\n      }\n    }\n  }\n  readers: whoCanSee(act: \"read-school-summary\")\n}",
};

export const SchoolSummaryOfDocument: TypedDocument<SchoolSummaryOfQuery, SchoolSummaryOfQueryVariables> = {
  id: "9072332e5f377679830a94857ca18f5a30fd0790f33b580a76266bf1eb672d35",
  text: "query SchoolSummaryOf($urn: String!, $reviewPointId: ID!, $reviewPoint: String!, $subjectId: ID) {\n  schools(first: 5, filter: {search: $urn}) {\n    nodes {\n      id\n      urn\n      name\n      hub {\n        name\n      }\n      summary(reviewPointId: $reviewPointId, subjectId: $subjectId) {\n        complete\n        withStrandBelow\n        trainees {\n          judged\n          strands\n          atExpected\n          below\n          isAway\n          observed\n          grades {\n            cycle\n            grade\n          }\n          trainee {\n            id\n            name\n            reference\n            onTrack(reviewPoint: $reviewPoint) {\n              status\n            }\n          }\n        }\n        strands {\n          judged\n          atExpected\n          below\n          strand {\n            code\n            name\n          }\n        }\n      }\n      frozenSummaries {\n        id\n        recordedAt\n        remark\n        sha256\n        newerDataExists\n        content\n        reviewPoint {\n          name\n        }\n        summary {\n          complete\n          withStrandBelow\n          trainees {\n            judged\n          }\n        }\n      }\n    }\n  }\n  readers: whoCanSee(act: \"read-school-summary\")\n}",
};

export const FreezeSchoolSummaryDocument: TypedDocument<FreezeSchoolSummaryMutation, FreezeSchoolSummaryMutationVariables> = {
  id: "44cdd44f737c55e1cc136565bd67eecc7ea793934c26cfc4031184d12465dd77",
  text: "mutation FreezeSchoolSummary($input: FreezeSchoolSummaryInput!) {\n  done: freezeSchoolSummary(input: $input) {\n    ... on FreezeSchoolSummaryPayload {\n      recorded\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const StandardisationListDocument: TypedDocument<StandardisationListQuery, StandardisationListQueryVariables> = {
  id: "43e5eaf5ff46d93e7203313b5da1c38fbb872855d378fc3027acedf2d31a1013",
  text: "query StandardisationList($id: ID!, $withPeople: Boolean!) {\n  assignment(id: $id) {\n    id\n    title\n    markingOpensOn\n    scale {\n      ...MarkScale\n    }\n    subjects {\n      code\n    }\n    standardisations {\n      ...StandardisationFacts\n    }\n    standardisationCandidates @include(if: $withPeople) {\n      id\n      name\n    }\n  }\n  subjects(first: 100) {\n    nodes {\n      id\n      code\n      name\n    }\n  }\n}\n\nfragment MarkScale on GradeScale {\n  lowest\n  highest\n  step\n  bands {\n    id\n    name\n    from\n  }\n}\n\nfragment StandardisationFacts on Standardisation {\n  id\n  version\n  title\n  opensOn\n  closesOn\n  releasedOn\n  ownVersion\n  isLed\n  subjects {\n    name\n  }\n  scripts {\n    id\n    label\n    document\n    agreed\n  }\n  participants {\n    id\n    marked\n    person {\n      id\n      name\n    }\n    marks {\n      scriptId\n      given\n      difference\n      isWithin\n    }\n    result {\n      readiness\n      sentence\n    }\n  }\n}",
};

export const StandardisationOwnDocument: TypedDocument<StandardisationOwnQuery, StandardisationOwnQueryVariables> = {
  id: "460fed0bfb8de05e53f61f47b3b1aec45852ca1a52190ed9b4ecf02ad45af2d1",
  text: "query StandardisationOwn {\n  ownStandardisations {\n    ...StandardisationFacts\n    assignment {\n      title\n    }\n  }\n}\n\nfragment StandardisationFacts on Standardisation {\n  id\n  version\n  title\n  opensOn\n  closesOn\n  releasedOn\n  ownVersion\n  isLed\n  subjects {\n    name\n  }\n  scripts {\n    id\n    label\n    document\n    agreed\n  }\n  participants {\n    id\n    marked\n    person {\n      id\n      name\n    }\n    marks {\n      scriptId\n      given\n      difference\n      isWithin\n    }\n    result {\n      readiness\n      sentence\n    }\n  }\n}",
};

export const StandardisationOneDocument: TypedDocument<StandardisationOneQuery, StandardisationOneQueryVariables> = {
  id: "5a7a15eb2bd2a0695e8bc37307b3df1f00f301705c51a0a924e6170816cad97b",
  text: "query StandardisationOne($id: ID!, $withPeople: Boolean!) {\n  standardisation(id: $id) {\n    ...StandardisationFacts\n    openedBy {\n      id\n      name\n    }\n    rule {\n      tolerance\n      leastScripts\n      percentWithin\n      meanWithin\n    }\n    assignment {\n      id\n      title\n      scale {\n        ...MarkScale\n      }\n      standardisationCandidates @include(if: $withPeople) {\n        id\n        name\n      }\n    }\n  }\n}\n\nfragment MarkScale on GradeScale {\n  lowest\n  highest\n  step\n  bands {\n    id\n    name\n    from\n  }\n}\n\nfragment StandardisationFacts on Standardisation {\n  id\n  version\n  title\n  opensOn\n  closesOn\n  releasedOn\n  ownVersion\n  isLed\n  subjects {\n    name\n  }\n  scripts {\n    id\n    label\n    document\n    agreed\n  }\n  participants {\n    id\n    marked\n    person {\n      id\n      name\n    }\n    marks {\n      scriptId\n      given\n      difference\n      isWithin\n    }\n    result {\n      readiness\n      sentence\n    }\n  }\n}",
};

export const OpenStandardisationDocument: TypedDocument<OpenStandardisationMutation, OpenStandardisationMutationVariables> = {
  id: "df5745563cb32dd790a89438e287bab6b594ce40c907d1385a3e60db5ee5fbdf",
  text: "mutation OpenStandardisation($input: OpenStandardisationInput!) {\n  done: openStandardisation(input: $input) {\n    ... on OpenStandardisationPayload {\n      recorded\n      standardisation {\n        id\n        title\n      }\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const ChangeStandardisationDocument: TypedDocument<ChangeStandardisationMutation, ChangeStandardisationMutationVariables> = {
  id: "fcf5706202ed05d7f18c9c48e59226613a026c17da9973c6dbf2acb05df6cf0d",
  text: "mutation ChangeStandardisation($input: ChangeStandardisationInput!) {\n  done: changeStandardisation(input: $input) {\n    ... on ChangeStandardisationPayload {\n      recorded\n    }\n    ... on Conflict {\n      currentVersion\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const RecordTrialMarksDocument: TypedDocument<RecordTrialMarksMutation, RecordTrialMarksMutationVariables> = {
  id: "7e23e93bac9690c7a5e598c5ee34700e867fd8970961bbcd5e179b3e9ace923f",
  text: "mutation RecordTrialMarks($input: RecordTrialMarksInput!) {\n  done: recordTrialMarks(input: $input) {\n    ... on RecordTrialMarksPayload {\n      recorded\n      standardisation {\n        scripts {\n          id\n        }\n        participants {\n          marked\n        }\n      }\n    }\n    ... on Conflict {\n      currentVersion\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const ReleaseStandardisationDocument: TypedDocument<ReleaseStandardisationMutation, ReleaseStandardisationMutationVariables> = {
  id: "c37da1b6909db0f53c8afee7313d4baf2403e5209dc7361d4cd7afad8f1da4ec",
  text: "mutation ReleaseStandardisation($input: ReleaseStandardisationInput!) {\n  done: releaseStandardisation(input: $input) {\n    ... on ReleaseStandardisationPayload {\n      recorded\n    }\n    ... on Conflict {\n      currentVersion\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const StrandsDocument: TypedDocument<StrandsQuery, StrandsQueryVariables> = {
  id: "b9756d31109f85403c84f9079b4793733f00713c2f72c27dd459f4a6e8c3f307",
  text: "query Strands($where: ProgressFilter!) {\n  levels: progress(\n    where: $where\n    by: [STRAND, REVIEW_POINT]\n    measure: LEVELS\n    basis: ALL\n  ) {\n    ...Cell\n  }\n  expected: progress(\n    where: $where\n    by: [STRAND, REVIEW_POINT]\n    measure: AT_EXPECTED\n    basis: JUDGED\n  ) {\n    ...Cell\n  }\n}\n\nfragment Cell on ProgressCell {\n  reviewPoint {\n    code\n  }\n  strand {\n    code\n  }\n  level {\n    code\n    rank\n  }\n  state\n  count\n  denominator\n  percent\n  lower\n  upper\n  status\n}",
};

export const SubjectAnalysisOfDocument: TypedDocument<SubjectAnalysisOfQuery, SubjectAnalysisOfQueryVariables> = {
  id: "0b03773a50ddede84911f9d7f0909ae177dd4e42dbd1913d3fc888596a2d0c2b",
  text: "query SubjectAnalysisOf($cohort: String!, $subjectId: ID!, $writes: Boolean!) {\n  cohort(code: $cohort) {\n    reviewPoints {\n      id\n      code\n      name\n      opensOn\n      window\n      analysis(subjectId: $subjectId) {\n        ...AnalysisShown\n      }\n      reportDrafts @include(if: $writes) {\n        account\n        savedAt\n        version\n        subject {\n          id\n        }\n      }\n      reports {\n        ...ReportShown\n      }\n    }\n  }\n  subjects(first: 100) @include(if: $writes) {\n    nodes {\n      id\n      reportReceivers {\n        role\n        person {\n          id\n          name\n        }\n        hub {\n          name\n        }\n      }\n    }\n  }\n  readers: whoCanSee(act: \"analyse-subject\")\n}\n\nfragment AnalysisShown on SubjectAnalysis {\n  complete\n  withStrandBelow\n  since {\n    name\n  }\n  trainees {\n    strands\n    judged\n    atExpected\n    isAway\n    rose\n    fell\n    below {\n      name\n    }\n    trainee {\n      id\n      name\n      reference\n    }\n  }\n  strands {\n    judged\n    missing\n    below\n    rose\n    stayed\n    fell\n    strand {\n      code\n      name\n    }\n    share {\n      status\n      count\n      percent\n    }\n  }\n  past {\n    otherVersions\n    sentence\n  }\n  others {\n    sentence\n  }\n}\n\nfragment ReportShown on SubjectReport {\n  id\n  way\n  occasion\n  givenOn\n  recordedAt\n  isCurrent\n  account\n  author {\n    name\n  }\n  readers {\n    name\n  }\n  subject {\n    id\n    name\n  }\n  reviewPoint {\n    name\n  }\n}",
};

export const SubjectReportsDocument: TypedDocument<SubjectReportsQuery, SubjectReportsQueryVariables> = {
  id: "e2b29f5bd83dabf6b0b9767c0edb5f50adb0e4a54ad55d6c1cd512ae02f8db88",
  text: "query SubjectReports($cohort: String!) {\n  cohort(code: $cohort) {\n    reviewPoints {\n      code\n      name\n      reports {\n        ...ReportShown\n      }\n    }\n  }\n  readers: whoCanSee(act: \"read-subject-reports\")\n}\n\nfragment ReportShown on SubjectReport {\n  id\n  way\n  occasion\n  givenOn\n  recordedAt\n  isCurrent\n  account\n  author {\n    name\n  }\n  readers {\n    name\n  }\n  subject {\n    id\n    name\n  }\n  reviewPoint {\n    name\n  }\n}",
};

export const SubjectReportOfDocument: TypedDocument<SubjectReportOfQuery, SubjectReportOfQueryVariables> = {
  id: "c8f0e67e538fc8c8ee3718c67b59dd83739bedcdc51ec05d443c2ea153c88cfe",
  text: "query SubjectReportOf($id: ID!) {\n  subjectReport(id: $id) {\n    ...ReportShown\n    sha256\n    content\n    holds\n    analysis {\n      ...AnalysisShown\n    }\n  }\n  readers: whoCanSee(act: \"read-subject-reports\")\n}\n\nfragment AnalysisShown on SubjectAnalysis {\n  complete\n  withStrandBelow\n  since {\n    name\n  }\n  trainees {\n    strands\n    judged\n    atExpected\n    isAway\n    rose\n    fell\n    below {\n      name\n    }\n    trainee {\n      id\n      name\n      reference\n    }\n  }\n  strands {\n    judged\n    missing\n    below\n    rose\n    stayed\n    fell\n    strand {\n      code\n      name\n    }\n    share {\n      status\n      count\n      percent\n    }\n  }\n  past {\n    otherVersions\n    sentence\n  }\n  others {\n    sentence\n  }\n}\n\nfragment ReportShown on SubjectReport {\n  id\n  way\n  occasion\n  givenOn\n  recordedAt\n  isCurrent\n  account\n  author {\n    name\n  }\n  readers {\n    name\n  }\n  subject {\n    id\n    name\n  }\n  reviewPoint {\n    name\n  }\n}",
};

export const WriteSubjectReportDocument: TypedDocument<WriteSubjectReportMutation, WriteSubjectReportMutationVariables> = {
  id: "f6003b098bdbceb6c48be5a4068b0935a0d27c972f1b644a0e3a3913236479b5",
  text: "mutation WriteSubjectReport($input: WriteSubjectReportInput!) {\n  done: writeSubjectReport(input: $input) {\n    ... on WriteSubjectReportPayload {\n      recorded\n    }\n    ... on Conflict {\n      currentVersion\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const GiveSubjectReportDocument: TypedDocument<GiveSubjectReportMutation, GiveSubjectReportMutationVariables> = {
  id: "3325bb2c8b319685ecef2106b7a930223b1a9f6e86e1994e00a32d5236ffdfdb",
  text: "mutation GiveSubjectReport($input: GiveSubjectReportInput!) {\n  done: giveSubjectReport(input: $input) {\n    ... on GiveSubjectReportPayload {\n      recorded\n      report {\n        way\n        readers {\n          name\n        }\n      }\n    }\n    ... on Conflict {\n      currentVersion\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const OnTrackDecisionsDocument: TypedDocument<OnTrackDecisionsQuery, OnTrackDecisionsQueryVariables> = {
  id: "8fe04293639c7d614caa6e65cad8485a314aff100c97f8ee11a8e453785a9bbe",
  text: "query OnTrackDecisions($id: ID!, $reviewPoint: String) {\n  trainee(id: $id) {\n    acts\n    ...Whom\n    onTrack(reviewPoint: $reviewPoint) {\n      status\n      derived\n      reason\n      isStale\n      version\n      reviewPoint {\n        id\n        name\n      }\n      override {\n        ...Decision\n      }\n      decisions {\n        ...Decision\n      }\n    }\n  }\n}\n\nfragment Decision on OnTrackDecision {\n  id\n  status\n  derivedThen\n  reason\n  recordedAt\n  by {\n    name\n  }\n}\n\nfragment Whom on Trainee {\n  id\n  name\n  reference\n  subject {\n    name\n  }\n  cohort {\n    name\n  }\n}",
};

export const OverrideOnTrackDocument: TypedDocument<OverrideOnTrackMutation, OverrideOnTrackMutationVariables> = {
  id: "bdbdd00cd53383c5b1ca591ab961e878920083d4f199dd4b413165b77d6221b4",
  text: "mutation OverrideOnTrack($input: OverrideOnTrackInput!) {\n  done: overrideOnTrack(input: $input) {\n    ... on OverrideOnTrackPayload {\n      recorded\n      onTrack {\n        status\n      }\n    }\n    ... on Conflict {\n      currentVersion\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const TraineeDocument: TypedDocument<TraineeQuery, TraineeQueryVariables> = {
  id: "cbf6d59162ecabba33d923b533b61c370d51a0c7ca479df32b50886d15f79a41",
  text: "query Trainee($id: ID!, $reviewPoint: String) {\n  trainee(id: $id) {\n    acts\n    ...Record\n  }\n  record: whoCanSee(act: \"read-trainee\", field: \"name\")\n  evidence: whoCanSee(act: \"read-judgement\", field: \"evidence\")\n}\n\nfragment Record on Trainee {\n  id\n  name\n  reference\n  trn\n  status\n  route\n  startedOn\n  expectedEndOn\n  withdrawnOn\n  deferredOn\n  returnedOn\n  awardedOn\n  cohort {\n    code\n    name\n  }\n  hub {\n    name\n  }\n  subject {\n    name\n  }\n  placements {\n    id\n    position\n    startsOn\n    endsOn\n    school {\n      name\n    }\n    mentor {\n      name\n    }\n  }\n  onTrack(reviewPoint: $reviewPoint) {\n    status\n    reason\n    reviewPoint {\n      name\n    }\n  }\n  standings {\n    reviewPoint {\n      code\n    }\n    strand {\n      code\n    }\n    state\n    level {\n      name\n      rank\n    }\n    expectedLevel {\n      name\n      rank\n    }\n    judgement {\n      judgedOn\n      evidence\n      assessor {\n        name\n      }\n    }\n  }\n  judgements(first: 100, filter: {history: true}) {\n    totalCount\n    nodes {\n      id\n      judgedOn\n      recordedAt\n      isCurrent\n      evidence\n      reviewPoint {\n        code\n        name\n      }\n      strand {\n        name\n      }\n      level {\n        name\n      }\n      assessor {\n        name\n      }\n      supersedes {\n        level {\n          name\n        }\n      }\n    }\n  }\n}",
};

export const TraineesDocument: TypedDocument<TraineesQuery, TraineesQueryVariables> = {
  id: "b452522a2df65971d227a15766670feebc14a4bd7dd930b0d8c757b3d04ee83f",
  text: "query Trainees($first: Int!, $after: String, $filter: TraineeFilter!, $orderBy: TraineeOrder!, $reviewPoint: String) {\n  trainees(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      name\n      reference\n      status\n      hub {\n        name\n      }\n      subject {\n        name\n      }\n      placements {\n        position\n        school {\n          name\n        }\n      }\n      onTrack(reviewPoint: $reviewPoint) {\n        status\n        reason\n      }\n    }\n  }\n}",
};

export const WatchListDocument: TypedDocument<WatchListQuery, WatchListQueryVariables> = {
  id: "e7839850c2d5501718170dace7db767dda25946007d0f24ccbb913034a7d08b2",
  text: "query WatchList($first: Int!, $after: String, $where: ProgressFilter!) {\n  watchList(first: $first, after: $after, where: $where) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      trainee {\n        id\n        name\n        reference\n        hub {\n          name\n        }\n        subject {\n          name\n        }\n        placements {\n          position\n          school {\n            name\n          }\n          mentor {\n            name\n          }\n        }\n      }\n      reasons {\n        sentence\n        strands {\n          name\n        }\n      }\n    }\n  }\n}",
};

export const WeeksToCheckDocument: TypedDocument<WeeksToCheckQuery, WeeksToCheckQueryVariables> = {
  id: "e2f9953ec0fcdca76d2ac94c1a9a0322279c6bab7002a2d124fe3950683892c4",
  text: "query WeeksToCheck($day: Date!, $after: String) {\n  weeks(first: 20, after: $after, day: $day) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      monday\n      trainee {\n        ...Whom\n      }\n      check {\n        version\n        finding\n        note\n      }\n      concerns {\n        kind\n        isOver\n      }\n    }\n  }\n}\n\nfragment Whom on Trainee {\n  id\n  name\n  reference\n  subject {\n    name\n  }\n  cohort {\n    name\n  }\n}",
};

export const CheckWeekDocument: TypedDocument<CheckWeekMutation, CheckWeekMutationVariables> = {
  id: "b621bbe7c9d2c93e225417628ff33dcfb070952f014a52ed19b14962109453cb",
  text: "mutation CheckWeek($input: CheckWeekInput!) {\n  done: checkWeek(input: $input) {\n    ... on CheckWeekPayload {\n      recorded\n      trainees {\n        id\n      }\n    }\n    ... on ItemsRefused {\n      items {\n        message\n        path\n      }\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const RecordHandInDocument: TypedDocument<RecordHandInMutation, RecordHandInMutationVariables> = {
  id: "b0044889e470a6cec462ea338e2fdc2fe5c8c54c739899e530d7032934882abb",
  text: "mutation RecordHandIn($input: RecordHandInInput!) {\n  done: recordHandIn(input: $input) {\n    ... on RecordHandInPayload {\n      recorded\n      handIn {\n        standing\n      }\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const AgreeHandInDocument: TypedDocument<AgreeHandInMutation, AgreeHandInMutationVariables> = {
  id: "825ce38c524305f3b4ec07596588db606ee836178fcb3ed85d14762ffa9de604",
  text: "mutation AgreeHandIn($input: AgreeHandInInput!) {\n  done: agreeHandIn(input: $input) {\n    ... on AgreeHandInPayload {\n      recorded\n    }\n    ... on Conflict {\n      currentVersion\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const WriteMeetingDocument: TypedDocument<WriteMeetingMutation, WriteMeetingMutationVariables> = {
  id: "0a7327ff02191e6756f5c7113b6d562afc690664e9cc9b1f2060026a814277f9",
  text: "mutation WriteMeeting($input: WriteMeetingInput!) {\n  done: writeMeeting(input: $input) {\n    ... on WriteMeetingPayload {\n      recorded\n      meeting {\n        state\n        heldOn\n      }\n    }\n    ... on Conflict {\n      currentVersion\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const ConfirmMeetingDocument: TypedDocument<ConfirmMeetingMutation, ConfirmMeetingMutationVariables> = {
  id: "0d9e5508cd82b37c677f8fbf08f48b80db37cf75069855dc9826c9f338d01ead",
  text: "mutation ConfirmMeeting($input: ConfirmMeetingInput!) {\n  done: confirmMeeting(input: $input) {\n    ... on ConfirmMeetingPayload {\n      recorded\n      meeting {\n        id\n        version\n      }\n      targets {\n        id\n      }\n    }\n    ... on Conflict {\n      currentVersion\n    }\n    ... on ItemsRefused {\n      items {\n        message\n        path\n      }\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const ReturnMeetingDocument: TypedDocument<ReturnMeetingMutation, ReturnMeetingMutationVariables> = {
  id: "fc37f5b0be471ab194621397a268df55db2440af44a0a61c84110fb1fb7e0de4",
  text: "mutation ReturnMeeting($input: ReturnMeetingInput!) {\n  done: returnMeeting(input: $input) {\n    ... on ReturnMeetingPayload {\n      recorded\n    }\n    ... on Conflict {\n      currentVersion\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const MenteesDocument: TypedDocument<MenteesQuery, MenteesQueryVariables> = {
  id: "c198ede0727fd160a762bead968e769df20c59a63bc22605528e1921d5c659f3",
  text: "query Mentees($after: String) {\n  mine: viewer {\n    person {\n      trainees(first: 20, after: $after, relations: [CASELOAD]) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          ...Whom\n          meetings(first: 3) {\n            nodes {\n              state\n              heldOn\n            }\n          }\n          targets(first: 6, filter: {open: true}) {\n            nodes {\n              dueOn\n            }\n          }\n        }\n      }\n    }\n  }\n}\n\nfragment Whom on Trainee {\n  id\n  name\n  reference\n  subject {\n    name\n  }\n  cohort {\n    name\n  }\n}",
};

export const MyWeekDocument: TypedDocument<MyWeekQuery, MyWeekQueryVariables> = {
  id: "e811e2f11730a6d5153bcaeddde0ba01c116bce2611502d822cd84b93bc58871",
  text: "query MyWeek($adds: Boolean!) {\n  trainees(first: 1) {\n    nodes {\n      ...WeekOf\n    }\n  }\n  unlinkedFiles @include(if: $adds) {\n    ...FileOf\n  }\n  readers: whoCanSee(act: \"read-meetings\")\n}\n\nfragment FileOf on EvidenceFile {\n  id\n  name\n  mediaType\n  bytes\n  addedOn\n  address\n  addedBy {\n    id\n    name\n  }\n}\n\nfragment WeekMeeting on Meeting {\n  id\n  version\n  state\n  heldOn\n  minutes\n  reflection\n  observationsDiscussed\n  mentorNote\n  reviews {\n    progress\n    target {\n      id\n      action\n    }\n  }\n}\n\nfragment WeekOf on Trainee {\n  ...Whom\n  targets(first: 20, orderBy: NEWEST) {\n    nodes {\n      ...WeekTarget\n    }\n  }\n  meetings(first: 6) {\n    nodes {\n      ...WeekMeeting\n    }\n  }\n  handInAgreements {\n    version\n    kind\n    way\n    weekday\n    days\n    counted\n    time\n  }\n  handIns {\n    id\n    material\n    lessonOn\n    standing\n  }\n}\n\nfragment WeekTarget on Target {\n  id\n  version\n  action\n  successEvidence\n  dueOn\n  standing\n  carriedOver\n  closedOn\n  note\n  strand {\n    name\n  }\n  feedback {\n    id\n    givenOn\n    words\n    givenBy {\n      name\n    }\n  }\n  files {\n    ...FileOf\n  }\n}\n\nfragment Whom on Trainee {\n  id\n  name\n  reference\n  subject {\n    name\n  }\n  cohort {\n    name\n  }\n}",
};

export const TheirWeekDocument: TypedDocument<TheirWeekQuery, TheirWeekQueryVariables> = {
  id: "6084c6a933a09c1d3c7a8c4bddbb62d34f3733ffb8b0544dbe8017d9942d4b06",
  text: "query TheirWeek($id: ID!, $adds: Boolean!) {\n  trainee(id: $id) {\n    acts\n    ...WeekOf\n    cohort {\n      framework {\n        strands {\n          id\n          name\n        }\n      }\n    }\n  }\n  unlinkedFiles(traineeId: $id) @include(if: $adds) {\n    ...FileOf\n  }\n  readers: whoCanSee(act: \"read-meetings\")\n}\n\nfragment FileOf on EvidenceFile {\n  id\n  name\n  mediaType\n  bytes\n  addedOn\n  address\n  addedBy {\n    id\n    name\n  }\n}\n\nfragment WeekMeeting on Meeting {\n  id\n  version\n  state\n  heldOn\n  minutes\n  reflection\n  observationsDiscussed\n  mentorNote\n  reviews {\n    progress\n    target {\n      id\n      action\n    }\n  }\n}\n\nfragment WeekOf on Trainee {\n  ...Whom\n  targets(first: 20, orderBy: NEWEST) {\n    nodes {\n      ...WeekTarget\n    }\n  }\n  meetings(first: 6) {\n    nodes {\n      ...WeekMeeting\n    }\n  }\n  handInAgreements {\n    version\n    kind\n    way\n    weekday\n    days\n    counted\n    time\n  }\n  handIns {\n    id\n    material\n    lessonOn\n    standing\n  }\n}\n\nfragment WeekTarget on Target {\n  id\n  version\n  action\n  successEvidence\n  dueOn\n  standing\n  carriedOver\n  closedOn\n  note\n  strand {\n    name\n  }\n  feedback {\n    id\n    givenOn\n    words\n    givenBy {\n      name\n    }\n  }\n  files {\n    ...FileOf\n  }\n}\n\nfragment Whom on Trainee {\n  id\n  name\n  reference\n  subject {\n    name\n  }\n  cohort {\n    name\n  }\n}",
};

export const SetTargetDocument: TypedDocument<SetTargetMutation, SetTargetMutationVariables> = {
  id: "8e2b8b09c4d345bc1571ff049354e34b7a815f18eb7823d2562b76a4aa1ebc0f",
  text: "mutation SetTarget($input: SetTargetInput!) {\n  done: setTarget(input: $input) {\n    ... on SetTargetPayload {\n      recorded\n      target {\n        dueOn\n      }\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const CloseTargetDocument: TypedDocument<CloseTargetMutation, CloseTargetMutationVariables> = {
  id: "0d1dc0ec904fa9080bad962e4fc9f0def0789f31f5584d6c4be656be625351b6",
  text: "mutation CloseTarget($input: CloseTargetInput!) {\n  done: closeTarget(input: $input) {\n    ... on CloseTargetPayload {\n      recorded\n      target {\n        id\n        version\n        standing\n      }\n    }\n    ... on Conflict {\n      currentVersion\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const CarryOverTargetDocument: TypedDocument<CarryOverTargetMutation, CarryOverTargetMutationVariables> = {
  id: "5f8f53f3a87fc9d33e152487fbfa2763a196808faf091fa18dfc86db1dead719",
  text: "mutation CarryOverTarget($input: CarryOverTargetInput!) {\n  done: carryOverTarget(input: $input) {\n    ... on CarryOverTargetPayload {\n      recorded\n      target {\n        dueOn\n      }\n    }\n    ... on Conflict {\n      currentVersion\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const ReopenTargetDocument: TypedDocument<ReopenTargetMutation, ReopenTargetMutationVariables> = {
  id: "212ea60ceda10086e5e7e9ddc2c00fcde8ca08c3bb36c48b1176e4d0af19894f",
  text: "mutation ReopenTarget($input: ReopenTargetInput!) {\n  done: reopenTarget(input: $input) {\n    ... on ReopenTargetPayload {\n      recorded\n    }\n    ... on Conflict {\n      currentVersion\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const GiveTargetFeedbackDocument: TypedDocument<GiveTargetFeedbackMutation, GiveTargetFeedbackMutationVariables> = {
  id: "4bf45218671d5925577f4320ee8171fad89c90ce72d118c934a92f03d7d727f8",
  text: "mutation GiveTargetFeedback($input: GiveTargetFeedbackInput!) {\n  done: giveTargetFeedback(input: $input) {\n    ... on GiveTargetFeedbackPayload {\n      recorded\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const VisitBriefDocument: TypedDocument<VisitBriefQuery, VisitBriefQueryVariables> = {
  id: "3b4f9265d97342b0f87855de7dc848d102ce9e4c9b898a9b24ead4a50e0a180d",
  text: "query VisitBrief($id: ID!, $visitOn: Date!) {\n  trainee(id: $id) {\n    acts\n    ...Whom\n    visitBrief(visitOn: $visitOn) {\n      reason\n      about\n      days\n    }\n    targets(first: 50) {\n      nodes {\n        id\n        action\n      }\n    }\n    gaps {\n      id\n      topic\n    }\n    cohort {\n      framework {\n        strands {\n          id\n          name\n        }\n      }\n    }\n  }\n}\n\nfragment Whom on Trainee {\n  id\n  name\n  reference\n  subject {\n    name\n  }\n  cohort {\n    name\n  }\n}",
};

export const documents = [FrameDocument, AdministeredPeopleDocument, InvitePersonDocument, AdministeredPersonDocument, GrantRoleDocument, EndRoleDocument, GrantExternalModerationDocument, EndExternalModerationDocument, InviteAgainDocument, EndSignInDocument, TighteningsDocument, TightenAccessDocument, LoosenAccessDocument, ServiceTokensDocument, IssueServiceTokenDocument, RevokeServiceTokenDocument, TrailDocument, AssignmentOneDocument, RecordSubmissionDocument, AllotMarkerDocument, GrantExtensionDocument, AssignmentListDocument, SetAssignmentDocument, MarkingDeskDocument, PieceToMarkDocument, RecordMarkDocument, WriteFeedbackDocument, OwnAssignmentsDocument, PutOnAgendaDocument, RecordAttendanceDocument, DeclareInterestDocument, WithdrawInterestDocument, RecordDecisionDocument, RaiseActionDocument, CloseActionDocument, WriteMinutesDocument, SignMinutesDocument, CloseBoardDocument, FreezePackDocument, BoardDocument, BoardsDocument, CallBoardDocument, CompletenessDocument, LinkEvidenceFileDocument, UnlinkEvidenceFileDocument, DecideOutcomesDocument, ExtendSampleDocument, ApplyAdjustmentDocument, RevealSeedDocument, CloseExerciseDocument, EscalatePieceDocument, ExerciseAgreementDocument, ExerciseDeskDocument, RecordSecondJudgementsDocument, ExercisesDocument, ExerciseOpeningDocument, OpenExerciseDocument, CommitSeedDocument, DraftPlanDocument, AcceptPlanDocument, AllocateModeratorsDocument, DeclareConflictDocument, ExercisePlanDocument, FrozenDocument, FrozenThingsDocument, FreezeViewDocument, GapsDocument, RaiseGapDocument, CloseGapDocument, ReopenGapDocument, MyGapsDocument, GridDocument, HomeDocument, NameReviewLeadDocument, EndReviewLeadDocument, MovementDocument, CopiesToShareDocument, ObservationsOfDocument, PlanObservationDocument, ObservationPageDocument, SealRatingDocument, AgreeObservationDocument, ShareObservationDocument, WithdrawObservationDocument, OwnDocument, PortfoliosDocument, PortfolioDocument, RecordPortfolioCheckDocument, WithdrawPortfolioCheckDocument, GradePortfolioDocument, WithdrawPortfolioGradeDocument, MyPortfolioDocument, ReadingsDocument, RaiseConcernDocument, LinkEvidenceDocument, UnlinkEvidenceDocument, RecordInterventionDocument, FollowUpInterventionDocument, OpenRecoveryPlanDocument, ReviewRecoveryPlanDocument, DecideRecoveryPlanDocument, RecoveryDocument, WelfareDocument, RecordWelfareCheckDocument, ReviewFormOfDocument, AnswerReviewQuestionsDocument, ReviewOfDocument, RecordJudgementsDocument, SignOffReviewDocument, ReopenReviewDocument, SchoolsDocument, SchoolSummaryOfDocument, FreezeSchoolSummaryDocument, StandardisationListDocument, StandardisationOwnDocument, StandardisationOneDocument, OpenStandardisationDocument, ChangeStandardisationDocument, RecordTrialMarksDocument, ReleaseStandardisationDocument, StrandsDocument, SubjectAnalysisOfDocument, SubjectReportsDocument, SubjectReportOfDocument, WriteSubjectReportDocument, GiveSubjectReportDocument, OnTrackDecisionsDocument, OverrideOnTrackDocument, TraineeDocument, TraineesDocument, WatchListDocument, WeeksToCheckDocument, CheckWeekDocument, RecordHandInDocument, AgreeHandInDocument, WriteMeetingDocument, ConfirmMeetingDocument, ReturnMeetingDocument, MenteesDocument, MyWeekDocument, TheirWeekDocument, SetTargetDocument, CloseTargetDocument, CarryOverTargetDocument, ReopenTargetDocument, GiveTargetFeedbackDocument, VisitBriefDocument] as const;

