/** Rules of every kind with thresholds small enough for small counts to matter. */
export function attackRules({ ofqual, hesa, onsResearch }) {
  return {
    "hidden below 3": { ...onsResearch, smallBelow: 3, hiddenTogether: 0 },
    "hidden below 3, zeros too": { ...onsResearch, smallBelow: 3, zeros: "hide", hiddenTogether: 0 },
    "hidden below 3, at least 3 together": { ...onsResearch, smallBelow: 3, hiddenTogether: 3 },
    "hidden below 2, three values": { ...onsResearch, smallBelow: 2, possibleValues: 3, hiddenTogether: 0 },
    "said to be below 3": { ...onsResearch, smallBelow: 3, smallSymbol: "low", hiddenTogether: 0 },
    "rounded to 3, said to be below 3": { ...ofqual, smallBelow: 3, roundTo: 3 },
    "rounded to 5": hesa,
  };
}
