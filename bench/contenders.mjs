/**
 * What is measured: each takes some texts and does its work on them, ours as the command does with a batch,
 * the others on one after the other. Packages are loaded by those that use them: what lies in memory slows
 * the others down.
 */
import { loadPipeline } from './pipeline.mjs';

const KINDS = ['dates', 'money', 'percentages', 'endpoints', 'parties'];

async function ours(only) {
  const { extraction, sideBySide, checkRecord, documentOfText } = await loadPipeline();
  const options = { date: null, currency: null, withText: false, only: only && new Set(only) };
  function* work(text) {
    const record = yield* extraction(documentOfText(text), options);
    yield;
    checkRecord(record);
    yield;
    JSON.stringify(record);
  }
  return (texts) => sideBySide(texts.map(work), texts.length);
}

/** Work on one text as work on several. */
const oneByOne = (work) => (texts) => {
  for (const text of texts) work(text);
};

async function naive() {
  const { default: nlp } = await import('compromise');
  const chrono = await import('chrono-node');
  return oneByOne((text) => {
    const document = nlp(text);
    document.organizations().out('offset');
    document.people().out('offset');
    document.money().out('offset');
    document.percentages().out('offset');
    chrono.parse(text);
  });
}

async function winkEntities() {
  const { default: wink } = await import('wink-nlp');
  const { default: winkModel } = await import('wink-eng-lite-web-model');
  const engine = wink(winkModel, ['sbd', 'ner']);
  const { its } = engine;
  return oneByOne((text) => engine.readDoc(text).entities().out(its.detail));
}

async function chronoAlone() {
  const chrono = await import('chrono-node');
  return oneByOne((text) => chrono.parse(text));
}

function tokenise() {
  return oneByOne((text) => {
    let count = 0;
    for (const _ of text.matchAll(/[\p{L}\p{M}]+|\p{N}+|[^\s\p{L}\p{N}]/gu)) count++;
    return count;
  });
}

/** Each contender by name, made when it is asked for. */
export const contenders = {
  'press-facts: full record': () => ours(null),
  ...Object.fromEntries(KINDS.map((kind) => [`press-facts: ${kind} alone`, () => ours([kind])])),
  'press-facts: text, dates and sections only': () => ours([]),
  'compromise + chrono-node': naive,
  'wink-nlp: entity pass': winkEntities,
  'chrono-node alone': chronoAlone,
  'word tokeniser (one regular expression)': tokenise,
};
