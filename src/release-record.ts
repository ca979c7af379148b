import type { Document } from './document/document.js';
import { sha256 as hash } from './document/sha256.js';
import type { Structure } from './document/structure.js';
import type { FoundFacts } from './facts/find.js';
import { referencesOf } from './facts/references.js';
import { withRoles } from './facts/roles.js';
import { findMisstated, withStatedFigures } from './facts/stated-figures.js';
import { findContradictions } from './facts/sums.js';
import { GENERATOR } from './generator.js';
import { notNormalised } from './normalised.js';
import type { Kind } from './record/kinds.js';
import type { ReleaseRecord } from './record/record.js';
import type { Span } from './record/span.js';
import { tableWarnings } from './tables/sums.js';
import { findWarnings } from './warnings.js';

/** What the stages find in a release, each mention in its place. */
export interface Findings
  extends Pick<ReleaseRecord, 'dates' | 'money' | 'percentages' | 'endpoints' | 'parties' | 'tables'> {
  readonly structure: Structure;
  /** the id of the party that the release is of */
  readonly issuer: string | null;
  readonly isIssuerInferred: boolean;
  readonly found: FoundFacts;
  /** mentions that no value could be made of */
  readonly dropped: readonly Span[];
}

/** Which kinds a record holds, and whether it holds the text. */
export interface RecordForm {
  readonly wants: (kind: Kind) => boolean;
  readonly withText: boolean;
}

/** Puts a record together of what was found; where only facts are wanted, what they point to stays. */
export function recordOf(document: Document, form: RecordForm, findings: Findings): ReleaseRecord {
  const { text, metadata } = document;
  const { wants } = form;
  const { structure, dates, money, percentages, parties, tables, issuer, found } = findings;
  const stated = { tables, money, dates, percentages };
  const facts = wants('facts') ? withStatedFigures(found.facts, stated) : [];
  const referred = referencesOf(facts);
  const kept = <T extends { readonly id: string }>(kind: Kind, items: readonly T[]): T[] =>
    wants(kind) ? [...items] : items.filter(({ id }) => referred.has(id));
  const keptParties = kept('parties', withRoles(parties, found.dealings));
  const speaker = parties.find(({ id }) => id === issuer);
  return {
    schemaVersion: '1',
    source: {
      path: document.path,
      url: metadata.url,
      mediaType: document.mediaType,
      encoding: document.encoding,
      sha256: document.sha256,
      textSha256: hash(text),
      duplicateOf: null,
      offsets: 'utf16',
      generator: GENERATOR,
    },
    ...(form.withText ? { text } : {}),
    release: {
      headline: structure.headline,
      dateline: structure.dateline,
      date: structure.date,
      dateSource: structure.dateSource,
      issuer: keptParties.some(({ id }) => id === issuer) ? issuer : null,
      issuerName: speaker?.name ?? null,
      tickers: speaker?.tickers ?? [],
      cik: metadata.cik,
      inferred: [
        ...(structure.inferred ? (['date'] as const) : []),
        ...(findings.isIssuerInferred ? (['issuer'] as const) : []),
      ],
    },
    sections: [...structure.sections],
    dates: kept('dates', dates),
    money: kept('money', money),
    percentages: kept('percentages', percentages),
    endpoints: findings.endpoints,
    parties: keptParties,
    facts,
    tables: wants('tables') ? tables : [],
    warnings: [
      findWarnings(text, structure.date, dates, structure.otherPaper),
      findContradictions(facts, { money, percentages }),
      findMisstated(facts, stated),
      notNormalised(findings.dropped),
      wants('tables') ? tableWarnings(tables) : [],
    ].flat(),
  };
}
