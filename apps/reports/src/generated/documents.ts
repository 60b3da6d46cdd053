// Written by scripts/documents.mjs from the .graphql files and apps/api/schema.graphql. Change those instead.

import type { TypedDocument } from "../address/typed-document.js";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type AccessRelation =
  | 'CASELOAD'
  | 'HUB'
  | 'PROVIDER'
  | 'SCHOOL'
  | 'SELF'
  | 'SUBJECT';

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

export type CellStatus =
  | 'LOW_RELIABILITY'
  | 'NOT_APPLICABLE'
  | 'OK'
  | 'SUPPRESSED'
  | 'UNAVAILABLE';

export type CompletenessDimension =
  | 'ASSESSOR'
  | 'HUB'
  | 'SCHOOL'
  | 'STRAND'
  | 'SUBJECT';

export type EndExternalModerationInput = {
  readonly expectedVersion: number;
  readonly holdingId: string;
  readonly idempotencyKey: unknown;
  readonly lastDay: string;
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

export type LoosenAccessInput = {
  readonly expectedVersion: number;
  readonly idempotencyKey: unknown;
  readonly tighteningId: string;
  readonly validateOnly?: boolean | null | undefined;
};

export type MovementFilter = {
  readonly cohort: string;
  readonly from: string;
  readonly hub?: string | null | undefined;
  readonly schoolUrn?: string | null | undefined;
  readonly strand?: string | null | undefined;
  readonly subject?: string | null | undefined;
  readonly to: string;
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
  readonly role?: Role | null | undefined;
  readonly search?: string | null | undefined;
};

export type ProgressFilter = {
  readonly cohort: string;
  readonly hub?: string | null | undefined;
  readonly reviewPoint?: string | null | undefined;
  readonly schoolUrn?: string | null | undefined;
  readonly strand?: string | null | undefined;
  readonly subject?: string | null | undefined;
};

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

export type ScopeKind =
  | 'HUB'
  | 'NOTHING'
  | 'PROVIDER'
  | 'SCHOOL'
  | 'SELF'
  | 'SUBJECT';

export type ServiceTokenRoleInput = {
  readonly hubId?: string | null | undefined;
  readonly role: Role;
  readonly schoolId?: string | null | undefined;
  readonly subjectId?: string | null | undefined;
};

export type StandingState =
  | 'DEFERRED'
  | 'JUDGED'
  | 'NOT_JUDGED'
  | 'WITHDRAWN';

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

export type TraineeStatus =
  | 'AWARDED'
  | 'DEFERRED'
  | 'RECOMMENDED'
  | 'TRAINING'
  | 'WITHDRAWN';

export type WindowState =
  | 'BEFORE'
  | 'CLOSED'
  | 'OPEN';

export type FrameQueryVariables = Exact<{
  school?: string | null | undefined;
  hasSchool: boolean;
}>;


export type FrameQuery = { readonly provider: { readonly name: string, readonly slug: string, readonly isDemo: boolean, readonly dataAsAt: string | null, readonly today: string, readonly vocabulary: ReadonlyArray<{ readonly key: string, readonly singular: string, readonly plural: string }> }, readonly viewer: { readonly acts: ReadonlyArray<string>, readonly person: { readonly id: string, readonly name: string | null }, readonly roles: ReadonlyArray<{ readonly role: Role, readonly from: string, readonly until: string | null }>, readonly scope: { readonly kind: ScopeKind, readonly description: string, readonly seesNames: boolean, readonly hubs: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly subjects: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly schools: ReadonlyArray<{ readonly name: string }> } }, readonly cohorts: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly academicYear: number, readonly startsOn: string, readonly endsOn: string, readonly reviewPoints: ReadonlyArray<{ readonly code: string, readonly name: string, readonly position: number, readonly opensOn: string, readonly closesOn: string, readonly window: WindowState }>, readonly currentReviewPoint: { readonly code: string } | null, readonly framework: { readonly name: string, readonly version: string, readonly strands: ReadonlyArray<{ readonly code: string, readonly name: string, readonly position: number }>, readonly levels: ReadonlyArray<{ readonly code: string, readonly name: string, readonly rank: number }>, readonly expectedLevels: ReadonlyArray<{ readonly reviewPointCode: string, readonly strand: { readonly code: string }, readonly level: { readonly code: string, readonly rank: number } }> } }> }, readonly hubs: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string }> }, readonly subjects: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string }> }, readonly schools?: { readonly nodes: ReadonlyArray<{ readonly urn: string, readonly name: string }> } };

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


