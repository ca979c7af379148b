import { isOne } from '../../text/reading.js';
import { list } from '../../words/endpoint-words.js';
import type { Draft, Protocol } from '../claim.js';
import { measuresAfter } from '../measures.js';
import { isMember } from '../members.js';
import type { Measure } from '../phrases.js';
import { accept, isLink, isMarkPiece, type Sentence, verbAt } from '../sentence.js';
import { subjectOf } from '../subject.js';
import type { Term } from '../terms.js';
import type { Verb } from '../verbs/verb.js';
import { behindTerm } from './behind-term.js';
import { behindVerb } from './read-statements.js';
import { drafts, type Frame, protocolOfTerm } from './shared.js';

const AMONG = list('of among amongst');
const ON = list('on');

const protocolOf = ({ classes }: Verb): Protocol =>
  classes.has('drop') ? 'original' : classes.has('add') && !classes.has('include') ? 'amended' : null;

/** "we won | on X": what a clause about people or a drug says of an endpoint. */
function onMeasure(sentence: Sentence, verb: number): Measure[] {
  const { reading, pieces } = sentence;
  const phrase = pieces[verb + 1];
  if (phrase?.kind !== 'phrase' || !isOne(reading, phrase.first, ON)) return [];
  const [first, ...rest] = measuresAfter(sentence, verb + 1).measures;
  return first ? accept(sentence, [{ ...first, first: first.first + 1 }, ...rest]) : [];
}

/** `Of the secondary endpoints, A and B are kept; C is deleted` · `Among the secondaries we won on X`. */
function amongTerm(sentence: Sentence, index: number, term: Term): Draft[] {
  const { pieces } = sentence;
  const opens = isLink(sentence, index - 1, AMONG) && (index === 1 || pieces[index - 2]!.kind === 'mark');
  // "As regards the secondary endpoints, A improved"
  const regards =
    term.plural &&
    term.roles.length > 0 &&
    index <= 2 &&
    pieces[0]!.kind === 'link' &&
    isMarkPiece(pieces[index + 1], ',') &&
    pieces.slice(0, index).every(({ kind }) => kind !== 'verb');
  const aside = pieces[index + 1]?.kind === 'phrase' && isMarkPiece(pieces[index + 2], ',');
  if (!(opens || regards) || !(aside || isMarkPiece(pieces[index + 1], ',') || verbAt(sentence, index + 2)))
    return [];
  const found: Draft[] = [];
  for (let at = index + 1; at < pieces.length; at++) {
    if (pieces[at]!.kind === 'term') break;
    const verb = verbAt(sentence, at);
    if (!verb) continue;
    const { measures, reference } = subjectOf(sentence, at, true);
    const own = reference === null ? measures.filter(({ first }) => first > pieces[index]!.end) : [];
    const told = own.length > 0 ? own : onMeasure(sentence, at);
    const fresh = told
      .filter((measure) => isMember(sentence, measure))
      .filter(({ first }) => !found.some((item) => item.measure!.first === first));
    found.push(...drafts(sentence, term, fresh, 'among', sentence.changes ? protocolOf(verb) : null));
  }
  return found;
}

/** Verbs whose subject follows them: "To the secondary endpoints belong A and B", "second comes A". */
const INVERTING: ReadonlySet<string> = new Set([
  'be',
  'belong',
  'come',
  'stand',
  'count',
  'figure',
  'rank',
  'remain',
]);
const LEADING = list('of among amongst to as on behind');

/** Where "| serving as", "remaining on", "and among" starts. */
function startOfLead({ pieces }: Sentence, link: number): number {
  const before = pieces[link - 1];
  const isWord = before?.kind === 'phrase' && before.end - before.first === 1;
  return before?.kind === 'verb' || isWord ? link - 1 : link;
}

/** `Among the secondary endpoints are A and B` · `Serving as primary endpoint of the study is A`: a rank, its verb, its measures. */
function inverted(sentence: Sentence, index: number, term: Term): Draft[] {
  const { pieces } = sentence;
  const led = isLink(sentence, index - 1, LEADING);
  // "Primary is M"
  const bare = !term.named && (index === 0 || pieces[index - 1]!.kind === 'mark');
  if (!led && !bare) return [];
  const front = led ? startOfLead(sentence, index - 1) : index;
  const before = pieces[front - 1];
  const opens = before === undefined || before.kind === 'mark' || before.kind === 'connector';
  const at = behindTerm(sentence, index);
  const verb = verbAt(sentence, at);
  if (!opens || !verb || verb.negated || !INVERTING.has(verb.lemma)) return [];
  return drafts(sentence, term, behindVerb(sentence, at, term), 'among', protocolOfTerm(sentence, index));
}

export const classes: readonly Frame[] = [
  { name: 'inverted', read: inverted },
  { name: 'among', read: amongTerm },
];
