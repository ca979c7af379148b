import { FAMILY_NAME, GIVEN_NAME, MONTH, PLACE, WEEKDAY } from '../text/classes.js';
import { DIGITS } from '../text/tokens.js';
import { companyEndings } from '../words/company-endings.js';
import { ADJECTIVE, ADVERB, EVERYDAY, VERB_FORMS } from '../words/parts.js';
import type { TagContext } from './tag-context.js';
import { DET, PROPN } from './tags.js';

/** A name unless it is an everyday word with nothing of a name around it. */
export function isName(context: TagContext, at: number): boolean {
  if (!context.isCapital(at)) return false;
  if (companyEndings.has(context.hashAt(at))) return true;
  const parts = context.part(at);
  if (context.reading.tokens.classes[at]! & (MONTH | WEEKDAY)) return true;
  const everyday = (parts & EVERYDAY) !== 0;
  const naming = context.reading.tokens.naming[at]!;
  if (!everyday) return !context.isTitle || (parts & ADVERB) === 0;
  if (context.isTitle) return context.tag(at - 1) === PROPN && !(parts & (VERB_FORMS | ADJECTIVE | ADVERB));
  if (at === context.first || context.isMarkAt(at - 1)) {
    const named = naming & (GIVEN_NAME | FAMILY_NAME | PLACE);
    return context.isCapital(at + 1) || (named !== 0 && !(parts & (VERB_FORMS | ADJECTIVE)));
  }
  if (context.isUpper(at)) return true;
  // "Week 12", "Phase 3"
  if (context.reading.tokens.kind[at + 1] === DIGITS && at + 1 < context.limit) return false;
  // "the Company", "each Unit": a defined term
  return context.isCapital(at + 1) || context.tag(at - 1) !== DET || (naming & PLACE) !== 0;
}
