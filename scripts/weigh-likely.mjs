/**
 * Fits the weights of `src/parties/attributes/likely/`: a multinomial logistic regression over the organisations a person
 * may be at and none of them, of the persons of all labelled sets to whom the text itself gives no organisation. Prints
 * what weights fitted without a tenth of the sets reach on it, beside those in use.
 *
 * --write         writes weights.ts
 */
import path from 'node:path';
import { Command } from 'commander';
import { root } from './eval/places.mjs';
import { loadSource } from './load-source.mjs';
import { f1, f1LeftOut, fitLeftOut, setsOf } from './weigh/left-out.mjs';
import { regress, sharesOf } from './weigh/regression.mjs';
import { writeWeights } from './weigh/table.mjs';
import { exampleTexts, labelledTexts } from './weigh/texts.mjs';

const target = path.join(root, 'src/parties/attributes/likely/weights.ts');
const { write: wantsWriting } = new Command('weigh-likely')
  .option('--write', 'write the weights')
  .parse()
  .opts();

const {
  extractDocument,
  documentOfText,
  TELLS,
  TELLS_OF_NONE,
  weights: inUse,
  LEAST,
} = await loadSource(`
    export { extractDocument } from './pipeline.js';
    export { documentOfText } from './document/document-of.js';
    export { TELLS } from './parties/attributes/likely/tells.js';
    export { TELLS_OF_NONE } from './parties/attributes/likely/tells-of-none.js';
    export { LEAST } from './parties/attributes/likely/likely.js';
    export { weights } from './parties/attributes/likely/weights.js';`);
const names = [...TELLS, ...TELLS_OF_NONE].map(({ name }) => name);
const places = new Map(names.map((name, index) => [name, index]));

const fold = (text) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .replace(/^the /, '')
    .replace(/ +/g, ' ')
    .trim();
const formsOf = ({ name, aliases = [] }) =>
  [name, ...aliases].flat().filter((form) => typeof form === 'string');

/** The folded names of the organisations that are right for a person of the gold; null where none may be claimed. */
function wantedFor({ affiliation }, parties) {
  if (affiliation === null) return null;
  // any of a list is right; that none is right too, which null among them says, is left aside
  const wanted = new Set(
    [affiliation]
      .flat()
      .filter((name) => name !== null)
      .map(fold),
  );
  for (const party of parties) {
    const forms = formsOf(party).map(fold);
    if (forms.some((form) => wanted.has(form))) for (const form of forms) wanted.add(form);
  }
  return wanted;
}

/** The persons of one text to whom it gives no organisation, with the candidates and which of them is right. */
function samplesIn({ set, text, right: parties }) {
  const samples = [];
  extractDocument(documentOfText(text), {
    date: null,
    currency: null,
    withText: false,
    only: new Set(['parties']),
    watch: ({ entities, reading }, person, candidates) => {
      const written = (entity) =>
        entities[entity].occurrences.map(({ first, end }) =>
          fold(reading.text.slice(reading.tokens.start[first], reading.tokens.end[end - 1])),
        );
      const own = written(person);
      const gold = parties.find(
        (party) => party.kind === 'person' && formsOf(party).some((form) => own.includes(fold(form))),
      );
      if (!gold || gold.optional || gold.affiliation === undefined) return;
      const wanted = wantedFor(gold, parties);
      const right = candidates.map(
        ({ entity }) =>
          entity !== null && wanted !== null && written(entity).some((form) => wanted.has(form)),
      );
      samples.push({
        set,
        isMissed: wanted !== null,
        candidates: candidates.map(({ tells }) => tells.map((name) => places.get(name))),
        // where the right one was not found, none is
        right: right.includes(true) ? right : candidates.map(({ entity }) => entity === null),
        isThere: right.includes(true),
      });
    },
  });
  return samples;
}

/** What weights get right, give wrongly and miss. */
function counts(weights, samples) {
  const counted = { right: 0, wrong: 0, missed: 0 };
  for (const { candidates, right, isThere, isMissed } of samples) {
    const shares = sharesOf(weights, candidates).slice(0, -1);
    const best = shares.indexOf(Math.max(...shares));
    const isGiven = best >= 0 && shares[best] >= LEAST;
    const isRight = isGiven && isThere && right[best];
    if (isRight) counted.right++;
    if (isGiven && !isRight) counted.wrong++;
    if (isMissed && !isRight) counted.missed++;
  }
  return counted;
}

const samples = [...labelledTexts('parties'), ...exampleTexts('parties')].flatMap(samplesIn);
const used = Float64Array.from(names, (name) => (inUse[name] ?? 0) / 100);
const isPassage = ({ set }) => set.includes('passages');
const parts = fitLeftOut(samples, names.length);
const fitted = regress(samples, names.length);
const leftOut = (takes) => f1LeftOut(parts, counts, takes);
console.log(`${samples.length} persons of ${setsOf(samples).length} sets`);
console.log(`in use ${f1([counts(used, samples)])}`);
console.log(`fitted, a tenth of the sets left out in turn ${leftOut()}`);
console.log(
  `  of them the passages ${leftOut(isPassage)}, the releases ${leftOut((sample) => !isPassage(sample))}`,
);
console.log(`fitted on all ${f1([counts(fitted, samples)])}`);
if (wantsWriting)
  writeWeights(
    target,
    `What each tell adds to the log odds that somebody is at an organisation, in hundredths; those of "none" that it is at
none. Fitted by scripts/weigh-likely.mjs on the labelled sets.`,
    names,
    fitted,
  );