export type ServiceTokensQuery = { readonly serviceTokens: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly acts: ReadonlyArray<string>, readonly issuedAt: string, readonly expiresAt: string, readonly revokedAt: string | null, readonly lastUsedAt: string | null, readonly roles: ReadonlyArray<{ readonly role: Role, readonly hubId: string | null, readonly subjectId: string | null, readonly schoolId: string | null }> }> }, readonly hubs: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly schools: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } }> }, readonly subjects: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly schools: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } };

export type IssueServiceTokenMutationVariables = Exact<{
  input: IssueServiceTokenInput;
}>;


export type IssueServiceTokenMutation = { readonly done:
    | { readonly secret: string | null, readonly token: { readonly name: string } | null }
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
    | { readonly token: { readonly name: string } | null }
   };

export type TrailQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: AuditFilter | null | undefined;
}>;


export type TrailQuery = { readonly auditTrail: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly recordedAt: string, readonly kind: AuditKind, readonly act: string, readonly sequence: number | null, readonly actor: { readonly name: string | null } | null, readonly subjects: ReadonlyArray<{ readonly name: string, readonly ids: ReadonlyArray<string> }> }> } };

export type CellFragment = { readonly state: StandingState | null, readonly count: number | null, readonly denominator: number | null, readonly percent: number | null, readonly lower: number | null, readonly upper: number | null, readonly status: CellStatus, readonly reviewPoint: { readonly code: string } | null, readonly strand: { readonly code: string } | null, readonly level: { readonly code: string, readonly rank: number } | null };

export type CompletenessQueryVariables = Exact<{
  where: ProgressFilter;
  by: CompletenessDimension;
}>;


export type CompletenessQuery = { readonly completeness: ReadonlyArray<{ readonly due: number, readonly judged: number, readonly judgedLate: number, readonly missing: number, readonly notDue: number, readonly lastJudgedOn: string | null, readonly status: CellStatus, readonly school: { readonly urn: string, readonly name: string } | null, readonly assessor: { readonly id: string, readonly name: string | null } | null, readonly hub: { readonly code: string, readonly name: string } | null, readonly subject: { readonly code: string, readonly name: string } | null, readonly strand: { readonly code: string } | null }> };

export type GridQueryVariables = Exact<{
  where: ProgressFilter;
}>;


export type GridQuery = { readonly provider: { readonly reachedFromPercent: number }, readonly expected: ReadonlyArray<CellFragment> };

export type HomeQueryVariables = Exact<{
  where: ProgressFilter;
  by: CompletenessDimension;
}>;


export type HomeQuery = { readonly levels: ReadonlyArray<CellFragment>, readonly expected: ReadonlyArray<CellFragment>, readonly completeness: ReadonlyArray<{ readonly due: number, readonly judged: number, readonly judgedLate: number, readonly missing: number, readonly notDue: number, readonly status: CellStatus, readonly school: { readonly urn: string, readonly name: string } | null, readonly subject: { readonly code: string, readonly name: string } | null }>, readonly watchList: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly trainee: { readonly id: string, readonly name: string | null, readonly reference: string | null, readonly subject: { readonly name: string } }, readonly reasons: ReadonlyArray<{ readonly sentence: string, readonly strands: ReadonlyArray<{ readonly name: string }> }> }> } };

export type MovementQueryVariables = Exact<{
  where: MovementFilter;
}>;


export type MovementQuery = { readonly movement: ReadonlyArray<{ readonly fromState: StandingState, readonly toState: StandingState, readonly count: number | null, readonly status: CellStatus, readonly fromLevel: { readonly code: string, readonly rank: number } | null, readonly toLevel: { readonly code: string, readonly rank: number } | null }> };

export type OwnQueryVariables = Exact<{
  reviewPoint?: string | null | undefined;
}>;


export type OwnQuery = { readonly record: ReadonlyArray<string>, readonly evidence: ReadonlyArray<string>, readonly trainees: { readonly nodes: ReadonlyArray<RecordFragment> } };

export type ReadingsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ReadingsQuery = { readonly seenBy: ReadonlyArray<string>, readonly readingsOfMe: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly recordedAt: string, readonly kind: AuditKind, readonly what: ReadonlyArray<string>, readonly readerRoles: ReadonlyArray<Role>, readonly reader: { readonly name: string | null } | null }> } };

