import type { SectionKind } from '../../record/span.js';
import type { Mark } from './mark.js';

/** Section openings inside a paragraph, where a page was flattened into one line, with the words they have. */
const INLINE: readonly [kind: SectionKind, words: readonly string[], pattern: RegExp][] = [
  [
    'about',
    ['About '],
    /(?<=[.!?”"]\s{1,3})About (?:the )?[A-Z0-9][^.!?\n]{1,80}?(?=\s+[A-Z][\w.&’'-]*,? [^.!?\n]{0,60}\b(?:is|are|was|provides|offers|develops|has|specializes|operates|forms|harnesses)\b)/g,
  ],
  [
    'forward-looking',
    ['Cautionary', 'CAUTIONARY', 'Forward', 'FORWARD', 'Safe Harbor'],
    /(?<=[.!?”"]\s{1,3})(?:Cautionary|CAUTIONARY|Forward[- ]Looking|FORWARD[- ]LOOKING|Safe Harbor)[^.!?\n]{0,90}?(?:Statements?|STATEMENTS?|Information|INFORMATION)(?=\s+[A-Z])/g,
  ],
];

/**
 * The sections that begin inside a line.
 *
 * @param offset where the line stands in the text
 */
export function* inlineMarks(content: string, offset: number): Generator<Mark> {
  for (const [kind, words, pattern] of INLINE) {
    if (!words.some((word) => content.includes(word))) continue;
    for (const match of content.matchAll(pattern))
      yield { start: offset + match.index, kind, heading: match[0], parts: true };
  }
}
