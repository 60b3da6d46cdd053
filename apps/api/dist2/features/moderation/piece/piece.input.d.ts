export declare class PieceFilter {
    readonly mine?: boolean | null;
    readonly isOpen?: boolean | null;
    readonly everything?: boolean | null;
}
