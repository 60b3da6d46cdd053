import { invitationLinkTable, invitationTable, serviceTokenTable } from "../identity/index.js";
import { auditAboutTable } from "../graph/auditing/tables/audit-about.table.js";
import { auditDetailTable } from "../graph/auditing/tables/audit-detail.table.js";
import { auditEntryTable } from "../graph/auditing/tables/audit-entry.table.js";
import { auditLinkTable } from "../graph/auditing/tables/audit-link.table.js";
import { idempotencyClaimTable } from "../graph/writing/claim/idempotency-claim.table.js";
import { outboxMessageTable } from "../graph/writing/outbox/outbox-message.table.js";
import { tighteningTable } from "./access/tightening/tightening.table.js";
import { letterTable } from "./post/letter/letter.table.js";
import { vocabularyTermTable } from "./provider/vocabulary/vocabulary-term.table.js";
import { settingTable } from "./provider/setting/setting.table.js";
import { hubTable } from "./partnership/hub/hub.table.js";
import { schoolTable } from "./partnership/school/school.table.js";
import { schoolTermTable } from "./partnership/school/school-term.table.js";
import { schoolClosureTable } from "./partnership/school/school-closure.table.js";
import { subjectTable } from "./partnership/subject/subject.table.js";
import { personTable } from "./partnership/person/person.table.js";
import { roleHoldingTable } from "./partnership/person/role-holding.table.js";
import { cohortTable } from "./partnership/cohort/cohort.table.js";
import { traineeTable } from "./partnership/trainee/trainee.table.js";
import { placementTable } from "./partnership/placement/placement.table.js";
import { reachTable } from "./partnership/placement/reach.table.js";
import { frameworkTable } from "./framework/framework/framework.table.js";
import { strandTable } from "./framework/strand/strand.table.js";
import { stageTable } from "./framework/stage/stage.table.js";
import { statementTable } from "./framework/stage/statement.table.js";
import { levelTable } from "./framework/level/level.table.js";
import { levelDescriptorTable } from "./framework/level/level-descriptor.table.js";
import { frameworkMappingTable } from "./framework/strand/framework-mapping.table.js";
import { expectedLevelTable } from "./framework/level/expected-level.table.js";
import { reviewLeadTable } from "./judgements/review-lead/review-lead.table.js";
import { reviewPointTable } from "./judgements/review-point/review-point.table.js";
import { portfolioCheckTable, portfolioGradeTable } from "./judgements/portfolio/portfolio.table.js";
import { checkWithdrawalTable } from "./judgements/portfolio/withdrawal/check-withdrawal.table.js";
import { gradeWithdrawalTable } from "./judgements/portfolio/withdrawal/grade-withdrawal.table.js";
import { schoolSummaryTable } from "./judgements/school-summary/school-summary.table.js";
import { reviewFormTable } from "./judgements/quality-form/review-form.table.js";
import { reviewStepTable } from "./judgements/review/review-step.table.js";
import { judgementTable } from "./judgements/judgement/judgement.table.js";
import { progressCellTable } from "./judgements/cell/progress-cell.table.js";
import { knowledgeGapTable } from "./knowledge/gap/knowledge-gap.table.js";
import { knowledgeGapStepTable } from "./knowledge/gap/knowledge-gap-step.table.js";
import { boardTables } from "./boards/tables.js";
import { frozenTables } from "./frozen/tables.js";
import { targetTables } from "./targets/tables.js";
import { assignmentTables } from "./assignments/tables.js";
import { observationTables } from "./observations/tables.js";
import { moderationTables } from "./moderation/tables.js";
import { onTrackOverrideTable } from "./progress/decision/on-track-override.table.js";
import { reportDraftTable } from "./progress/subject-report/draft/report-draft.table.js";
import { subjectReportReaderTable, subjectReportTable, } from "./progress/subject-report/subject-report.table.js";
import { standingTable } from "./judgements/standing/standing.table.js";
import { concernTable } from "./recovery/concern/concern.table.js";
import { concernEvidenceTable } from "./recovery/concern/concern-evidence.table.js";
import { evidenceWithdrawalTable } from "./recovery/concern/unlinking/evidence-withdrawal.table.js";
import { followUpTable } from "./recovery/intervention/follow-up.table.js";
import { interventionTable } from "./recovery/intervention/intervention.table.js";
import { recoveryPlanTable } from "./recovery/plan/recovery-plan.table.js";
import { recoveryPlanEventTable } from "./recovery/plan/recovery-plan-event.table.js";
import { evidenceFileTable } from "./evidence/file/evidence-file.table.js";
import { evidenceLinkTable } from "./evidence/link/evidence-link.table.js";
import { linkWithdrawalTable } from "./evidence/link/unlinking/link-withdrawal.table.js";
import { welfareCheckTable } from "./recovery/welfare/welfare-check.table.js";
/** Every table that the rooms read and write: what the database checks against the migrations. */
export const tables = [
    idempotencyClaimTable,
    outboxMessageTable,
    letterTable,
    auditEntryTable,
    auditDetailTable,
    auditAboutTable,
    auditLinkTable,
    tighteningTable,
    vocabularyTermTable,
    settingTable,
    hubTable,
    schoolTable,
    schoolTermTable,
    schoolClosureTable,
    subjectTable,
    personTable,
    roleHoldingTable,
    cohortTable,
    traineeTable,
    placementTable,
    reachTable,
    frameworkTable,
    strandTable,
    stageTable,
    statementTable,
    levelTable,
    levelDescriptorTable,
    frameworkMappingTable,
    expectedLevelTable,
    reviewPointTable,
    judgementTable,
    reviewStepTable,
    portfolioCheckTable,
    checkWithdrawalTable,
    portfolioGradeTable,
    gradeWithdrawalTable,
    reviewFormTable,
    schoolSummaryTable,
    reviewLeadTable,
    standingTable,
    knowledgeGapTable,
    knowledgeGapStepTable,
    ...targetTables,
    ...observationTables,
    ...assignmentTables,
    ...moderationTables,
    ...boardTables,
    ...frozenTables,
    progressCellTable,
    concernTable,
    concernEvidenceTable,
    evidenceWithdrawalTable,
    recoveryPlanTable,
    recoveryPlanEventTable,
    interventionTable,
    followUpTable,
    welfareCheckTable,
    evidenceFileTable,
    evidenceLinkTable,
    linkWithdrawalTable,
    onTrackOverrideTable,
    reportDraftTable,
    subjectReportTable,
    subjectReportReaderTable,
    invitationTable,
    invitationLinkTable,
    serviceTokenTable,
];
//# sourceMappingURL=tables.js.map