const unreachable = "nothing answers there: check that PostgreSQL runs, and the host and port in DATABASE_URL";
const notAdmitted = "the server does not admit the role: check the user and the password in DATABASE_URL";
/** What to do about the ways in which connecting fails, by the driver's or PostgreSQL's code. */
const remedies = {
    ECONNREFUSED: unreachable,
    ENOTFOUND: unreachable,
    EAI_AGAIN: unreachable,
    EHOSTUNREACH: unreachable,
    ENETUNREACH: unreachable,
    ETIMEDOUT: unreachable,
    ENOENT: unreachable,
    "28000": notAdmitted,
    "28P01": notAdmitted,
    "3D000": "there is no such database: make it with createdb, or correct the name in DATABASE_URL",
    "53300": "the server has no connection left: raise its max_connections",
    "57P03": "the server is still starting: try again in a moment",
    ERR_INVALID_URL: "DATABASE_URL is no address: write signs of a password such as # and % as %23 and %25",
};
/**
 * Waits until a database is connected, and says in words why it cannot be. The driver's own error may be without words,
 * and may repeat an address that holds a password.
 */
export async function connected(connecting) {
    try {
        await connecting;
    }
    catch (cause) {
        const { code, message = "" } = cause;
        const known = typeof code === "string" ? remedies[code] : /timeout|terminated/i.test(message) && unreachable;
        const words = known || (/ssl/i.test(message) ? `${message}: see sslmode in DATABASE_URL` : unreachable);
        throw new Error(`the database cannot be reached (${code ?? "no answer"}): ${words}`, { cause });
    }
}
//# sourceMappingURL=connected.js.map