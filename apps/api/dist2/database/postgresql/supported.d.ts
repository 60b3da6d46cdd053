/** Throws for a PostgreSQL that is too old to keep providers apart (views with their reader's rights came with 15). */
export declare function requireSupported(dataSource: {
    query(sql: string): Promise<{
        major: number;
    }[]>;
}): Promise<void>;
