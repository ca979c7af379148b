import { describe, expect, it } from 'vitest';
import { Gate } from '../src/grammar/gate.js';
import { readLines } from '../src/text/lines/read-lines.js';
import { readText } from '../src/text/read-text.js';
import { wordSet } from '../src/text/word-set.js';
import { lexicon } from '../src/vocabulary.js';

function opens(gate: Gate, text: string): boolean {
  const reading = readText(text, readLines(text, [], lexicon), lexicon);
  return gate.opens(reading, 0, reading.tokens.count);
}

describe('a gate', () => {
  const gate = new Gate([
    { lemmas: ['acquire', 'part with'] },
    { lemmas: ['become'], also: wordSet('part subsidiary') },
  ]);

  it('opens on every form of a verb and on its noun of action', () => {
    expect(opens(gate, 'Alpha is acquiring Beta.')).toBe(true);
    expect(opens(gate, 'the Acquisition of Beta by Alpha')).toBe(true);
  });

  it('opens on a verb with a particle only where the particle stands behind it', () => {
    expect(opens(gate, 'Alpha parted with its bakery.')).toBe(true);
    expect(opens(gate, 'Bread is a part of the business with growth.')).toBe(false);
  });

  it('asks for the words that a construction needs beside its verb', () => {
    expect(opens(gate, 'Beta becomes a subsidiary of Alpha.')).toBe(true);
    expect(opens(gate, 'Beta becomes profitable.')).toBe(false);
  });
});
