import { violationSentence } from "@reviewpoint/domain/interchange";
const mostListed = 20;
/** What is said of an import: whether it landed, what it changed, what is wrong, and what to do next. */
export function importAnswer(report) {
    const { fileName, format, provider, violations, errorsFile } = report;
    const ofProvider = provider === "" ? "" : `, ${provider}`;
    const lines = [
        `${fileName} (${format}${ofProvider}): ${outcome(report)}`,
        `  ${counts(report)}`,
        ...listed("Good to know", report.notices),
        ...listed("Waiting for other files", report.waiting),
        ...listed("Recorded here and not in the file; nothing was removed", report.absent),
        ...listed("What is wrong", violations.map(violationSentence), errorsFile === null ? violations.length : undefined),
        ...(errorsFile === null ? [] : [`  All of it is in ${errorsFile}`]),
        ...next(report).map((sentence) => `  Next: ${sentence}`),
    ];
    return lines.map(printable).join("\n");
}
/** A line for a terminal: what a file holds may not move its cursor or change its colours. */
const printable = (line) => line.replace(/[\u0000-\u001F\u007F-\u009F]/gu, "\uFFFD");
function outcome({ landed, added, changed, refused }) {
    if (landed && refused > 0)
        return "its good rows are brought in.";
    if (landed)
        return added + changed === 0 ? "all of it was recorded already." : "brought in.";
    return refused > 0 ? "refused, nothing was written." : "a preview, nothing was written.";
}
/** Files that are read as a whole hold entries and faults, tables hold rows. */
const isWhole = ({ format }) => format === "provider-setup" || format.startsWith("framework");
function counts(report) {
    const { read, added, changed, unchanged, refused, absent } = report;
    if (isWhole(report) && refused > 0)
        return `${counted(refused, "fault")}; it is brought in whole or not at all.`;
    const parts = [`${added} new`, `${changed} changed`, `${unchanged} unchanged`, `${refused} refused`];
    const gone = absent.length === 0
        ? ""
        : `; ${absent.length} recorded here ${absent.length === 1 ? "is" : "are"} absent from it`;
    return `${counted(read, isWhole(report) ? "entry" : "row")}: ${parts.join(", ")}${gone}.`;
}
/** What to do next; nothing where all is done. */
function next(report) {
    const { landed, refused, added, changed, waiting, errorsFile, unchanged } = report;
    if (refused > 0) {
        if (isWhole(report))
            return ["correct the file itself and bring it in again."];
        const correct = errorsFile === null ? "correct the file and bring it in again" : "correct that file and bring it in";
        const others = added + changed + unchanged;
        return [
            landed || others === 0
                ? `${correct}.`
                : `${correct}; or bring in the good rows now with --accept-good-rows.`,
        ];
    }
    if (!landed)
        return added + changed === 0 ? [] : ["bring it in, without --dry-run."];
    return waiting.length === 0 ? [] : ["bring in those files, then this one again."];
}
function counted(number, one) {
    const many = one.endsWith("y") ? `${one.slice(0, -1)}ies` : `${one}s`;
    return `${number.toLocaleString("en-GB")} ${number === 1 ? one : many}`;
}
function listed(heading, sentences, most = mostListed) {
    if (sentences.length === 0)
        return [];
    const more = sentences.length - most;
    const shown = sentences.slice(0, most).map((sentence) => `    ${sentence}`);
    return [`  ${heading}:`, ...shown, ...(more > 0 ? [`    and ${more.toLocaleString("en-GB")} more`] : [])];
}
//# sourceMappingURL=import-answer.js.map