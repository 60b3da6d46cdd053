declare const text: () => import("graphql").GraphQLScalarType<string, string>;
declare const bytes: () => import("graphql").GraphQLScalarType<number, number>;
declare const id: () => import("graphql").GraphQLScalarType<string, string>;
declare const texts: () => import("graphql").GraphQLScalarType<string, string>[];
/** The refusals of files: what each shows, and the sentence that people read. */
export declare const evidenceRefusals: {
    readonly "file-name-missing": {
        readonly description: "The file has no name.";
        readonly facts: {};
        readonly sentence: () => string;
    };
    readonly "file-name-not-plain": {
        readonly description: "The file's name would lead elsewhere, or be read as something else.";
        readonly facts: {
            readonly why: {
                readonly type: typeof text;
                readonly description: "What is in it: path, control, direction, dots or too long.";
            };
        };
        readonly sentence: ({ why }: {
            readonly code: "file-name-not-plain";
            readonly why: "path" | "control" | "direction" | "dots" | "too long";
        }) => string;
    };
    readonly "file-empty": {
        readonly description: "The file holds nothing.";
        readonly facts: {};
        readonly sentence: () => string;
    };
    readonly "file-too-large": {
        readonly description: "The file has more bytes than the provider takes.";
        readonly facts: {
            readonly mostBytes: {
                readonly type: typeof bytes;
                readonly description: "The most that a file may have.";
            };
        };
        readonly sentence: ({ mostBytes }: {
            readonly code: "file-too-large";
            readonly mostBytes: number;
        }) => string;
    };
    readonly "file-type-not-taken": {
        readonly description: "The provider takes no files of this kind.";
        readonly facts: {
            readonly found: {
                readonly type: typeof text;
                readonly description: "What it is by its content; null where that is not known.";
            };
            readonly taken: {
                readonly type: typeof texts;
                readonly description: "The kinds that are taken.";
            };
        };
        readonly sentence: ({ found, taken }: {
            readonly code: "file-type-not-taken";
            readonly found: string | null;
            readonly taken: readonly import("@reviewpoint/domain/evidence").MediaType[];
        }) => string;
    };
    readonly "file-packed-too-tightly": {
        readonly description: "The file would grow beyond all measure when it is opened, or does not say how much.";
        readonly facts: {
            readonly mostUnpackedBytes: {
                readonly type: typeof bytes;
                readonly description: "The most to which it may grow.";
            };
        };
        readonly sentence: ({ mostUnpackedBytes }: {
            readonly code: "file-packed-too-tightly";
            readonly mostUnpackedBytes: number;
        }) => string;
    };
    readonly "file-already-kept": {
        readonly description: "The same content was added before, by the same person and about the same trainee.";
        readonly facts: {
            readonly fileId: {
                readonly type: typeof id;
                readonly description: "The file that is kept.";
            };
        };
        readonly sentence: () => string;
    };
    readonly "welfare-takes-no-files": {
        readonly description: "Files about welfare are not kept here.";
        readonly facts: {};
        readonly sentence: () => string;
    };
    readonly "target-not-closed": {
        readonly description: "The target is open, and so has no closing to be evidence of.";
        readonly facts: {};
        readonly sentence: () => string;
    };
};
export {};
