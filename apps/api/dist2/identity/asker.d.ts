import type { Login } from "./login.js";
import type { ServiceGrant } from "./token/verify-token.js";
/** Who sent a request, before it is looked up what they are to the provider. */
export type Asker = {
    readonly kind: "login";
    readonly login: Login;
    /** Slug of the provider that the browser's session looks at; null where none was chosen. */
    readonly slug: string | null;
    /** What pages send along to change something; null for a bearer token. */
    readonly formToken: string | null;
} | {
    readonly kind: "service";
    readonly grant: ServiceGrant;
};
