import type { GraphContext } from "../../../graph/context.js";
import type { ReviewPointRow } from "../review-point/review-point.table.js";
import { type ShownLead } from "./review-lead.type.js";
type Points = readonly ReviewPointRow[];
/** Who leads review points. */
export declare class ReviewPointLeadsResolver {
    leads(reviewPoints: Points, context: GraphContext): Promise<ShownLead[][]>;
    leadCandidates(reviewPoints: Points, context: GraphContext): Promise<ShownLead[][]>;
}
/** Who a lead is, and of which subject. */
export declare class ReviewPointLeadResolver {
    subject(leads: readonly ShownLead[], context: GraphContext): Promise<(import("../../partnership/subject/subject.table.js").SubjectRow | null)[]>;
    person(leads: readonly ShownLead[], context: GraphContext): Promise<(import("../../partnership/person/person.type.js").ShownPerson | null)[]>;
}
export {};