export type StrandsQueryVariables = Exact<{
  where: ProgressFilter;
}>;


export type StrandsQuery = { readonly levels: ReadonlyArray<CellFragment>, readonly expected: ReadonlyArray<CellFragment> };

export type OnTrackDecisionsQueryVariables = Exact<{
  id: string;
  reviewPoint?: string | null | undefined;
}>;


export type OnTrackDecisionsQuery = { readonly trainee: (
    { readonly onTrack: { readonly status: OnTrackStatus, readonly derived: OnTrackStatus, readonly reason: string, readonly isStale: boolean, readonly version: number, readonly reviewPoint: { readonly id: string, readonly name: string }, readonly override: DecisionFragment | null, readonly decisions: ReadonlyArray<DecisionFragment> } | null }
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
    | { readonly recorded: boolean, readonly onTrack: { readonly status: OnTrackStatus, readonly version: number } | null }
    | { readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type RecordFragment = { readonly id: string, readonly name: string | null, readonly reference: string | null, readonly trn: string | null, readonly status: TraineeStatus, readonly route: string | null, readonly startedOn: string, readonly expectedEndOn: string | null, readonly withdrawnOn: string | null, readonly deferredOn: string | null, readonly returnedOn: string | null, readonly awardedOn: string | null, readonly cohort: { readonly code: string, readonly name: string }, readonly hub: { readonly name: string } | null, readonly subject: { readonly name: string }, readonly placements: ReadonlyArray<{ readonly id: string, readonly position: number, readonly startsOn: string | null, readonly endsOn: string | null, readonly school: { readonly urn: string, readonly name: string }, readonly mentor: { readonly name: string | null } | null }>, readonly onTrack: { readonly status: OnTrackStatus, readonly reason: string, readonly strandsBelow: number, readonly strandsJudged: number, readonly strandsDue: number, readonly reviewPoint: { readonly code: string, readonly name: string } } | null, readonly standings: ReadonlyArray<{ readonly state: StandingState, readonly atOrAboveExpected: boolean | null, readonly reviewPoint: { readonly code: string }, readonly strand: { readonly code: string }, readonly level: { readonly code: string, readonly name: string, readonly rank: number } | null, readonly expectedLevel: { readonly name: string, readonly rank: number } | null, readonly judgement: { readonly id: string, readonly judgedOn: string, readonly evidence: string | null, readonly assessor: { readonly name: string | null } | null } | null }>, readonly judgements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly judgedOn: string, readonly recordedAt: string, readonly isCurrent: boolean, readonly evidence: string | null, readonly reviewPoint: { readonly code: string, readonly name: string }, readonly strand: { readonly code: string, readonly name: string }, readonly level: { readonly name: string, readonly rank: number }, readonly assessor: { readonly name: string | null } | null, readonly supersedes: { readonly level: { readonly name: string } } | null }> } };

export type TraineeQueryVariables = Exact<{
  id: string;
  reviewPoint?: string | null | undefined;
}>;


export type TraineeQuery = { readonly record: ReadonlyArray<string>, readonly evidence: ReadonlyArray<string>, readonly trainee: RecordFragment | null };

export type WhomFragment = { readonly id: string, readonly name: string | null, readonly reference: string | null, readonly status: TraineeStatus, readonly subject: { readonly name: string }, readonly cohort: { readonly code: string, readonly name: string } };

export type TraineesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter: TraineeFilter;
  orderBy: TraineeOrder;
  reviewPoint?: string | null | undefined;
}>;


export type TraineesQuery = { readonly trainees: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly reference: string | null, readonly status: TraineeStatus, readonly hub: { readonly name: string } | null, readonly subject: { readonly name: string }, readonly placements: ReadonlyArray<{ readonly position: number, readonly school: { readonly name: string } }>, readonly onTrack: { readonly status: OnTrackStatus, readonly reason: string, readonly strandsBelow: number, readonly strandsJudged: number, readonly strandsDue: number } | null }> } };

export type WatchListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where: ProgressFilter;
}>;


