import { hashOf } from '../text/reading.js';
import { lemmaByHash } from '../words/lemma.table.js';
import { GERUND } from '../words/parts.js';
import type { Preposition } from '../words/prepositions.js';
import { lemmaByNounHash, type VerbClass, verbClasses } from '../words/verbs.js';
import type { PhraseNode } from './node.js';
import type { TaggedSentence } from './sentence.js';

const CHANGES =
  'change difference increase decrease reduction improvement decline growth rise fall drop gain loss shift variation';
const AGREEMENTS =
  'agreement deal contract partnership collaboration alliance transaction arrangement discussion talk negotiation meeting';
const PEOPLE =
  'patient subject participant people adult child person woman man company volunteer investor holder';
const STUDIES = 'study trial program programme project experience research';

/** Nouns by the prepositions they take, beside nouns of action, which take what their verbs take. */
const TAKEN: Readonly<Partial<Record<Preposition, string>>> = {
  to: `right access response commitment exposure approach alternative answer key letter amendment addition option respect
    relation report ticket time return damage resistance adherence superiority inferiority supplement successor ${CHANGES}`,
  from: `income revenue proceeds ${CHANGES} result withdrawal royalty letter data distance`,
  in: `interest stake investment involvement role experience participation expert leader professional ${CHANGES} ${STUDIES} ${PEOPLE} director`,
  for: `candidate treatment therapy right application request reason need demand program programme authorization authorisation
    approval indication medicine drug vaccine platform plan strategy market opportunity potential risk guidance outlook agreement
    responsibility vehicle solution option offer eligibility ${STUDIES} center centre`,
  with: `${AGREEMENTS} ${PEOPLE} relationship experience treatment study interaction compliance`,
  between: `${CHANGES} ${AGREEMENTS} interval time comparison ratio relationship gap`,
  among: `${CHANGES} ${AGREEMENTS}`,
  versus: `${CHANGES} superiority benefit survival ratio`,
  against: `activity efficacy protection superiority effect claim`,
  on: `effect impact focus data information update tax report limit work emphasis return`,
  over: `superiority advantage benefit ${CHANGES} control`,
  into: `investigation insight research entry`,
  about: 'information question detail data',
  regarding: 'information question detail data statement',
  under: 'obligation right payment amount',
  'compared to': `${CHANGES} benefit`,
  'compared with': `${CHANGES} benefit`,
  'relative to': `${CHANGES}`,
  'due to': 'death discontinuation withdrawal loss',
  by: '',
  as: '',
};

const hashesOf = (nouns: string): ReadonlySet<number> =>
  new Set(
    nouns
      .split(/\s+/)
      .filter(Boolean)
      .flatMap((noun) => [noun, `${noun}s`, noun.replace(/y$/, 'ies')])
      .map(hashOf),
  );
const nounsByPreposition: ReadonlyMap<Preposition, ReadonlySet<number>> = new Map(
  (Object.entries(TAKEN) as [Preposition, string][]).map(([preposition, nouns]) => [
    preposition,
    hashesOf(nouns),
  ]),
);

/** Classes of verbs that take where from and where to, or what as. */
const CHANGING: readonly VerbClass[] = [
  'move',
  'retime',
  'promote',
  'demote',
  'add',
  'drop',
  'replace',
  'change',
  'swap',
  'split',
  'keep',
];

/** Whether a phrase is a noun of action: "acquisition". */
export const isAction = (sentence: TaggedSentence, phrase: PhraseNode): boolean =>
  lemmaOfAction(sentence, phrase) !== undefined;

const OF = hashOf('of');
/** The lemma of a noun of action: "removal", "the scrapping | of". */
export function lemmaOfAction(
  sentence: TaggedSentence,
  { head, determiner }: Pick<PhraseNode, 'head' | 'determiner'>,
): string | undefined {
  const hash = sentence.hash(head);
  const isGerund = determiner >= 0 && sentence.hash(head + 1) === OF && (sentence.part(head) & GERUND) !== 0;
  return lemmaByNounHash.get(hash) ?? (isGerund ? lemmaByHash.get(hash) : undefined);
}

/** Whether a phrase is a noun of change: of "the postponement of the assessment from A to B" it takes "from" and "to". */
export function isChange(sentence: TaggedSentence, phrase: PhraseNode): boolean {
  const classes = verbClasses.get(lemmaOfAction(sentence, phrase) ?? '');
  return CHANGING.some((name) => classes?.has(name));
}

/**
 * Whether a preposition behind a noun phrase belongs to it whatever the verb is: "change from baseline", "rights to",
 * "removal of M as". Others may belong to the verb.
 */
export function belongsToNoun(
  sentence: TaggedSentence,
  phrase: PhraseNode,
  preposition: Preposition,
): boolean {
  if (preposition === 'of' || preposition === 'per' || preposition === 'worth') return true;
  const { head, kind } = phrase;
  if (kind === 'name' || kind === 'pronoun') return false;
  const nouns = nounsByPreposition.get(preposition);
  if (!nouns) return false;
  return nouns.has(sentence.hash(head)) || isAction(sentence, phrase);
}
