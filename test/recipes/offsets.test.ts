import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { extract, inFolder } from '../support/command.js';

const TEXT =
  '🧪 Ødegaard Biotech ASA 🧪 Sells Unit\n\nOSLO, 3 May 2023 – Ødegaard Biotech ASA 🇳🇴 sold a unit for NOK 40 million 🎉, 12% more than in 2022.\n';

/** Prints what each mention is in Python, by its own slices. */
const SLICE = `
import json, sys
text = open('release.txt', encoding='utf-8', newline='').read()
record, = json.load(open('facts.json', encoding='utf-8'))
source = text.encode('utf-8') if record['source']['offsets'] == 'utf8' else text
wrong = 0
mentions = record['dates'] + record['money'] + record['percentages']
mentions += [mention for party in record['parties'] for mention in party['mentions']]
for mention in mentions:
    for place in (mention, mention['sentence']):
        found = source[place['start']:place['end']]
        found = found.decode('utf-8') if isinstance(found, bytes) else found
        wrong += found != place['text']
print(json.dumps([len(mentions), wrong, text[record['money'][0]['start']:record['money'][0]['end']]]))
`;

describe('offsets in Python', () => {
  it.each([
    ['codepoint', 'NOK 40 million'],
    ['utf8', null],
  ])('a slice by %s is the mention', (unit, money) =>
    inFolder((folder) => {
      writeFileSync(path.join(folder, 'release.txt'), TEXT);
      extract(['release.txt', '--context', '--offsets', unit, '-o', 'facts.json'], { cwd: folder });
      const { stdout, stderr } = spawnSync('python3', ['-c', SLICE], { cwd: folder, encoding: 'utf8' });
      expect(stderr).toBe('');
      const [count, wrong, slice] = JSON.parse(stdout);
      expect(count).toBeGreaterThan(4);
      expect(wrong).toBe(0);
      if (money !== null) expect(slice).toBe(money);
    }),
  );
});