export type WatchListQuery = { readonly watchList: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly trainee: { readonly id: string, readonly name: string | null, readonly reference: string | null, readonly hub: { readonly name: string } | null, readonly subject: { readonly name: string }, readonly placements: ReadonlyArray<{ readonly position: number, readonly school: { readonly name: string }, readonly mentor: { readonly name: string | null } | null }> }, readonly reviewPoint: { readonly code: string, readonly name: string }, readonly reasons: ReadonlyArray<{ readonly rule: string, readonly sentence: string, readonly strands: ReadonlyArray<{ readonly code: string, readonly name: string }> }> }> } };

export const FrameDocument: TypedDocument<FrameQuery, FrameQueryVariables> = {
  id: "7d1cbb379484113751470dbee02f362c6395e0cbf7e54fae2f9bd87da3d147c3",
  text: "query Frame($school: String, $hasSchool: Boolean!) {\n  provider {\n    name\n    slug\n    isDemo\n    dataAsAt\n    today\n    vocabulary {\n      key\n      singular\n      plural\n    }\n  }\n  viewer {\n    person {\n      id\n      name\n    }\n    roles {\n      role\n      from\n      until\n    }\n    acts\n    scope {\n      kind\n      description\n      seesNames\n      hubs {\n        code\n        name\n      }\n      subjects {\n        code\n        name\n      }\n      schools {\n        name\n      }\n    }\n  }\n  cohorts(first: 20) {\n    nodes {\n      code\n      name\n      academicYear\n      startsOn\n      endsOn\n      reviewPoints {\n        code\n        name\n        position\n        opensOn\n        closesOn\n        window\n      }\n      currentReviewPoint {\n        code\n      }\n      framework {\n        name\n        version\n        strands {\n          code\n          name\n          position\n        }\n        levels {\n          code\n          name\n          rank\n        }\n        expectedLevels {\n          reviewPointCode\n          strand {\n            code\n          }\n          level {\n            code\n            rank\n          }\n        }\n      }\n    }\n  }\n  hubs(first: 50) {\n    nodes {\n      code\n      name\n    }\n  }\n  subjects(first: 100) {\n    nodes {\n      code\n      name\n    }\n  }\n  schools(first: 10, filter: {search: $school}) @include(if: $hasSchool) {\n    nodes {\n      urn\n      name\n    }\n  }\n}",
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
  id: "e6c4e4e23e4eaa52f97b9c3f461263f1209dc17acef2f3b75b1690f3e3e9d945",
  text: "query ServiceTokens($first: Int!, $after: String) {\n  serviceTokens(first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      name\n      acts\n      roles {\n        role\n        hubId\n        subjectId\n        schoolId\n      }\n      issuedAt\n      expiresAt\n      revokedAt\n      lastUsedAt\n    }\n  }\n  hubs(first: 20) {\n    nodes {\n      id\n      name\n      schools(first: 100) {\n        nodes {\n          id\n          name\n        }\n      }\n    }\n  }\n  subjects(first: 100) {\n    nodes {\n      id\n      name\n    }\n  }\n  schools(first: 100) {\n    nodes {\n      id\n      name\n    }\n  }\n}",
};

export const IssueServiceTokenDocument: TypedDocument<IssueServiceTokenMutation, IssueServiceTokenMutationVariables> = {
  id: "bad483ed79119b1a3a97f0d1b01fc104e252eb08c681eaa182fe15b59c85d3aa",
  text: "mutation IssueServiceToken($input: IssueServiceTokenInput!) {\n  done: issueServiceToken(input: $input) {\n    ... on IssueServiceTokenPayload {\n      secret\n      token {\n        name\n      }\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const RevokeServiceTokenDocument: TypedDocument<RevokeServiceTokenMutation, RevokeServiceTokenMutationVariables> = {
  id: "994684854de43ed28e5b26033c55abd176134c0f4dda4017eaf3ac406a887a9a",
  text: "mutation RevokeServiceToken($input: RevokeServiceTokenInput!) {\n  done: revokeServiceToken(input: $input) {\n    ... on RevokeServiceTokenPayload {\n      token {\n        name\n      }\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const TrailDocument: TypedDocument<TrailQuery, TrailQueryVariables> = {
  id: "404bf5f4170ee67c3a3d6749a2ef339da1655518f5a83a46f03de22f36749311",
  text: "query Trail($first: Int!, $after: String, $filter: AuditFilter) {\n  auditTrail(first: $first, after: $after, filter: $filter) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      recordedAt\n      kind\n      act\n      sequence\n      actor {\n        name\n      }\n      subjects {\n        name\n        ids\n      }\n    }\n  }\n}",
};

