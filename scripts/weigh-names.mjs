/**
 * Fits the weights of `src/parties/evidence/likely/`: two logistic regressions (is it an organisation, is it a person) over
 * the names of all labelled sets, beside the log odds that the evidence rules give. Prints what weights fitted without a
 * tenth of the sets reach on it, beside the rules alone and the weights in use.
 *
 * --write         writes weights.ts
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { root } from './eval/places.mjs';
import { loadSource } from './load-source.mjs';
import { regressOdds } from './weigh/binary.mjs';
import { labelsOf } from './weigh/labels.mjs';
import { EXAMPLES, f1, setsOf } from './weigh/left-out.mjs';
import { exampleTexts, labelledTexts } from './weigh/texts.mjs';

const target = path.join(root, 'src/parties/evidence/likely/weights.ts');
const { write: wantsWriting } = new Command('weigh-names')
  .option('--write', 'write the weights')
  .parse()
  .opts();

const {
  candidatesOf,
  extractRelease,
  keyOf,
  kindOf,
  withTells,
  withoutLegalForm,
  weights: inUse,
} = await loadSource(`
    export { candidatesOf } from './parties/candidates-of.js';
    export { kindOf } from './parties/evidence/candidate.js';
    export { withTells } from './parties/evidence/likely/likely.js';
    export { weights } from './parties/evidence/likely/weights.js';
    export { keyOf } from './text/keys.js';
    export { withoutLegalForm } from './text/legal-forms.js';
    export { extractRelease } from './index.js';`);

const KINDS = ['organization', 'person'];
const OTHER = { organization: 'person', person: 'organization' };
/** How much more a party missed weighs than a name that is none: most names are none. */
const MISSED = { organization: 1.6, person: 1.2 };
const PARTS = 10;
/** Tenths below which a weight is left out. */
const LEAST_WEIGHT = 2;
/** How much more a name of our own examples weighs, which say what is to be refused. */
const OF_EXAMPLES = 12;
/** In how many texts a tell has to hold to be weighed. */
const LEAST_TEXTS = 12;

/** The names of a text with what the rules make of them, what tells there are and what is right. */
function samplesIn({ set, text, right }) {
  const { sections } = extractRelease({ text });
  const asked = new Map();
  const all = candidatesOf(
    text,
    sections.filter(({ kind }) => kind === 'contact'),
    (candidate, tells) => asked.set(candidate.key, { candidate, tells: [...tells] }),
  );
  const known = labelsOf(right, new Set(all.map(({ key }) => key)), (form) => keyOf(withoutLegalForm(form)));
  return all
    .filter(({ key }) => !known.has(key) || known.get(key) !== undefined)
    .map((candidate) => ({
      set,
      text,
      kind: known.get(candidate.key) ?? null,
      ...(asked.get(candidate.key) ?? { candidate, tells: [] }),
    }));
}

const samples = [...labelledTexts('parties'), ...exampleTexts('parties')].flatMap(samplesIn);
const textsOf = new Map();
for (const { text, tells } of samples)
  for (const tell of tells) textsOf.set(tell, (textsOf.get(tell) ?? new Set()).add(text));
const names = [...textsOf].filter(([, texts]) => texts.size >= LEAST_TEXTS).map(([tell]) => tell);
names.sort();
const places = new Map(names.map((name, index) => [name, index]));

/** The weights of both kinds, in tenths: each over the names that are not taken for the other kind. */
function weighOn(learned) {
  const [organization, person] = KINDS.map((kind) =>
    regressOdds(
      learned
        .filter(({ candidate, tells }) => tells.length > 0 && kindOf(candidate) !== OTHER[kind])
        .map(({ set, candidate, tells, kind: right }) => ({
          offset: candidate[kind] / 10,
          tells: tells.flatMap((tell) => places.get(tell) ?? []),
          holds: right === kind,
          size: set === EXAMPLES ? OF_EXAMPLES : 1,
        })),
      names.length,
      MISSED[kind],
    ),
  );
  const tenths = (weight) => Math.round(weight * 10);
  return Object.fromEntries(
    names
      .map((name, index) => [name, [tenths(organization[index]), tenths(person[index])]])
      .filter(([, [left, right]]) => Math.max(Math.abs(left), Math.abs(right)) >= LEAST_WEIGHT),
  );
}

/** What weights get right, give wrongly and miss of a kind. */
function counts(weights, tested, kind) {
  const byTell = new Map(Object.entries(weights));
  const counted = { right: 0, wrong: 0, missed: 0 };
  for (const { candidate, tells, kind: right } of tested) {
    const found = kindOf(withTells(candidate, tells, byTell));
    if (found === kind && right === kind) counted.right++;
    if (found === kind && right !== kind) counted.wrong++;
    if (found !== kind && right === kind) counted.missed++;
  }
  return counted;
}

const sets = setsOf(samples);
const isIn = ({ set }, part) => set !== EXAMPLES && sets.indexOf(set) % PARTS === part;
const parts = Array.from({ length: PARTS }, (_, part) => ({
  weights: weighOn(samples.filter((sample) => !isIn(sample, part))),
  out: samples.filter((sample) => isIn(sample, part)),
}));
const labelled = samples.filter(({ set }) => set !== EXAMPLES);
const SCOPES = {
  all: () => true,
  releases: ({ set }) => !set.includes('passages'),
  passages: ({ set }) => set.includes('passages'),
};
console.log(`${labelled.length} names of ${sets.length} sets, ${names.length} tells`);
console.log('                         rules alone   in use   fitted, left out');
for (const kind of KINDS)
  for (const [scope, takes] of Object.entries(SCOPES)) {
    const figures = [
      f1([counts({}, labelled.filter(takes), kind)]),
      f1([counts(inUse, labelled.filter(takes), kind)]),
      f1(parts.map(({ weights, out }) => counts(weights, out.filter(takes), kind))),
    ];
    console.log(`${kind.padEnd(14)}${scope.padEnd(10)}${figures.map((one) => one.padStart(10)).join('')}`);
  }

/** A name as the formatter has it. */
const quoted = (name) => (/^[a-z]+$/.test(name) ? name : name.includes("'") ? `"${name}"` : `'${name}'`);

if (wantsWriting) {
  const rows = Object.entries(weighOn(samples)).map(
    ([name, [organization, person]]) => `  ${quoted(name)}: [${organization}, ${person}],`,
  );
  writeFileSync(
    target,
    `/**
 * What each tell adds to the log odds that a name is an organisation, and that it is a person, in tenths. Fitted by
 * scripts/weigh-names.mjs on the labelled sets.
 */
export const weights: Readonly<Record<string, readonly [organization: number, person: number]>> = {
${rows.join('\n')}
};
`,
  );
}
