/** A letter as it leaves: to one address, the same words as text and as HTML. */
export interface Mail {
    /** What tells it from every other, and is the same however often it is sent, e.g. `4711.12@reviewpoint.example`. */
    readonly messageId: string;
    readonly to: {
        readonly name: string;
        readonly address: string;
    };
    readonly subject: string;
    readonly text: string;
    readonly html: string;
}
/** Whoever takes letters. */
export interface Mailer {
    /** Resolves when somebody else answers for the letter. @throws MailFailure when nobody does */
    send(mail: Mail): Promise<void>;
    close(): Promise<void>;
}