export const CompletenessDocument: TypedDocument<CompletenessQuery, CompletenessQueryVariables> = {
  id: "743f8597d3e4f040a719ddb08547b33b5c9c126f38fec8d20849c94302eb4745",
  text: "query Completeness($where: ProgressFilter!, $by: CompletenessDimension!) {\n  completeness(where: $where, by: $by) {\n    school {\n      urn\n      name\n    }\n    assessor {\n      id\n      name\n    }\n    hub {\n      code\n      name\n    }\n    subject {\n      code\n      name\n    }\n    strand {\n      code\n    }\n    due\n    judged\n    judgedLate\n    missing\n    notDue\n    lastJudgedOn\n    status\n  }\n}",
};

export const GridDocument: TypedDocument<GridQuery, GridQueryVariables> = {
  id: "7c2583e3a477a2bf3181fa58441e8d2d5282be7a50b1841b3129a1c227913601",
  text: "query Grid($where: ProgressFilter!) {\n  provider {\n    reachedFromPercent\n  }\n  expected: progress(\n    where: $where\n    by: [STRAND, REVIEW_POINT]\n    measure: AT_EXPECTED\n    basis: JUDGED\n  ) {\n    ...Cell\n  }\n}\n\nfragment Cell on ProgressCell {\n  reviewPoint {\n    code\n  }\n  strand {\n    code\n  }\n  level {\n    code\n    rank\n  }\n  state\n  count\n  denominator\n  percent\n  lower\n  upper\n  status\n}",
};

export const HomeDocument: TypedDocument<HomeQuery, HomeQueryVariables> = {
  id: "383a35b8a3e7b629fb4f93f8897a21d5f7e8372aca52684ec4220ce5dd176890",
  text: "query Home($where: ProgressFilter!, $by: CompletenessDimension!) {\n  levels: progress(where: $where, by: [STRAND], measure: LEVELS, basis: ALL) {\n    ...Cell\n  }\n  expected: progress(\n    where: $where\n    by: [STRAND]\n    measure: AT_EXPECTED\n    basis: JUDGED\n  ) {\n    ...Cell\n  }\n  completeness(where: $where, by: $by) {\n    school {\n      urn\n      name\n    }\n    subject {\n      code\n      name\n    }\n    due\n    judged\n    judgedLate\n    missing\n    notDue\n    status\n  }\n  watchList(first: 5, where: $where) {\n    totalCount\n    nodes {\n      trainee {\n        id\n        name\n        reference\n        subject {\n          name\n        }\n      }\n      reasons {\n        sentence\n        strands {\n          name\n        }\n      }\n    }\n  }\n}\n\nfragment Cell on ProgressCell {\n  reviewPoint {\n    code\n  }\n  strand {\n    code\n  }\n  level {\n    code\n    rank\n  }\n  state\n  count\n  denominator\n  percent\n  lower\n  upper\n  status\n}",
};

export const MovementDocument: TypedDocument<MovementQuery, MovementQueryVariables> = {
  id: "e0b388b6c6c5ec8966b22c448fea32ea826ef235565537d72bcd4d3c54e5084f",
  text: "query Movement($where: MovementFilter!) {\n  movement(where: $where) {\n    fromLevel {\n      code\n      rank\n    }\n    fromState\n    toLevel {\n      code\n      rank\n    }\n    toState\n    count\n    status\n  }\n}",
};

