import { endsInLegalForm } from '../../text/legal-forms.js';
import type { Line } from '../lines.js';
import type { LineKind } from './line-kinds.js';
import { endsInOpenVerb, startsAsPredicate, tells, wordsOf } from './told.js';

/** A line near the top, as read. */
export interface TopLine extends Line {
  readonly content: string;
  readonly kind: LineKind;
  /** white space in front of it, in characters */
  readonly indent: number;
}

/** Words that a headline goes on with on its next line, in the same paragraph. */
const CONTINUATION =
  /^(?:announces?|reports?|declares?|completes?|appoints?|names|elects|signs|closes|acquires?|receives?|launches|enters|provides|prices|agrees|to|and|for|of|in|with|on|at|by|from|amid|through|across|after|as|over|during|among|via|under|into|against|between|toward)\b|^&/i;
const LOWER = /^\p{Ll}/u;
/** Words and marks that no headline ends with. */
const UNFINISHED =
  /(?:\b(?:a|an|the|and|or|of|for|to|in|on|with|by|from|at|as|its|their|into|between|under)|[,&/–—-]|\p{L}['’]s)$/iu;
/** "… to Enhance": what is to be done, without what it is done to. */
const OPEN_INFINITIVE = /\b(?:to|will) \p{L}+$/iu;
const FINISHED = /[.!?:;]["”’)]?$/;
/** Whether a line ends, and not in the point of a legal form that the next one goes on behind: "… with Example Inc." */
const isFinished = (content: string, next: string): boolean =>
  FINISHED.test(content) && !(LOWER.test(next) && endsInLegalForm(content));
const LONGEST = 320;
const CENTRED = 4;
/** A centred line at least this long may have been broken for the width of the page. */
const BROKEN = 40;
/** The same for one that tells nothing yet. */
const BROKEN_UNTOLD = 28;
const WIDEST = 90;

const isUpper = (content: string): boolean => content === content.toUpperCase();

/** Whether a centred line was broken for want of room, and the next one is the rest of it. */
function isBroken(last: TopLine, next: TopLine): boolean {
  const length = last.content.length;
  if (length > WIDEST || next.content.length > WIDEST) return false;
  if (isUpper(last.content) !== isUpper(next.content) || tells(`it ${next.content}`)) return false;
  if (last.indent < CENTRED || next.indent < CENTRED) return false;
  return length >= (tells(last.content) ? BROKEN : BROKEN_UNTOLD);
}

/** "(1) DISPOSAL OF …; AND" over "(2) CHANGE OF …": the matters of one notice. */
const isNextMatter = (last: TopLine, next: TopLine): boolean =>
  next.kind === 'item' && /^\(\d\)/.test(next.content) && /\band$/i.test(last.content);

/** Lines in capitals one under the other, of which neither tells anything: "CONNECTED TRANSACTION" over what it is. */
const isStacked = (last: TopLine, next: TopLine): boolean =>
  last.kind === 'title' &&
  !next.opensParagraph &&
  isUpper(last.content) &&
  isUpper(next.content) &&
  !tells(last.content) &&
  !tells(next.content);

/**
 * Whether the next line goes on with a headline: it starts as no headline does, the last line ends as none
 * does, or the last line was broken for the width of the page.
 */
export function continuesHeadline(last: TopLine, next: TopLine, length: number): boolean {
  if (isNextMatter(last, next)) return true;
  if (next.kind !== 'title' && next.kind !== 'name') return false;
  if (length + next.content.length > LONGEST || isFinished(last.content, next.content)) return false;
  if (next.opensParagraph && FINISHED.test(next.content)) return false;
  if (UNFINISHED.test(last.content) || (last.kind === 'title' && endsInOpenVerb(last.content))) return true;
  if (!next.opensParagraph && OPEN_INFINITIVE.test(last.content)) return true;
  const first = wordsOf(next.content)[0] ?? '';
  const predicates = tells(`it ${first}`);
  if (last.kind === 'name' && next.kind === 'title') return predicates;
  if (next.opensParagraph) return LOWER.test(next.content) && last.kind === 'title';
  if ((LOWER.test(next.content) || CONTINUATION.test(next.content)) && next.content.length < 160) return true;
  if (predicates && !tells(last.content)) return true;
  if (isStacked(last, next) || startsAsPredicate(last.content, next.content)) return true;
  return isBroken(last, next);
}
