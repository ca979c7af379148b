import type { Clause } from '../../src/grammar/clause.js';
import { createGrammar, type Grammar } from '../../src/grammar/grammar.js';
import type { NounPhrase } from '../../src/grammar/phrase.js';
import { readLines } from '../../src/text/lines/read-lines.js';
import { readText } from '../../src/text/read-text.js';
import { textOf } from '../../src/text/reading.js';
import { lexicon } from '../../src/vocabulary.js';

export const grammarOf = (text: string): Grammar =>
  createGrammar(readText(text, readLines(text, [], lexicon), lexicon), lexicon);

/** Every sentence of a text, as ordinals. */
export const sentencesOf = ({ reading }: Grammar): number[] => [
  ...Array(reading.sentences.length - 1).keys(),
];

function spellPhrase(grammar: Grammar, phrase: NounPhrase): string {
  const { reading } = grammar;
  const beside = phrase.appositions.map((other) => ` = ${textOf(reading, other.first, other.end)}`);
  const meant = phrase.refersTo?.map((other) => textOf(reading, other.first, other.end)).join(' + ');
  return `${textOf(reading, phrase.first, phrase.end)}${beside.join('')}${meant ? ` (${meant})` : ''}`;
}

function spellVerb({ verb }: Clause): string {
  const words = [
    verb.lemma,
    verb.form === 'finite' ? verb.tense : verb.form,
    verb.form !== 'finite' && verb.tense !== 'none' && verb.tense,
    verb.modal,
    verb.negated && 'not',
    verb.passive && 'passive',
    verb.progressive && 'progressive',
  ];
  return words.filter(Boolean).join(' ');
}

/** A clause in one line: "main: drop past passive; object pain; as a secondary endpoint". */
export function spellClause(grammar: Grammar, clause: Clause): string {
  const list = (phrases: readonly NounPhrase[]) =>
    phrases.map((phrase) => spellPhrase(grammar, phrase)).join(' | ');
  const slots: (readonly [string, readonly NounPhrase[]])[] = [
    ['subject', clause.subject],
    ['object', clause.object],
    ['is', clause.complement],
    ...clause.by,
  ];
  const relation = clause.parent === null ? clause.relation : `${clause.relation} of ${clause.parent}`;
  return [
    `${relation}: ${spellVerb(clause)}`,
    ...slots.filter(([, phrases]) => phrases.length > 0).map(([name, phrases]) => `${name} ${list(phrases)}`),
  ].join('; ');
}

/** The clauses of a text, sentence by sentence. */
export function spellText(text: string): string[] {
  const grammar = grammarOf(text);
  return sentencesOf(grammar).flatMap((sentence) =>
    grammar.clausesOf(sentence).map((clause) => spellClause(grammar, clause)),
  );
}