export const OwnDocument: TypedDocument<OwnQuery, OwnQueryVariables> = {
  id: "509594228a3cffe038a0b934d5053adeb438b12cbb9b5248b567a50869197e27",
  text: "query Own($reviewPoint: String) {\n  trainees(first: 1) {\n    nodes {\n      ...Record\n    }\n  }\n  record: whoCanSee(act: \"read-trainee\", field: \"name\")\n  evidence: whoCanSee(act: \"read-judgement\", field: \"evidence\")\n}\n\nfragment Record on Trainee {\n  id\n  name\n  reference\n  trn\n  status\n  route\n  startedOn\n  expectedEndOn\n  withdrawnOn\n  deferredOn\n  returnedOn\n  awardedOn\n  cohort {\n    code\n    name\n  }\n  hub {\n    name\n  }\n  subject {\n    name\n  }\n  placements {\n    id\n    position\n    startsOn\n    endsOn\n    school {\n      urn\n      name\n    }\n    mentor {\n      name\n    }\n  }\n  onTrack(reviewPoint: $reviewPoint) {\n    status\n    reason\n    strandsBelow\n    strandsJudged\n    strandsDue\n    reviewPoint {\n      code\n      name\n    }\n  }\n  standings {\n    reviewPoint {\n      code\n    }\n    strand {\n      code\n    }\n    state\n    level {\n      code\n      name\n      rank\n    }\n    expectedLevel {\n      name\n      rank\n    }\n    atOrAboveExpected\n    judgement {\n      id\n      judgedOn\n      evidence\n      assessor {\n        name\n      }\n    }\n  }\n  judgements(first: 100, filter: {history: true}) {\n    totalCount\n    nodes {\n      id\n      judgedOn\n      recordedAt\n      isCurrent\n      evidence\n      reviewPoint {\n        code\n        name\n      }\n      strand {\n        code\n        name\n      }\n      level {\n        name\n        rank\n      }\n      assessor {\n        name\n      }\n      supersedes {\n        level {\n          name\n        }\n      }\n    }\n  }\n}",
};

export const ReadingsDocument: TypedDocument<ReadingsQuery, ReadingsQueryVariables> = {
  id: "4e57f9bb2ab690f117dd41786b5cc533b44b0cd60a3ef8ca92becac0015c3893",
  text: "query Readings($first: Int!, $after: String) {\n  readingsOfMe(first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      recordedAt\n      kind\n      what\n      readerRoles\n      reader {\n        name\n      }\n    }\n  }\n  seenBy: whoCanSee(act: \"read-own-trail\")\n}",
};

export const StrandsDocument: TypedDocument<StrandsQuery, StrandsQueryVariables> = {
  id: "b9756d31109f85403c84f9079b4793733f00713c2f72c27dd459f4a6e8c3f307",
  text: "query Strands($where: ProgressFilter!) {\n  levels: progress(\n    where: $where\n    by: [STRAND, REVIEW_POINT]\n    measure: LEVELS\n    basis: ALL\n  ) {\n    ...Cell\n  }\n  expected: progress(\n    where: $where\n    by: [STRAND, REVIEW_POINT]\n    measure: AT_EXPECTED\n    basis: JUDGED\n  ) {\n    ...Cell\n  }\n}\n\nfragment Cell on ProgressCell {\n  reviewPoint {\n    code\n  }\n  strand {\n    code\n  }\n  level {\n    code\n    rank\n  }\n  state\n  count\n  denominator\n  percent\n  lower\n  upper\n  status\n}",
};

export const OnTrackDecisionsDocument: TypedDocument<OnTrackDecisionsQuery, OnTrackDecisionsQueryVariables> = {
  id: "362ac4257940d1867955ea12fa4e6aff1dd07c5fff6c1d63e28afef729f9f356",
  text: "query OnTrackDecisions($id: ID!, $reviewPoint: String) {\n  trainee(id: $id) {\n    ...Whom\n    onTrack(reviewPoint: $reviewPoint) {\n      status\n      derived\n      reason\n      isStale\n      version\n      reviewPoint {\n        id\n        name\n      }\n      override {\n        ...Decision\n      }\n      decisions {\n        ...Decision\n      }\n    }\n  }\n}\n\nfragment Decision on OnTrackDecision {\n  id\n  status\n  derivedThen\n  reason\n  recordedAt\n  by {\n    name\n  }\n}\n\nfragment Whom on Trainee {\n  id\n  name\n  reference\n  status\n  subject {\n    name\n  }\n  cohort {\n    code\n    name\n  }\n}",
};

export const OverrideOnTrackDocument: TypedDocument<OverrideOnTrackMutation, OverrideOnTrackMutationVariables> = {
  id: "7de0f9631f4674826a4271a4cda74236d5d8585118036ebd4b13deac660470e2",
  text: "mutation OverrideOnTrack($input: OverrideOnTrackInput!) {\n  done: overrideOnTrack(input: $input) {\n    ... on OverrideOnTrackPayload {\n      recorded\n      onTrack {\n        status\n        version\n      }\n    }\n    ... on Conflict {\n      currentVersion\n    }\n    ... on Refusal {\n      message\n      path\n    }\n  }\n}",
};

