import { documentOfHtml, documentOfText } from './document/document-of.js';
import { isCurrencyCode } from './money/currencies.js';
import { type ExtractionOptions, extractDocument } from './pipeline.js';
import { type ReleaseRecord, releaseRecordSchema } from './record/record.js';
import { isIsoDay } from './text/days.js';

export { InputError } from './document/errors.js';
export type { DateMention } from './record/date.js';
export { dateMentionSchema } from './record/date.js';
export type { Endpoint } from './record/endpoint.js';
export { endpointSchema } from './record/endpoint.js';
export type { Fact } from './record/fact.js';
export { factSchema } from './record/fact.js';
export type { Party } from './record/party.js';
export { partySchema } from './record/party.js';
export type { MoneyMention, PercentageMention } from './record/quantity.js';
export { moneyMentionSchema, percentageMentionSchema } from './record/quantity.js';
export type { ReleaseRecord } from './record/record.js';
export { releaseRecordSchema } from './record/record.js';
export type { Figure, Table } from './record/table.js';
export { tableSchema } from './record/table.js';

/** What is known of a release beside its content. */
export interface ReleaseKnowledge {
  /** comes back as `source.path`; empty where not given */
  readonly path?: string;
  /** the release date, YYYY-MM-DD; goes before any date the release gives itself */
  readonly date?: string;
  /** what a bare `$` means, ISO 4217; `USD` where not given and the text says nothing else */
  readonly currency?: string;
}

/** A press release as plain text. */
export interface ReleaseText extends ReleaseKnowledge {
  /** offsets of the record are UTF-16 code units into it */
  readonly text: string;
}

/** A press release as a page of HTML. */
export interface ReleasePage extends ReleaseKnowledge {
  readonly html: string;
}

function optionsOf({ date, currency }: ReleaseKnowledge, withText: boolean): ExtractionOptions {
  if (date !== undefined && !isIsoDay(date))
    throw new RangeError(`date must be a day written YYYY-MM-DD, not ${JSON.stringify(date)}`);
  if (currency !== undefined && !isCurrencyCode(currency))
    throw new RangeError(`currency must be an ISO 4217 code, not ${JSON.stringify(currency)}`);
  return { date: date ?? null, currency: currency ?? null, withText, only: null };
}

/**
 * Extracts the facts of one press release.
 *
 * @param input the text and what is known of it; `text` is taken as it is, offsets are UTF-16 code units
 * @returns the record, as `releaseRecordSchema` describes it; `source.sha256` is of the text's UTF-8 bytes
 * @throws InputError when the text is empty or holds only white space
 * @throws RangeError when `date` is no day (YYYY-MM-DD) or `currency` no ISO 4217 code
 */
export function extractRelease(input: ReleaseText): ReleaseRecord {
  const options = optionsOf(input, false);
  return releaseRecordSchema.parse(extractDocument(documentOfText(input.text, input.path), options));
}

/**
 * Extracts the facts of one press release that is a page of HTML: its article is rendered first. The
 * record carries the rendered text, for its offsets are into it.
 *
 * @throws InputError when the page holds no text
 * @throws RangeError as `extractRelease`
 */
export async function extractPage(input: ReleasePage): Promise<ReleaseRecord> {
  const options = optionsOf(input, true);
  const document = await documentOfHtml(input.html, input.path);
  return releaseRecordSchema.parse(extractDocument(document, options));
}

/**
 * Extracts the facts of many press releases, one after the other and in their order; what cannot be read
 * throws where it stands.
 */
export async function* extractReleases(
  inputs: Iterable<ReleaseText | ReleasePage> | AsyncIterable<ReleaseText | ReleasePage>,
): AsyncGenerator<ReleaseRecord> {
  for await (const input of inputs) yield 'text' in input ? extractRelease(input) : await extractPage(input);
}
