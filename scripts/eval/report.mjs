/** What the evaluation prints: a line per set, or the errors of sets with their sentences. */
import path from 'node:path';
import { sentenceOf } from './sentences.mjs';

/** The rows that tell most, and their short headings. */
const KEY_ROWS = [
  ['dates value', 'dates'],
  ['money value', 'money'],
  ['percentages value', 'perc.'],
  ['endpoints', 'endp.'],
  ['endpoints role', 'role'],
  ['endpoints protocol', 'prot.'],
  ['endpoints outcome', 'outc.'],
  ['parties', 'party'],
  ['parties name', 'name'],
  ['parties title', 'title'],
  ['parties affiliation', 'affil.'],
  ['release headline', 'headl.'],
  ['release issuer', 'issuer'],
  ['release sections', 'sect.'],
  ['release text', 'text'],
  ['facts ALL', 'facts'],
  ['tables right', 'tables'],
  ['cases passed', 'cases'],
];

/** @param reached rows by set */
export function shortTable(reached) {
  const width = Math.max(...Object.keys(reached).map((set) => set.length));
  const print = (name, cells) => `${name.padEnd(width)} ${cells.map((cell) => cell.padStart(6)).join(' ')}`;
  return [
    print(
      'F1',
      KEY_ROWS.map(([, heading]) => heading),
    ),
    ...Object.entries(reached).map(([set, rows]) =>
      print(
        set,
        KEY_ROWS.map(([row]) => (row in rows ? String(rows[row]) : '-')),
      ),
    ),
  ].join('\n');
}

const slugOf = (file) => {
  const name = path.basename(file);
  return name.includes('#') ? name : path.parse(name).name;
};

/**
 * @param errors as the scorer prints them, @param records of the set, with their texts
 * @returns the same lines, each with the sentence it is about below it where that is found
 */
export function withSentences(errors, records) {
  const bySlug = new Map(records.map((record) => [slugOf(record.source.path), record.text]));
  return errors.split('\n').flatMap((line) => {
    const text = bySlug.get(line.split(/\s{2,}/)[0]);
    const sentence = text === undefined ? null : sentenceOf(text, line);
    return sentence ? [line, `    | ${sentence}`] : [line];
  });
}
