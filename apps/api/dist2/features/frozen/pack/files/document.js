import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType, } from "docx";
/** Sections that people type into: who was there, what was decided, what is to be done, who signs. */
const typedInto = [7, 8, 6, 9];
/**
 * The minutes of a board as a document that people type into, and the moderator's form: for every sampled piece a line
 * to fill in.
 */
export function documentOf({ pack, sha256 }) {
    const sections = typedInto.flatMap((number) => pack.sections.find((one) => one.number === number) ?? []);
    const minutes = (pack.minutes ?? "The minutes are still to be written.").split(/\n+/u);
    const document = new Document({
        creator: pack.provider,
        title: pack.title,
        description: `Snapshot ${sha256}`,
        styles: { default: { document: { run: { font: "Arial", size: 22 } } } },
        sections: [
            {
                children: [
                    new Paragraph({ text: pack.title, heading: HeadingLevel.TITLE }),
                    text(`${pack.provider}. The board meets on ${pack.heldOn}. Frozen at ${pack.frozenAt}.`),
                    text(`SHA-256 of the snapshot: ${sha256}`),
                    heading("Minutes"),
                    ...minutes.map(text),
                    ...sections.flatMap(({ title, notes, tables }) => [
                        heading(title),
                        ...notes.map(text),
                        ...tables.map(tableOf),
                        text(""),
                    ]),
                    heading("Moderator's form"),
                    text("Write a finding for every piece of work that you judged, and sign below."),
                    tableOf(moderatorsForm(pack)),
                    text("Signed:                                        On:"),
                ],
            },
        ],
    });
    return Packer.toBuffer(document);
}
/** The moderator's form: the sample, with an empty place for the mark and the finding. */
export function moderatorsForm({ sections }) {
    const sample = sections.find(({ number }) => number === 2)?.tables[0];
    const rows = (sample?.rows ?? []).map(([exercise, piece, trainee]) => [
        ...[exercise ?? null, piece ?? null, trainee ?? null, null, null],
    ]);
    const columns = ["Exercise", "Piece", "Trainee", "Your mark", "Your finding"];
    return { name: "form", title: "Moderator's form", columns, rows };
}
const text = (words) => new Paragraph({ children: [new TextRun(words)], spacing: { after: 120 } });
const heading = (words) => new Paragraph({ text: words, heading: HeadingLevel.HEADING_1 });
function tableOf({ columns, rows }) {
    const line = (cells, isHead) => new TableRow({
        tableHeader: isHead,
        children: cells.map((cell) => new TableCell({
            children: [new Paragraph({ children: [new TextRun({ text: `${cell ?? ""}`, bold: isHead })] })],
        })),
    });
    return new Table({
        width: { size: 100, type: WidthType.PERCENTAGE },
        rows: [line(columns, true), ...rows.map((row) => line(row, false))],
    });
}
//# sourceMappingURL=document.js.map