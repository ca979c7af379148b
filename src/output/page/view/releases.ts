import type { PageRecord } from '../model/mentions.js';
import { type Summary, summaryOf } from '../model/summary.js';

/** A release on the page: its record is only read when it is looked at. */
export interface Release {
  readonly summary: Summary;
  readonly record: () => PageRecord;
}

const jsonOf = <T>(element: Element): T => JSON.parse(element.textContent ?? '') as T;

/** The releases a page carries, in its order; the script elements come in pairs. */
export function releasesIn(page: Document): Release[] {
  const records = [...page.querySelectorAll('script[data-record]')];
  return [...page.querySelectorAll('script[data-summary]')].map((element, index) => ({
    summary: jsonOf<Summary>(element),
    record: () => jsonOf<PageRecord>(records[index]!),
  }));
}

/** A release by its record. */
export const releaseOf = (record: PageRecord): Release => ({
  summary: summaryOf(record),
  record: () => record,
});
