/** Orders of a list of schools. */
export declare const SchoolOrder: {
    readonly NAME: "NAME";
    readonly URN: "URN";
    readonly HUB: "HUB";
};
export type SchoolOrder = keyof typeof SchoolOrder;
export declare class SchoolFilter {
    readonly hub?: string | null;
    readonly search?: string | null;
}
export declare const schoolFilterHelp: {
    readonly nullable: true;
    readonly description: "Which schools; all without it.";
};
export declare const schoolOrderHelp: {
    readonly nullable: true;
    readonly defaultValue: "NAME";
    readonly description: "In which order.";
};
