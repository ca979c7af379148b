import { writeFileSync } from 'node:fs';

/** Writes fitted weights as a module. */
export function writeWeights(target, comment, names, weights) {
  const rows = names
    .map((name, index) => `  '${name}': ${Math.round(weights[index] * 100)},`)
    .join('\n')
    .replace(/'([a-z]+)':/g, '$1:');
  writeFileSync(
    target,
    `/**
${comment
  .split('\n')
  .map((line) => ` * ${line}`)
  .join('\n')}
 */
export const weights: Readonly<Record<string, number>> = {
${rows}
};
`,
  );
}
