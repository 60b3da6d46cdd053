export declare class HiddenType {
    readonly field: string;
    readonly reason: string;
}
