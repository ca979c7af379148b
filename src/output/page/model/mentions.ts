import type { ReleaseRecord } from '../../../record/record.js';
import type { SectionKind, Sentence, Span } from '../../../record/span.js';
import type { Figure } from '../../../record/table.js';
import type { MarkKind } from './kinds.js';
import type { Mark } from './nest.js';
import {
  dateValue,
  endpointValue,
  figureValue,
  moneyValue,
  partyValue,
  percentageValue,
  timeValue,
} from './values.js';

/** Something a record points to in its text, as the page shows it. */
export interface Mention extends Mark {
  /** the id in the record, with the ordinal of the place behind it where it is named at several: `party-1.2` */
  readonly key: string;
  /** the id in the record */
  readonly id: string;
  readonly kind: MarkKind;
  readonly text: string;
  /** the normalised value, as people read it */
  readonly value: string;
  readonly section: SectionKind | null;
  /** the words of its sentence; null for the figures of a table */
  readonly sentence: string | null;
  /** what it stands under, for a figure of a table: its row, period, basis and segment */
  readonly terms: readonly Term[];
  /** what of the value was worked out, not read */
  readonly inferred: readonly string[];
  readonly rule: string | null;
}

/** A name and what it says here. */
export interface Term {
  readonly name: string;
  readonly value: string;
}

/** The record with its text, which a page always carries. */
export type PageRecord = ReleaseRecord & { readonly text: string };

/** What the kinds have in common, before it is set at one of its places. */
interface Draft {
  readonly id: string;
  readonly kind: MarkKind;
  readonly value: string;
  readonly terms?: readonly Term[];
  readonly inferred: readonly string[];
  readonly rule: string | null;
  readonly sentence: Sentence | null;
}

/** What a figure stands under. */
function termsOf({ path, label, period, basis, segment }: Figure): Term[] {
  const terms = [
    { name: 'Row', value: [...path, label].join(' › ') },
    { name: 'Period', value: period && timeValue(period) },
    { name: 'Basis', value: basis },
    { name: 'Segment', value: segment },
  ];
  return terms.filter((term): term is Term => term.value !== null && term.value !== '');
}

/** The kind of the section in which an offset stands. */
const sectionAt = ({ sections }: PageRecord, offset: number): SectionKind | null =>
  sections.find(({ start, end }) => start <= offset && offset < end)?.kind ?? null;

/** The key of one of the places of something. */
export const keyOf = (id: string, place = 0): string => (place === 0 ? id : `${id}.${place + 1}`);

/** The id that a key is of. */
export const idOfKey = (key: string): string => key.split('.')[0]!;

/** Every place of every mention, party, endpoint and figure of a record, in text order. */
export function mentionsOf(record: PageRecord): Mention[] {
  const at = (draft: Draft, { text, start, end }: Span, place = 0): Mention => ({
    id: draft.id,
    kind: draft.kind,
    value: draft.value,
    terms: draft.terms ?? [],
    inferred: draft.inferred,
    rule: draft.rule,
    key: keyOf(draft.id, place),
    text,
    start,
    end,
    section: sectionAt(record, start),
    sentence: draft.sentence && record.text.slice(draft.sentence.start, draft.sentence.end),
  });
  const { dates, money, percentages, endpoints, parties, tables } = record;
  const mentions = [
    ...dates.map((date) => at({ ...date, kind: 'date', value: dateValue(date) }, date)),
    ...money.map((amount) => at({ ...amount, kind: 'money', value: moneyValue(amount) }, amount)),
    ...percentages.map((percentage) =>
      at({ ...percentage, kind: 'percentage', value: percentageValue(percentage) }, percentage),
    ),
    ...endpoints.flatMap((endpoint) => {
      const { measure, definition, evidence } = endpoint;
      const worded = [measure, definition].filter((span) => span !== null);
      const draft: Draft = { ...endpoint, kind: 'endpoint', value: endpointValue(endpoint), inferred: [] };
      return (worded.length > 0 ? worded : [evidence]).map((span, place) => at(draft, span, place));
    }),
    ...parties.flatMap((party) => {
      const draft = { ...party, kind: 'party', value: partyValue(party), inferred: [] } as const;
      return party.mentions.map((span, place) => at({ ...draft, sentence: span.sentence }, span, place));
    }),
    ...tables.flatMap(({ figures }) =>
      figures.map((figure) =>
        at(
          {
            ...figure,
            kind: 'figure',
            value: figureValue(figure),
            terms: termsOf(figure),
            rule: figure.metric,
            sentence: null,
          },
          figure,
        ),
      ),
    ),
  ];
  return mentions.sort((one, other) => one.start - other.start || other.end - one.end);
}
