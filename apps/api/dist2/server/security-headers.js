/**
 * Scripts come from our own files only, never from the page itself. Charts carry style elements and attributes, and a
 * chart is saved as a picture by way of a blob. Encryption is the business of whoever puts the server on a network.
 */
export const securityHeaders = {
    contentSecurityPolicy: {
        useDefaults: false,
        directives: {
            defaultSrc: ["'none'"],
            scriptSrc: ["'self'"],
            styleSrc: ["'self'", "'unsafe-inline'"],
            imgSrc: ["'self'", "data:", "blob:"],
            fontSrc: ["'self'"],
            connectSrc: ["'self'"],
            manifestSrc: ["'self'"],
            formAction: ["'self'"],
            baseUri: ["'none'"],
            frameAncestors: ["'none'"],
        },
    },
    frameguard: { action: "deny" },
    strictTransportSecurity: false,
};
//# sourceMappingURL=security-headers.js.map