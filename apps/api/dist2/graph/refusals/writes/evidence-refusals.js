import { mediaTypes } from "@reviewpoint/domain/evidence";
import { GraphQLFloat, GraphQLID, GraphQLString } from "graphql";
const text = () => GraphQLString;
const bytes = () => GraphQLFloat;
const id = () => GraphQLID;
const texts = () => [GraphQLString];
/** Bytes as people say them, e.g. `20 MB`. */
const inWords = (count) => count >= 1024 * 1024 ? `${Math.floor(count / 1024 / 1024)} MB` : `${count.toLocaleString("en-GB")} bytes`;
const tricks = {
    path: "a slash, a backslash or a colon",
    control: "a character that cannot be seen",
    direction: "a mark that turns the order of its letters",
    dots: "a dot or a space at its beginning or end",
    "too long": "more than 150 characters",
};
/** The refusals of files: what each shows, and the sentence that people read. */
export const evidenceRefusals = {
    "file-name-missing": {
        description: "The file has no name.",
        facts: {},
        sentence: () => "The file has no name. Send the one that it has.",
    },
    "file-name-not-plain": {
        description: "The file's name would lead elsewhere, or be read as something else.",
        facts: { why: { type: text, description: "What is in it: path, control, direction, dots or too long." } },
        sentence: ({ why }) => `The name has ${tricks[why]}. Give the file a plain name and add it again.`,
    },
    "file-empty": {
        description: "The file holds nothing.",
        facts: {},
        sentence: () => "The file is empty. Look whether it is the right one, and add it again.",
    },
    "file-too-large": {
        description: "The file has more bytes than the provider takes.",
        facts: { mostBytes: { type: bytes, description: "The most that a file may have." } },
        sentence: ({ mostBytes }) => `The file is too large: it may have ${inWords(mostBytes)} at most. Make its pictures smaller, or split it.`,
    },
    "file-type-not-taken": {
        description: "The provider takes no files of this kind.",
        facts: {
            found: { type: text, description: "What it is by its content; null where that is not known." },
            taken: { type: texts, description: "The kinds that are taken." },
        },
        sentence: ({ found, taken }) => `Its content is ${found === null ? "nothing that is known" : found}, whatever its name says. These are taken: ${taken
            .map((type) => mediaTypes[type].name)
            .join(", ")}. Save it as one of them.`,
    },
    "file-packed-too-tightly": {
        description: "The file would grow beyond all measure when it is opened, or does not say how much.",
        facts: { mostUnpackedBytes: { type: bytes, description: "The most to which it may grow." } },
        sentence: ({ mostUnpackedBytes }) => `Opened, the file would be far larger than it looks, or it is damaged: ${inWords(mostUnpackedBytes)} is the most. Save it again, or as a PDF.`,
    },
    "file-already-kept": {
        description: "The same content was added before, by the same person and about the same trainee.",
        facts: { fileId: { type: id, description: "The file that is kept." } },
        sentence: () => "You have added this very file before. Use that one.",
    },
    "welfare-takes-no-files": {
        description: "Files about welfare are not kept here.",
        facts: {},
        sentence: () => "Files about welfare are not kept here. Write what matters into the welfare record, and keep the paper where your provider says.",
    },
    "target-not-closed": {
        description: "The target is open, and so has no closing to be evidence of.",
        facts: {},
        sentence: () => "This target is still open. Close it first; then the file is evidence of its closing.",
    },
};
//# sourceMappingURL=evidence-refusals.js.map