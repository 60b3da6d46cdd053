import type { Execute } from "../../graph/index.js";
import type { DemoPersona } from "../../identity/index.js";
/** A way to sign in: an issuer's name in addresses, and what people press. */
export interface WayIn {
    readonly name: string;
    readonly label: string;
}
/** What is shown on the way in or out, instead of a page that answers a question. */
export type Threshold = {
    readonly kind: "invitation";
    readonly provider: string;
    readonly token: string;
} | {
    readonly kind: "providers";
    readonly providers: readonly {
        slug: string;
        name: string;
    }[];
} | {
    readonly kind: "signed-out";
    readonly issuer: WayIn;
    readonly address: string;
} | {
    readonly kind: "refused";
    readonly code: string;
};
/** Who asks for which page. */
export interface PageRequest {
    readonly url: string;
    readonly viewer: {
        readonly signedIn: boolean;
    };
    readonly personas: readonly Omit<DemoPersona, "subject">[];
    readonly reference: string;
    readonly ways: readonly WayIn[];
    /** What the page's forms send along; null for nobody's page. */
    readonly formToken: string | null;
    readonly threshold?: Threshold;
    /** What a form of the page sent; absent where a page is only looked at. */
    readonly sent?: Readonly<Record<string, string>>;
    /** What the page before left to be said on this one. */
    readonly said?: string | null;
}
export interface PageAnswer {
    readonly status: number;
    readonly headers: Record<string, string>;
    readonly body: string;
    /** To be handed to the next page that this reader opens, once. */
    readonly says?: string;
    readonly error?: unknown;
}
/** The app, as the server knows it: it renders a page and asks the graph through the function it is given. */
export interface Pages {
    readonly render: (request: PageRequest, execute: (document: {
        readonly id: string;
        readonly text: string;
    }, variables: Record<string, unknown>) => ReturnType<Execute>) => Promise<PageAnswer>;
    /** Absolute path of the browser's files. */
    readonly assetsFolder: string;
    readonly documents: readonly {
        readonly id: string;
        readonly text: string;
    }[];
}
