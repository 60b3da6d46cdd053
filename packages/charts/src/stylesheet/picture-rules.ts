/** How drawings sit on the page, and how their links answer to pointer and keyboard. */
export const pictureRules = `.chart {
  display: block;
  max-width: 100%;
  height: auto;
  overflow: visible;
  font-family: inherit;
  print-color-adjust: exact;
}
.chart text, .chart tspan { white-space: pre; }
.chart a { cursor: pointer; }
.chart a:hover > * { fill: var(--chart-rule); fill-opacity: 0.16; }
.chart a:focus { outline: none; }
.chart a:focus-visible > * {
  fill: var(--chart-focus);
  fill-opacity: 0.25;
  stroke: var(--chart-focus-edge);
  stroke-width: 2;
  outline: 4px solid var(--chart-focus);
}
`;
