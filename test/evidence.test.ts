import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { evidenceRules } from '../src/parties/evidence/rules.js';
import { GIVEN, PERSONAL, traitsOf } from '../src/parties/evidence/traits.js';
import { findBrackets, findSymbols } from '../src/parties/names/brackets.js';
import { collectOccurrences } from '../src/parties/names/occurrences.js';
import { readLines } from '../src/text/lines/read-lines.js';
import { findNumbers } from '../src/text/numbers.js';
import { findLowerWords, type Reading, textOf } from '../src/text/reading.js';
import { scan } from '../src/text/scan.js';
import { findSentences } from '../src/text/sentences.js';
import { lexicon } from '../src/vocabulary.js';
import { ROOT } from './support/command.js';

const examples = path.join(ROOT, 'corpus/examples');
const jsonFilesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'));

const TEXTS: readonly string[] = [
  ...jsonFilesIn(examples).flatMap((file) =>
    (JSON.parse(readFileSync(path.join(examples, file), 'utf8')) as { text: string }[]).map(
      ({ text }) => text,
    ),
  ),
  ...readdirSync(path.join(ROOT, 'corpus'))
    .filter((file) => file.endsWith('.txt'))
    .map((file) => readFileSync(path.join(ROOT, 'corpus', file), 'utf8')),
];

function read(text: string): Reading {
  const tokens = scan(text, lexicon, readLines(text, [], lexicon));
  return {
    text,
    tokens,
    numbers: findNumbers(tokens, text),
    lowerWords: findLowerWords(tokens),
    ...findSentences(tokens),
  };
}

/** Being made like a person's name is a condition of its own in many rules, not one that they ask again. */
const CONDITIONS = PERSONAL | GIVEN;
const NO_DOMAINS = {
  isDomainName: () => false,
  inContact: () => false,
};

test('no evidence rule holds for a name without the traits it says it needs', () => {
  const missed = TEXTS.flatMap((text) => {
    const reading = read(text);
    const brackets = findBrackets(reading);
    const symbols = findSymbols(reading, brackets);
    return collectOccurrences(reading, { skipped: [], symbols, brackets, inContact: () => false }).flatMap(
      (name) => {
        const traits = traitsOf(reading, name) | CONDITIONS;
        return evidenceRules
          .filter(({ needs, holds }) => (traits & needs) !== needs && holds(reading, name, NO_DOMAINS))
          .map((rule) => `${rule.name}: ${textOf(reading, name.first, name.end)}`);
      },
    );
  });
  expect(missed).toEqual([]);
});
