/** The names and attributes of our cookies: one way for https, one for plain http on this machine. */
export class Cookies {
    #prefix;
    #attributes;
    /**
     * Behind https a cookie is `__Host-`: no other host, path or plain-http page can set it. Plain http is for this machine
     * alone, where not every browser keeps a `Secure` cookie; there it goes without the prefix.
     */
    constructor(isEncrypted) {
        this.#prefix = isEncrypted ? "__Host-" : "";
        this.#attributes = `Path=/; HttpOnly; SameSite=Lax${isEncrypted ? "; Secure" : ""}`;
    }
    /** The `Set-Cookie` value: no script can read it, and no other site's form sends it. Seconds to keep it, or 0 to end it. */
    set(kind, value, seconds) {
        return `${this.#nameOf(kind)}=${value}; ${this.#attributes}; Max-Age=${seconds}`;
    }
    end(kind) {
        return this.set(kind, "", 0);
    }
    /**
     * The value in a `Cookie` header; null without one.
     * @example new Cookies(false).read("session", "theme=dark; reviewpoint_session=abc.def") // => "abc.def"
     */
    read(kind, header) {
        for (const pair of (header ?? "").split(";")) {
            const [name, value] = pair.trim().split("=", 2);
            if (name === this.#nameOf(kind) && value)
                return value;
        }
        return null;
    }
    #nameOf(kind) {
        return `${this.#prefix}reviewpoint_${kind}`;
    }
}
/** The session's key in a `Cookie` header, with encryption or without: to tell sessions apart, not to believe one. */
export function sessionKeyIn(header) {
    return new Cookies(true).read("session", header) ?? new Cookies(false).read("session", header);
}
//# sourceMappingURL=cookies.js.map