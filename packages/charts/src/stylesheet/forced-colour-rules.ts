/** Where the reader has chosen the colours: shapes keep their fills, edges and words take the reader's own ink. */
export const forcedColourRules = `@media (forced-colors: active) {
  :root, :root:not([data-theme="light"]), :root[data-theme="dark"] {
    --chart-paper: Canvas;
    --chart-ink: CanvasText;
    --chart-quiet: CanvasText;
    --chart-rule: CanvasText;
    --chart-state: CanvasText;
    --chart-focus: Highlight;
    --chart-focus-edge: CanvasText;
  }
  .chart text { forced-color-adjust: none; }
  .chart-grid td { border: 1px solid CanvasText; }
}
`;
