const bands = [1, 2, 3, 4];

/** The two grids: cells with a gap between them, coloured by band or edged by relation, stacked on narrow screens. */
export function gridRules(): string {
  return `.chart-grid {
  border-collapse: separate;
  border-spacing: 3px;
  table-layout: fixed;
  width: 100%;
  color: var(--chart-ink);
  font-size: 0.9375rem;
  line-height: 1.35;
  print-color-adjust: exact;
}
.chart-grid caption { text-align: start; padding: 0 0 0.5rem 3px; color: var(--chart-quiet); }
.chart-grid th { overflow-wrap: break-word; text-align: start; vertical-align: bottom; padding: 0.5rem; font-weight: 600; }
.chart-grid th:first-child { width: 24%; padding-inline-start: 0; }
.chart-grid tbody th { vertical-align: top; }
.chart-grid td { vertical-align: top; padding: 0.5rem 0.625rem; border-radius: 3px; font-variant-numeric: tabular-nums; }
.chart-grid td a { color: inherit; }
.chart-grid td a:focus-visible {
  outline: 3px solid var(--chart-focus-edge);
  box-shadow: 0 0 0 6px var(--chart-focus);
}
.chart-grid .chart-figure { font-size: 1.125rem; }
.chart-grid td > span { display: block; }
.chart-grid td.chart-none { background: var(--chart-paper); box-shadow: inset 0 0 0 1px var(--chart-rule); }
.chart-grid td.chart-none .chart-word { color: var(--chart-quiet); }
.chart-grid td.chart-not-open, .chart-grid td.chart-relation-not_open { background: none; box-shadow: none; border: 1px dashed var(--chart-rule); }
.chart-not-open .chart-word, .chart-relation-not_open .chart-word { color: var(--chart-quiet); }
.chart-reached { font-weight: 600; }
.chart-by, .chart-judged .chart-word { font-size: 0.875rem; }
.chart-judged .chart-word { white-space: nowrap; }
.chart-by { color: var(--chart-quiet); }
.chart-evidence { margin-top: 0.25rem; overflow-wrap: anywhere; }
${bands.map(band).join("")}[class^="chart-relation-"] {
  background: var(--chart-paper);
  box-shadow: inset 0 0 0 1px var(--chart-rule), inset 6px 0 0 var(--relation, var(--chart-rule));
  padding-inline-start: 1rem !important;
}
[class^="chart-relation-"] .chart-shape { color: var(--relation, var(--chart-quiet)); }
.chart-relation-above { --relation: var(--chart-stop-7-edge); }
.chart-relation-at { --relation: var(--chart-stop-6-edge); }
.chart-relation-below { --relation: var(--chart-down); }
@media (max-width: 30rem) {
  .chart-grid, .chart-grid tbody, .chart-grid tr, .chart-grid th, .chart-grid td, .chart-grid caption { display: block; width: auto; }
  .chart-grid thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .chart-grid tbody th:first-child { width: auto; padding: 1rem 0 0.25rem; }
  .chart-grid td { margin-bottom: 3px; }
  .chart-grid td::before { content: attr(data-column); display: block; font-size: 0.875rem; }
}
@media print {
  .chart-grid tr { break-inside: avoid; }
}
`;
}

function band(at: number): string {
  const name = `--chart-band-${at}`;
  return `.chart-band-${at} { background: var(${name}); color: var(${name}-ink); }\n`;
}
