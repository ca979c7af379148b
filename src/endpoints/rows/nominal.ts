import type { Clause } from '../../grammar/clause.js';
import type { Grammar } from '../../grammar/grammar.js';
import { COLON, isMark, isOne, isQuote, POINT } from '../../text/reading.js';
import type { VerbClass } from '../../words/verbs.js';
import type { Claim, Draft, Protocol } from '../claim.js';
import { startOfItem } from '../lists.js';
import { cutList } from '../measure-list.js';
import { accept, type Sentence } from '../sentence.js';
import { list } from '../words.js';

/** What a noun of action at the head of a line says of the endpoints it names. */
interface NominalRow {
  readonly name: string;
  readonly verbs: readonly VerbClass[];
  readonly protocol: Exclude<Protocol, null>;
  /** what stands behind "into" takes their place */
  readonly into: boolean;
}

/** The name under which nouns of action are switched off. */
export const NOMINAL = 'nominal';

const nominalRows: readonly NominalRow[] = [
  // Fusion of A and B into C
  { name: 'merging', verbs: ['merge', 'split'], protocol: 'original', into: true },
  // Deletion of the exploratory endpoint M
  { name: 'deletion', verbs: ['drop'], protocol: 'original', into: false },
  // Addition of M as a secondary endpoint
  { name: 'addition', verbs: ['add'], protocol: 'amended', into: false },
];

const INTO = list('into');
/** How far from the start of a line the noun of action may stand. */
const OPENS = 3;

const opensLine = ({ reading, floor }: Sentence, { verb }: Clause): boolean => {
  const start = startOfItem(reading, floor);
  return (
    verb.form === 'nominal' && verb.main - (start >= 0 ? start : floor) <= OPENS && !isQuote(reading, floor)
  );
};

/** The claims of a line that opens with a noun of action, changed by what it says. */
export function readNominal(grammar: Grammar, sentence: Sentence, made: readonly Claim[]): Draft[] {
  const named = made.filter(({ measure, protocol }) => measure !== null && protocol === null);
  if (!sentence.changes || named.length === 0 || sentence.without.has(NOMINAL)) return [];
  const clause = grammar.clausesOf(sentence.index).find((other) => opensLine(sentence, other));
  const row =
    clause &&
    nominalRows.find(
      ({ name, verbs }) => !sentence.without.has(name) && verbs.some((name) => clause.verb.classes.has(name)),
    );
  if (!row) return [];
  const { reading, limit } = sentence;
  let into = -1;
  for (let at = clause.verb.end; at < limit; at++) if (into < 0 && isOne(reading, at, INTO)) into = at;
  const changed = (item: Claim): Draft => ({ ...item, protocol: row.protocol, rule: row.name });
  if (!row.into || into < 0) return row.into ? [] : named.map(changed);
  const old = named.filter(({ measure }) => measure!.end <= into);
  let first = into + 1;
  for (let at = first; at < limit; at++) if (isMark(reading, at, COLON)) first = at + 1;
  const end = isMark(reading, limit - 1, POINT) ? limit - 1 : limit;
  const now = accept(sentence, cutList(reading, { first, end }));
  const [like] = old;
  return like
    ? [
        ...old.map(changed),
        ...now.map(
          (measure): Draft => ({ ...changed(like), measure, definition: null, protocol: 'amended' }),
        ),
      ]
    : [];
}
