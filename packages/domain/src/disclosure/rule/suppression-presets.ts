import type { SuppressionRule } from "./suppression-rule.js";

/**
 * Rules in use, to begin from. What a source does not say is ours: that at least two values stay possible (fewer would
 * be disclosure), that totals go last, and, for research, that hidden people of one shown total are not few themselves.
 */
export const suppressionPresets = {
  ofqual: {
    name: "Ofqual statistical releases",
    source: "Ofqual, Rounding policy for statistical publications, updated 30 October 2025",
    confidence: "read",
    smallBelow: 5,
    smallSymbol: "low",
    zeros: "show",
    roundTo: 5,
    possibleValues: 2,
    hiddenTogether: 0,
    totals: "last",
    percentOfAtLeast: 0,
    averageOfAtLeast: 0,
  },
  hesa: {
    name: "HESA standard rounding",
    source: "HESA, Rounding and suppression to anonymise statistics",
    confidence: "reported",
    smallBelow: 1,
    smallSymbol: "low",
    zeros: "hide",
    roundTo: 5,
    possibleValues: 2,
    hiddenTogether: 0,
    totals: "last",
    percentOfAtLeast: 22.5,
    averageOfAtLeast: 8,
  },
  onsResearch: {
    name: "ONS research outputs",
    source: "ONS Secure Research Service, threshold rule of 10; on zeros and totals it is not confirmed",
    confidence: "unconfirmed",
    smallBelow: 10,
    smallSymbol: "c",
    zeros: "show",
    roundTo: 1,
    possibleValues: 2,
    hiddenTogether: 10,
    totals: "last",
    percentOfAtLeast: 10,
    averageOfAtLeast: 10,
  },
} as const satisfies { readonly [preset: string]: SuppressionRule };
