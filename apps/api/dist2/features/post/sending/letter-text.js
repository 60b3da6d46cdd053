/** A letter as text and as HTML, from the same lines. Whatever a person typed is text in both. */
export function letterText({ subject, lines }, { givenNames, providerName, address }) {
    const greeting = givenNames === "" ? "Hello," : `Dear ${givenNames},`;
    const all = [greeting, ...lines, providerName];
    const text = all.map((line) => typeof line === "string" ? line : `${line.words}:\n${address}${line.path}`);
    const html = all.map((line) => typeof line === "string"
        ? `<p>${escaped(line)}</p>`
        : `<p><a href="${escaped(address + line.path)}">${escaped(line.words)}</a></p>`);
    return {
        subject: subject.replaceAll(/[\r\n]+/g, " "),
        text: `${text.join("\n\n")}\n`,
        html: `<!doctype html>\n<html lang="en"><meta charset="utf-8"><title>${escaped(subject)}</title>\n<body>\n${html.join("\n")}\n</body></html>\n`,
    };
}
const entities = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
};
const escaped = (text) => text.replaceAll(/[&<>"]/g, (one) => entities[one] ?? one);
//# sourceMappingURL=letter-text.js.map