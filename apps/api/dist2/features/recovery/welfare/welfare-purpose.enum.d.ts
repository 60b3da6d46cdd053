/** Purposes under the names that the graph gives them. */
export declare const WelfarePurposeEnum: {
    readonly SUPPORT: "support";
    readonly SAFEGUARDING: "safeguarding";
    readonly REASONABLE_ADJUSTMENTS: "reasonable-adjustments";
    readonly SUBJECT_ACCESS: "subject-access";
};
