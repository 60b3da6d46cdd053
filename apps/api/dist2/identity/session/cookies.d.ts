/** The names and attributes of our cookies: one way for https, one for plain http on this machine. */
export declare class Cookies {
    #private;
    /**
     * Behind https a cookie is `__Host-`: no other host, path or plain-http page can set it. Plain http is for this machine
     * alone, where not every browser keeps a `Secure` cookie; there it goes without the prefix.
     */
    constructor(isEncrypted: boolean);
    /** The `Set-Cookie` value: no script can read it, and no other site's form sends it. Seconds to keep it, or 0 to end it. */
    set(kind: CookieKind, value: string, seconds: number): string;
    end(kind: CookieKind): string;
    /**
     * The value in a `Cookie` header; null without one.
     * @example new Cookies(false).read("session", "theme=dark; reviewpoint_session=abc.def") // => "abc.def"
     */
    read(kind: CookieKind, header: string | undefined): string | null;
}
/** Who is signed in, the sign-in that a browser has begun, and what a form leaves to be said on the page that follows. */
export type CookieKind = "session" | "sign_in" | "said";
/** The session's key in a `Cookie` header, with encryption or without: to tell sessions apart, not to believe one. */
export declare function sessionKeyIn(header: string | undefined): string | null;
