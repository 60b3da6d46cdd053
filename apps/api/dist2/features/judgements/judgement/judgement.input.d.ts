import type { IsoDate } from "@reviewpoint/domain/calendar";
/** Orders of a list of judgements. */
export declare const JudgementOrder: {
    readonly NEWEST: "NEWEST";
    readonly OLDEST: "OLDEST";
    readonly LAST_RECORDED: "LAST_RECORDED";
};
export type JudgementOrder = keyof typeof JudgementOrder;
export declare class JudgementFilter {
    readonly cohort?: string | null;
    readonly reviewPoint?: string | null;
    readonly strand?: string | null;
    readonly level?: string | null;
    readonly from?: IsoDate | null;
    readonly until?: IsoDate | null;
    readonly hub?: string | null;
    readonly subject?: string | null;
    readonly assessorId?: string | null;
    readonly history?: boolean | null;
    readonly asOf?: string | null;
}
export declare const judgementFilterHelp: {
    readonly nullable: true;
    readonly description: "Which judgements; all current ones without it.";
};
export declare const judgementOrderHelp: {
    readonly nullable: true;
    readonly defaultValue: "NEWEST";
    readonly description: "In which order.";
};
