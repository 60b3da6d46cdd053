/** What a hostile client sends: a body, already as text, with headers of its own. */
export interface HostileRequest {
    readonly body: string;
    readonly headers?: Readonly<Record<string, string>>;
}
/** A question as an honest client wraps it. */
export declare const asked: (query: unknown, rest?: object) => HostileRequest;
/** The same part so many times. */
export declare const times: (count: number, part: (n: number) => string, between?: string) => string;
