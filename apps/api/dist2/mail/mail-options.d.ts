import type { Mail } from "./mail.js";
/** A letter as the library takes it: marked as written by a machine, so that no holiday reply comes back. */
export declare function mailOptions({ messageId, to, subject, text, html }: Mail, from: string): {
    readonly from: string;
    readonly to: {
        readonly name: string;
        readonly address: string;
    };
    readonly subject: string;
    readonly text: string;
    readonly html: string;
    readonly messageId: `<${string}>`;
    readonly headers: {
        readonly "Auto-Submitted": "auto-generated";
        readonly "X-Auto-Response-Suppress": "All";
    };
    readonly disableFileAccess: boolean;
    readonly disableUrlAccess: boolean;
};
