import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    id: { type: "uuid", primary: true },
    reviewPointId: { name: "review_point_id", type: "uuid" },
    subjectId: { name: "subject_id", type: "uuid" },
    authorId: { name: "author_id", type: "uuid" },
    way: { type: "text" },
    occasion: { type: "text", nullable: true },
    givenOn: { name: "given_on", type: "date" },
    content: { type: "text" },
    sha256: { type: "text" },
    replacesId: { name: "replaces_id", type: "uuid", nullable: true },
    recordedAt: { name: "recorded_at", type: "timestamptz" },
};
export const subjectReportTable = new EntitySchema({
    name: "subject_report",
    columns,
});
const readerColumns = {
    providerId: providerColumn,
    reportId: { name: "report_id", type: "uuid", primary: true },
    personId: { name: "person_id", type: "uuid", primary: true },
};
export const subjectReportReaderTable = new EntitySchema({
    name: "subject_report_reader",
    columns: readerColumns,
});
//# sourceMappingURL=subject-report.table.js.map