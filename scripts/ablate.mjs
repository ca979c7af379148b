/**
 * Says which rows of endpoints and which evidence of parties the labelled texts need: each is switched off in turn,
 * and the texts that are read worse without it are listed. It is needed where texts of two publishers are; what has
 * fewer stands among the exemptions of test/ablation.json with the construction it stands for.
 *
 * npm run ablate            measures and writes test/ablation.json (exemptions are kept)
 * npm run ablate -- --new   measures those that are not in it yet
 * npm run ablate -- --check compares what there is with test/ablation.json, without measuring
 * npm run ablate -- --of endpoints|evidence   only one of the two
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Command, Option } from 'commander';
import { measureEndpointRows } from './ablate/endpoint-rows.mjs';
import { measureEvidence } from './ablate/evidence-rules.mjs';
import { judge } from './ablate/gate.mjs';
import { root } from './eval/places.mjs';
import { loadSource } from './load-source.mjs';

const {
  check,
  new: onlyNew,
  of,
} = new Command('ablate')
  .option('--check', 'compare the names only')
  .option('--new', 'measure those not measured yet')
  .addOption(new Option('--of <what>', 'only one of the two').choices(['endpoints', 'evidence']))
  .parse()
  .opts();
const tableFile = path.join(root, 'test/ablation.json');
const temporary = mkdtempSync(path.join(tmpdir(), 'press-facts-ablate-'));

const load = () =>
  loadSource(`
    export { rowNames } from './endpoints/row-names.js';
    export { evidenceRules } from './parties/evidence/rules.js';
    export { LATER_EVIDENCE } from './parties/evidence/later-evidence.js';
    export { weights } from './parties/evidence/weights.js';
    export { documentOfText } from './document/document-of.js';
    export { readDocuments } from './document/read-documents.js';
    export { extractDocument } from './pipeline.js';`);

try {
  const code = await load();
  const gates = {
    endpoints: { names: code.rowNames, measure: measureEndpointRows },
    evidence: {
      names: [...code.evidenceRules, ...code.LATER_EVIDENCE].map(({ name }) => name),
      measure: measureEvidence,
    },
  };
  const table = JSON.parse(readFileSync(tableFile, 'utf8'));
  for (const [kind, { names, measure }] of Object.entries(gates)) {
    if (check || (of ?? kind) !== kind) continue;
    const known = onlyNew ? table[kind].rows : {};
    const wanted = names.filter((name) => !(name in known));
    const measured = { ...known, ...(await measure(code, wanted, temporary)) };
    table[kind].rows = Object.fromEntries(names.map((name) => [name, measured[name]]));
  }
  if (!check) writeFileSync(tableFile, `${JSON.stringify(table, null, 2)}\n`);
  const problems = Object.entries(gates).flatMap(([kind, { names }]) =>
    judge(table[kind], names).map((problem) => `${kind}: ${problem}`),
  );
  for (const problem of problems) console.error(`error: ${problem}`);
  process.exitCode = problems.length === 0 ? 0 : 1;
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
