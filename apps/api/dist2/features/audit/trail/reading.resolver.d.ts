import type { GraphContext } from "../../../graph/context.js";
import type { Page } from "../../../graph/paging/page.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { type ShownReading } from "./reading.type.js";
export declare class SensitiveReadingResolver {
    readingsOfMe(page: PageArguments, context: GraphContext): Promise<Page<ShownReading>>;
    reader(readings: readonly ShownReading[], context: GraphContext): Promise<(import("../../partnership/person/person.type.js").ShownPerson | null)[]>;
    readerRoles(readings: readonly ShownReading[], context: GraphContext): Promise<("deputy-director" | "exam-board" | "hub-director" | "lead-mentor" | "leadership-team" | "line-manager" | "mentor" | "moderator" | "professional-tutor" | "provider-admin" | "qa-committee" | "trainee")[][]>;
}
