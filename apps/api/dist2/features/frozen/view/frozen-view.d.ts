import type { FrozenAudience } from "@reviewpoint/domain/access";
/** What a frozen view's text says. */
export interface FrozenViewContent {
    /** The app's question, by the SHA-256 of its text, and what it was asked with. */
    readonly question: string;
    readonly variables: Readonly<Record<string, unknown>>;
    /** The answer, with digests in place of what is about one trainee. */
    readonly answer: unknown;
    readonly title: string;
    readonly address: string;
    readonly audience: FrozenAudience;
    readonly frozenAt: string;
    readonly frozenBy: string;
}
