import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXAMPLES } from '../scripts/examples.mjs';
import { CORPUS, extract, ROOT } from './support/command.js';

const documents = readdirSync(CORPUS).filter((name) => name.endsWith('.txt'));

describe('golden records', () => {
  it('are there for both source documents', () => {
    expect(documents).toEqual(
      expect.arrayContaining(['gentium-crinos-acquisition.txt', 'gentium-phase3-update.txt']),
    );
  });

  it.each(documents)('%s gives its golden record, byte for byte', (name) => {
    const golden = readFileSync(path.join(ROOT, 'test/golden', name.replace(/\.txt$/, '.json')), 'utf8');
    expect(extract([`corpus/${name}`]).stdout).toBe(golden);
  });
});

describe('examples/', () => {
  it.each(EXAMPLES)('$output is what its command line gives, byte for byte', ({ output, commandLine }) => {
    expect(extract(commandLine).stdout).toBe(readFileSync(path.join(ROOT, output), 'utf8'));
  });
});
