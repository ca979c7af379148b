import { readFileSync } from 'node:fs';
import type { ReleaseRecord } from '../../record/record.js';
import type { RecordFormat } from '../format.js';
import { textWriter } from '../text-writer.js';
import { summaryOf } from './model/summary.js';
import { scriptJson } from './script-json.js';

const element = (name: string, value: unknown): string =>
  `<script type="application/json" data-${name}>${scriptJson(value)}</script>`;

/**
 * A release as the page carries it: its entry in the list, and its record, which the page only reads when
 * the release is looked at.
 *
 * @param record with its text
 */
const printRelease = (record: ReleaseRecord): string =>
  `${element('summary', summaryOf(record))}\n${element('record', record)}\n`;

/** Where the releases stand in a page; the build puts it there. */
const RELEASES = '<!--releases-->';

/** What stands before and behind the releases of a page: styles and scripts, made by the build. */
function pageFrame(): { readonly open: string; readonly close: string } {
  const page = readFileSync(new URL('./page/report.html', import.meta.url), 'utf8');
  const at = page.indexOf(RELEASES);
  return { open: page.slice(0, at), close: page.slice(at + RELEASES.length) };
}

/** One page with all releases, of itself: it opens from a disk and asks for nothing. */
export const page: RecordFormat = {
  print: printRelease,
  writer: (sink, written) => {
    const { open, close } = pageFrame();
    return textWriter({ open, separator: '', end: '', close, empty: open + close })(sink, written);
  },
};
