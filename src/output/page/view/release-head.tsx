import type { PageRecord } from '../model/mentions.js';

const DATE_SOURCES = {
  option: 'as given',
  metadata: 'from the metadata',
  dateline: 'from the dateline',
  text: 'from the text',
  filing: 'day of filing',
} as const;

/** Who says what, when. */
export function ReleaseHead({ record }: { readonly record: PageRecord }) {
  const { release, source } = record;
  return (
    <div class="head">
      <p class="head-line">
        <strong>{release.issuerName ?? 'Unknown issuer'}</strong>
        {release.tickers.map(({ exchange, symbol }) => (
          <span key={symbol} class="ticker">
            {exchange ? `${exchange}: ${symbol}` : symbol}
          </span>
        ))}
        {release.inferred.includes('issuer') && <span class="inferred">inferred</span>}
      </p>
      <h2>{release.headline?.text.replace(/\s+/g, ' ').trim() ?? source.path}</h2>
      <p class="head-line muted">
        {release.date ? (
          <>
            <time dateTime={release.date}>{release.date}</time>
            {release.dateSource && <span> {DATE_SOURCES[release.dateSource]}</span>}
            {release.inferred.includes('date') && <span class="inferred">inferred</span>}
          </>
        ) : (
          <span>Release date unknown</span>
        )}
        <span class="path">{source.path}</span>
      </p>
    </div>
  );
}
