/** A fill, the ink of a number upon it, and the line around it, as `#RRGGBB`. */
export interface Swatch {
  readonly fill: string;
  readonly ink: string;
  readonly edge: string;
}

/** One appearance of every chart: paper, lines, the seven stops of the ordinal scale, and the bands of percentages. */
export interface Colours {
  readonly paper: string;
  /** Words and numbers on paper. */
  readonly ink: string;
  /** Words of second rank on paper; still 4.5:1. */
  readonly quiet: string;
  /** Axis and rule lines; 3:1 on paper. */
  readonly rule: string;
  /** Lines of hatching and dots, and the outline of states; 3:1 on paper. */
  readonly state: string;
  /** Lowest level to highest. */
  readonly stops: readonly [Swatch, Swatch, Swatch, Swatch, Swatch, Swatch, Swatch];
  /** Lowest percentage to highest. */
  readonly bands: readonly [Swatch, Swatch, Swatch, Swatch];
  readonly movement: {
    readonly up: string;
    readonly same: string;
    readonly down: string;
    readonly away: string;
  };
  readonly focus: string;
  readonly focusEdge: string;
}

const black = "#0B0C0C";
const white = "#FFFFFF";
const solid = (fill: string, ink: string): Swatch => ({ fill, ink, edge: fill });

/** For white paper and print. Hues: Government Analysis Function, categorical and sequential palettes. */
export const lightColours: Colours = {
  paper: white,
  ink: black,
  quiet: "#484F55",
  rule: "#6F777B",
  state: "#484F55",
  stops: [
    solid("#801650", white),
    solid("#F46A25", black),
    { fill: "#F9B38F", ink: black, edge: "#B5450B" },
    { fill: "#BFBFBF", ink: black, edge: "#6F777B" },
    { fill: "#6BACE6", ink: black, edge: "#2073BC" },
    solid("#2073BC", white),
    solid("#12436D", white),
  ],
  bands: [
    { fill: "#DCE9F6", ink: black, edge: "#2073BC" },
    { fill: "#6BACE6", ink: black, edge: "#2073BC" },
    solid("#2073BC", white),
    solid("#12436D", white),
  ],
  movement: { up: "#2073BC", same: "#6F777B", down: "#D4531A", away: "#801650" },
  focus: "#FFDD00",
  focusEdge: black,
};

/** For dark paper: the same order of hues, brightest at both ends of the scale. */
export const darkColours: Colours = {
  paper: "#15191C",
  ink: "#F3F4F5",
  quiet: "#B9C0C6",
  rule: "#8A9299",
  state: "#B9C0C6",
  stops: [
    solid("#FFB3D9", black),
    solid("#F58A4B", black),
    { fill: "#B5663A", ink: black, edge: "#F58A4B" },
    solid("#8E9499", black),
    { fill: "#4C8FCB", ink: black, edge: "#7DB8EE" },
    solid("#7DB8EE", black),
    solid("#D3E8FB", black),
  ],
  bands: [
    { fill: "#1F3347", ink: white, edge: "#4C8FCB" },
    { fill: "#2C5C8A", ink: white, edge: "#4C8FCB" },
    solid("#7DB8EE", black),
    solid("#D3E8FB", black),
  ],
  movement: { up: "#7DB8EE", same: "#8A9299", down: "#F58A4B", away: "#FFB3D9" },
  focus: "#FFDD00",
  focusEdge: black,
};
