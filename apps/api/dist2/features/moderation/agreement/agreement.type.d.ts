export declare class AgreementFigureType {
    readonly code: string;
    readonly estimate: number | null;
    readonly lower: number | null;
    readonly upper: number | null;
    readonly n: number;
    readonly reason: string | null;
}
export declare class SignedDifferenceType {
    readonly difference: string;
    readonly pieces: number;
}
export declare class ExerciseAgreementType {
    readonly n: number;
    readonly isTooFew: boolean;
    readonly figures: readonly AgreementFigureType[];
    readonly differences: readonly SignedDifferenceType[];
    readonly meanDifference: number | null;
}
export declare class BeforeAndAfterType {
    readonly before: ExerciseAgreementType;
    readonly after: ExerciseAgreementType;
}
