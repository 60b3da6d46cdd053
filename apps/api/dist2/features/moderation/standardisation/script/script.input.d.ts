export declare class StandardScriptInput {
    readonly label: string;
    readonly agreed: string;
    readonly document?: string | null;
}
