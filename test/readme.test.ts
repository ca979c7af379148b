import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { inFolder, ROOT } from './support/command.js';

const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8');

/** The fenced blocks of README in a language. */
const blocks = (language: string): string[] =>
  [...readme.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].flatMap(([, name, code]) =>
    name === language ? [code!] : [],
  );

describe('README', () => {
  it('has a library example that runs and prints what it says', () =>
    inFolder((folder) => {
      const [example] = blocks('js');
      expect(example).toBeDefined();
      const entry = `import { extractRelease } from ${JSON.stringify(path.join(ROOT, 'dist/index.js'))};`;
      const file = path.join(folder, 'example.mjs');
      writeFileSync(file, example!.replace("import { extractRelease } from 'press-facts';", entry));
      const { stdout, stderr } = spawnSync(process.execPath, [file], { encoding: 'utf8' });
      const said = [...example!.matchAll(/^\/\/ (.+)$/gm)].map(([, line]) => line);
      expect(said.length).toBeGreaterThan(0);
      expect({ stdout: stdout.trimEnd().split('\n'), stderr }).toEqual({ stdout: said, stderr: '' });
    }));

  it('names only files that are there', () => {
    for (const [, link] of readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g))
      expect(() => readFileSync(path.join(ROOT, link!))).not.toThrow();
  });
});
