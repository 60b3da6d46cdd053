/** The Chromium of this machine; null where there is none. */
export declare function chromiumHere(environment?: NodeJS.ProcessEnv): string | null;
/**
 * A page as a tagged PDF with an outline, printed by a Chromium of this machine, which sees a file and no network.
 *
 * @param page HTML that loads nothing.
 * @throws Error when it takes too long or prints nothing.
 */
export declare function printed(page: string, chromium: string): Promise<Buffer>;
