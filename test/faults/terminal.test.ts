import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { printable } from '../../src/command/printable.js';
import { extract, inFolder } from '../support/command.js';
import { release } from '../support/releases.js';

/** What must not reach a terminal, but for the ends of lines. */
const UNSAFE = /[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;

describe('printable', () => {
  it('writes out what a terminal would obey', () => {
    expect(printable('a\u001b[31mb\nc\u202ed\u0085')).toBe('a\\u001b[31mb\\u000ac\\u202ed\\u0085');
    expect(printable('Ångström „0 °C“ 🧪 – é')).toBe('Ångström „0 °C“ 🧪 – é');
  });
});

describe('what is printed on stderr', () => {
  it('names a path on one line, whatever stands in it', () =>
    inFolder((cwd) => {
      expect(extract(['no\u001bc\nsuch\u202efile'], { cwd })).toMatchObject({
        status: 1,
        stderr: 'extract: no\\u001bc\\u000asuch\\u202efile: does not exist\n',
      });
      const folder = 'empty\u001b]0;title\u0007';
      mkdirSync(path.join(cwd, folder));
      const { stderr } = extract([folder], { cwd });
      expect(stderr).toMatch(/^extract: empty\\u001b\]0;title\\u0007: holds no press releases .*\n$/);
    }));

  it('shows wrong usage safely', () => {
    for (const wrong of [
      ['--date', '\u001b[31m', 'a'],
      ['-o', 'no\u001b/x.json', 'a'],
      ['--no\u001bsuch', 'a'],
    ])
      expect(extract(wrong).stderr).not.toMatch(UNSAFE);
  });

  it('explains mentions safely', () =>
    inFolder((cwd) => {
      const name = 'a\u001b[31m.txt';
      const text = `${release(1)}\nThe \u202eAcme\u001b[2J Holdings\u0085 Inc. paid $5 million on May 5, 2024.\n`;
      writeFileSync(path.join(cwd, name), text);
      const { status, stderr } = extract([name, '--explain'], { cwd });
      expect(status).toBe(0);
      expect(stderr).toContain('rule=');
      expect(stderr).not.toMatch(UNSAFE);
    }));
});
