/** What a page answered. */
export interface Visited {
    readonly url: string;
    readonly status: number;
    readonly body: string;
    readonly location: string | null;
}
/** A browser without a screen: keeps cookies by host and port, and goes where it is sent, step by step. */
export declare class BrowserForTest {
    #private;
    /** One request, without following. */
    visit(url: string, form?: Readonly<Record<string, string>>, headers?: object): Promise<Visited>;
    /** Goes on while it is sent on, as far as an address that `stop` names. */
    follow(url: string, stop?: (url: string) => boolean): Promise<Visited>;
    cookie(address: string, name: string): string | undefined;
    setCookie(address: string, name: string, value: string): void;
}