export const TraineeDocument: TypedDocument<TraineeQuery, TraineeQueryVariables> = {
  id: "bde8fb09237eb5b5b43ed902dc7c1ab818d1389d15b15a7b80f429083c846567",
  text: "query Trainee($id: ID!, $reviewPoint: String) {\n  trainee(id: $id) {\n    ...Record\n  }\n  record: whoCanSee(act: \"read-trainee\", field: \"name\")\n  evidence: whoCanSee(act: \"read-judgement\", field: \"evidence\")\n}\n\nfragment Record on Trainee {\n  id\n  name\n  reference\n  trn\n  status\n  route\n  startedOn\n  expectedEndOn\n  withdrawnOn\n  deferredOn\n  returnedOn\n  awardedOn\n  cohort {\n    code\n    name\n  }\n  hub {\n    name\n  }\n  subject {\n    name\n  }\n  placements {\n    id\n    position\n    startsOn\n    endsOn\n    school {\n      urn\n      name\n    }\n    mentor {\n      name\n    }\n  }\n  onTrack(reviewPoint: $reviewPoint) {\n    status\n    reason\n    strandsBelow\n    strandsJudged\n    strandsDue\n    reviewPoint {\n      code\n      name\n    }\n  }\n  standings {\n    reviewPoint {\n      code\n    }\n    strand {\n      code\n    }\n    state\n    level {\n      code\n      name\n      rank\n    }\n    expectedLevel {\n      name\n      rank\n    }\n    atOrAboveExpected\n    judgement {\n      id\n      judgedOn\n      evidence\n      assessor {\n        name\n      }\n    }\n  }\n  judgements(first: 100, filter: {history: true}) {\n    totalCount\n    nodes {\n      id\n      judgedOn\n      recordedAt\n      isCurrent\n      evidence\n      reviewPoint {\n        code\n        name\n      }\n      strand {\n        code\n        name\n      }\n      level {\n        name\n        rank\n      }\n      assessor {\n        name\n      }\n      supersedes {\n        level {\n          name\n        }\n      }\n    }\n  }\n}",
};

export const TraineesDocument: TypedDocument<TraineesQuery, TraineesQueryVariables> = {
  id: "6daba1c581b041690e972d3cd3cbc42e470779ba782170509509a705dc6a4f89",
  text: "query Trainees($first: Int!, $after: String, $filter: TraineeFilter!, $orderBy: TraineeOrder!, $reviewPoint: String) {\n  trainees(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      name\n      reference\n      status\n      hub {\n        name\n      }\n      subject {\n        name\n      }\n      placements {\n        position\n        school {\n          name\n        }\n      }\n      onTrack(reviewPoint: $reviewPoint) {\n        status\n        reason\n        strandsBelow\n        strandsJudged\n        strandsDue\n      }\n    }\n  }\n}",
};

export const WatchListDocument: TypedDocument<WatchListQuery, WatchListQueryVariables> = {
  id: "5b5d1b95fe63d60f1fac875d87024047efd34354fbf8f158bfdf7c9f435d4a62",
  text: "query WatchList($first: Int!, $after: String, $where: ProgressFilter!) {\n  watchList(first: $first, after: $after, where: $where) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      trainee {\n        id\n        name\n        reference\n        hub {\n          name\n        }\n        subject {\n          name\n        }\n        placements {\n          position\n          school {\n            name\n          }\n          mentor {\n            name\n          }\n        }\n      }\n      reviewPoint {\n        code\n        name\n      }\n      reasons {\n        rule\n        sentence\n        strands {\n          code\n          name\n        }\n      }\n    }\n  }\n}",
};

export const documents = [FrameDocument, AdministeredPeopleDocument, InvitePersonDocument, AdministeredPersonDocument, GrantRoleDocument, EndRoleDocument, GrantExternalModerationDocument, EndExternalModerationDocument, InviteAgainDocument, EndSignInDocument, TighteningsDocument, TightenAccessDocument, LoosenAccessDocument, ServiceTokensDocument, IssueServiceTokenDocument, RevokeServiceTokenDocument, TrailDocument, CompletenessDocument, GridDocument, HomeDocument, MovementDocument, OwnDocument, ReadingsDocument, StrandsDocument, OnTrackDecisionsDocument, OverrideOnTrackDocument, TraineeDocument, TraineesDocument, WatchListDocument] as const;

