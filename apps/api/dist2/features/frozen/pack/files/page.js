import { distributionPictures } from "./distribution-pictures.js";
const escaped = (text) => text.replace(/[&<>"]/gu, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign]);
/**
 * A pack as one page of HTML, the accessible master: headings in order, a caption and scopes for every table, and pictures
 * beside the tables that say the same. Its print is the PDF. It loads nothing.
 */
export async function* pageOf(frozen) {
    const { pack, sha256 } = frozen;
    yield `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${escaped(pack.title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><style>${style}</style></head><body><main>
<h1>${escaped(pack.title)}</h1><p>${escaped(pack.provider)}. The board meets on ${escaped(pack.heldOn)}.</p>
<p>SHA-256 of the snapshot: <code>${sha256}</code></p>
<nav aria-label="Sections"><ol start="0">${pack.sections.map(linkTo).join("")}</ol></nav>`;
    for (const section of pack.sections)
        yield sectionOf(section);
    if (pack.minutes !== null)
        yield `<section aria-labelledby="minutes"><h2 id="minutes">Minutes</h2>${paragraphs(pack.minutes)}</section>`;
    yield "</main></body></html>\n";
}
const linkTo = ({ number, title }) => `<li><a href="#s${number}">${escaped(title)}</a></li>`;
const paragraphs = (text) => text
    .split(/\n+/u)
    .map((one) => `<p>${escaped(one)}</p>`)
    .join("");
function sectionOf(section) {
    const { number, title, notes, tables } = section;
    const pictures = number === 4 ? distributionPictures(section) : "";
    return `<section aria-labelledby="s${number}"><h2 id="s${number}">${number}. ${escaped(title)}</h2>
${notes.map((note) => `<p>${escaped(note)}</p>`).join("")}${pictures}${tables.map(tableOf).join("")}</section>`;
}
function tableOf({ name, title, columns, rows }) {
    if (rows.length === 0)
        return `<p>${escaped(title)}: there is nothing to list.</p>`;
    const head = columns.map((column) => `<th scope="col">${escaped(column)}</th>`).join("");
    const body = rows
        .map((row) => {
        const cells = row.map((cell, at) => {
            const words = escaped(`${cell ?? ""}`);
            return at === 0 ? `<th scope="row">${words}</th>` : `<td>${words}</td>`;
        });
        return `<tr>${cells.join("")}</tr>`;
    })
        .join("");
    return `<div class="scroll" role="region" aria-label="${escaped(title)}" tabindex="0" id="t-${escaped(name)}"><table><caption>${escaped(title)}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
}
const style = `body{font:1rem/1.5 Arial,sans-serif;margin:0;color:#0b0c0c;background:#fff}
main{max-width:72rem;margin:0 auto;padding:1rem}h2{margin-top:2.5rem;break-after:avoid}
code{overflow-wrap:anywhere}a{color:#12436d}nav a{display:inline-block;padding:.25rem 0}
a:focus-visible,.scroll:focus-visible{outline:3px solid #fd0;box-shadow:0 0 0 5px #0b0c0c}
.scroll{overflow-x:auto}table{border-collapse:collapse;width:100%;margin:1rem 0;font-size:.875rem}
caption{text-align:left;font-weight:bold;padding:.25rem 0}
th,td{border-bottom:1px solid #767676;padding:.25rem .5rem;text-align:left;vertical-align:top;overflow-wrap:break-word}
svg{max-width:100%;height:auto}
@page{size:A4 landscape;margin:14mm}
@media print{nav{display:none}.scroll{overflow:visible}table{font-size:8pt}thead{display:table-header-group}tr{break-inside:avoid}}
@media (prefers-color-scheme:dark){@media screen{body{background:#0b0c0c;color:#f8f8f8}a{color:#8cc3f0}figure{background:#fff;color:#0b0c0c}}}`;
//# sourceMappingURL=page.js.map