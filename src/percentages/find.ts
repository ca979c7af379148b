import type { PercentageMention } from '../record/quantity.js';
import { quantityModifier } from '../text/modifiers.js';
import type { Reading } from '../text/reading.js';
import { MASKED } from '../text/tokens.js';
import { directionOf } from './direction.js';
import type { Read } from './read.js';
import { percentageRules } from './rules.js';

/** A percentage mention before it has an id and a section. */
export type FoundPercentage = Omit<PercentageMention, 'id' | 'section' | 'sentence'>;

const ANY_START = percentageRules.reduce((classes, rule) => classes | rule.startsWith, 0);

function readAt(reading: Reading, at: number): Read | null {
  const classes = reading.tokens.classes[at]!;
  for (const rule of percentageRules) {
    if (!(classes & rule.startsWith)) continue;
    const read = rule.read(reading, at);
    if (read) return read;
  }
  return null;
}

/**
 * Finds the percentages, percentage and basis points and fractions of a text.
 *
 * @returns mentions in text order, none overlapping; values in percent
 */
export function findPercentages(reading: Reading): FoundPercentage[] {
  const { text, tokens } = reading;
  const mentions: FoundPercentage[] = [];
  for (let at = 0; at < tokens.count; at++) {
    if (!(tokens.classes[at]! & ANY_START) || tokens.shape[at]! & MASKED) continue;
    const read = readAt(reading, at);
    if (!read) continue;
    const { first, end, unit } = read;
    const start = tokens.start[first]!;
    const stop = tokens.end[end - 1]!;
    const modifier = read.open ? 'EQUAL_OR_MORE' : quantityModifier(reading, first, end);
    const point = read.low.eq(read.high);
    const value = read.low.toNumber();
    mentions.push({
      text: text.slice(start, stop),
      start,
      end: stop,
      inferred: [],
      rule: read.rule,
      value: point ? value : null,
      low: point && (modifier === 'LESS_THAN' || modifier === 'EQUAL_OR_LESS') ? null : value,
      high: point && (modifier === 'MORE_THAN' || modifier === 'EQUAL_OR_MORE') ? null : read.high.toNumber(),
      unit,
      modifier,
      direction: read.signed ? null : directionOf(reading, first, end),
    });
    at = end - 1;
  }
  return mentions;
}
