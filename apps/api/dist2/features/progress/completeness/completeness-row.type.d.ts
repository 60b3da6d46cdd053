import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { Completeness, FigureStatus } from "@reviewpoint/domain/progress";
import { StrandType } from "../../framework/strand/strand.type.js";
import { HubType } from "../../partnership/hub/hub.type.js";
import { PersonType } from "../../partnership/person/person.type.js";
import { SchoolType } from "../../partnership/school/school.type.js";
import { SubjectType } from "../../partnership/subject/subject.type.js";
export declare class CompletenessRowType implements Completeness {
    readonly school: SchoolType | null;
    readonly assessor: PersonType | null;
    readonly hub: HubType | null;
    readonly subject: SubjectType | null;
    readonly strand: StrandType | null;
    readonly due: number;
    readonly judged: number;
    readonly judgedLate: number;
    readonly missing: number;
    readonly notDue: number;
    readonly lastJudgedOn: IsoDate | null;
    readonly status: FigureStatus;
}
