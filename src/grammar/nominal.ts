import { hashOf } from '../text/reading.js';
import { POSSESSIVE } from '../words/parts.js';
import { type VerbClass, verbClasses } from '../words/verbs.js';
import { lemmaOfAction } from './attachment.js';
import { phraseOf } from './cores.js';
import { attach, type ClauseNode, NOTHING, type PhraseNode } from './node.js';
import type { TaggedSentence } from './sentence.js';
import { PART, PROPN } from './tags.js';

const S = hashOf('s');

const NO_CLASSES: ReadonlySet<VerbClass> = new Set();

/**
 * The clause that a noun of action gives: of "the acquisition of X by Y for Z" the verb is "acquire", X its object,
 * Y its subject.
 *
 * @param phrase a noun phrase with what is attached to it
 * @param parent the clause it stands in, if any
 * @returns the clause, or null where the head is no noun of action
 */
export function nominalClause(
  sentence: TaggedSentence,
  phrase: PhraseNode,
  parent: ClauseNode | null,
): ClauseNode | null {
  if (phrase.kind !== 'noun' && !(phrase.kind === 'name' && sentence.isTitle)) return null;
  const lemma = lemmaOfAction(sentence, phrase);
  if (!lemma) return null;
  const owner = ownerOf(sentence, phrase);
  const clause: ClauseNode = {
    sentence: sentence.index,
    first: phrase.first,
    end: phrase.end,
    verb: {
      first: phrase.head,
      end: phrase.head + 1,
      main: phrase.head,
      lemma,
      classes: verbClasses.get(lemma) ?? NO_CLASSES,
      form: 'nominal',
      tense: 'none',
      modal: null,
      negated: phrase.negated,
      passive: false,
      progressive: false,
      adverbs: [],
    },
    subject: [...(phrase.by.get('by') ?? owner)],
    object: [...(phrase.by.get('of') ?? [])],
    complement: [],
    adjective: -1,
    by: NOTHING,
    parent,
    relation: 'nominal',
    borrowed: false,
  };
  for (const [preposition, phrases] of phrase.by)
    if (preposition !== 'of' && preposition !== 'by') attach(clause, preposition, phrases);
  return clause;
}

/** Who acts, by a possessive in the core: "its acquisition of X", "Alpha's acquisition of X". */
function ownerOf(sentence: TaggedSentence, { first, head, determiner }: PhraseNode): PhraseNode[] {
  const owned = (end: number, kind: PhraseNode['kind']) => phraseOf(sentence, first, end, end - 1, kind);
  for (let at = first + 1; at < head; at++)
    if (sentence.tag(at) === PART && sentence.hash(at) === S)
      return [owned(at - 1, sentence.tag(at - 2) === PROPN ? 'name' : 'noun')];
  if (determiner !== first || sentence.functionAt(first) !== POSSESSIVE) return [];
  return [{ ...owned(first + 1, 'pronoun'), determiner: -1, refersTo: [] }];
}
