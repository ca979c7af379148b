import type { Grid } from './grid.js';

/** What a file states about the release outside its text: meta tags, JSON-LD, an EDGAR header. */
export interface Metadata {
  /** YYYY-MM-DD */
  readonly date: string | null;
  readonly headline: string | null;
  /** the name of the company that files or publishes */
  readonly issuer: string | null;
  /** the day a regulator received it, YYYY-MM-DD: at or after the release, so only used when nothing else is dated */
  readonly filed: string | null;
  /** its address on the web */
  readonly url: string | null;
  /** the Central Index Key of the company that files, ten digits */
  readonly cik: string | null;
}

export const NO_METADATA: Metadata = {
  date: null,
  headline: null,
  issuer: null,
  filed: null,
  url: null,
  cik: null,
};

/** One press release as read from its source; offsets of the record are into `text`. */
export interface Document {
  readonly path: string;
  readonly mediaType: 'text/plain' | 'text/html';
  readonly encoding: string;
  /** of the raw bytes, in hexadecimal */
  readonly sha256: string;
  readonly text: string;
  readonly metadata: Metadata;
  /** the data tables of the markup, in order; none in plain text */
  readonly tables: readonly Grid[];
}

/** A stretch of the text by its offsets, half open. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}
