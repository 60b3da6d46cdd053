import { Refusal } from "../refusals/refusal.js";
/** Who asks. @throws Refusal UNAUTHENTICATED when nobody is signed in. */
export function viewerOf(context) {
    if (!context.viewer)
        throw new Refusal("UNAUTHENTICATED", "Sign in, or send a bearer token, to ask this.");
    return context.viewer;
}
//# sourceMappingURL=viewer.js.map