import type { ComponentChildren } from 'preact';
import { memo } from 'preact/compat';
import { useMemo, useRef, useState } from 'preact/hooks';
import { titleOf } from '../model/kinds.js';
import type { Summary } from '../model/summary.js';
import type { Release } from './releases.js';

interface EntryProps {
  readonly summary: Summary;
  readonly index: number;
  readonly isChosen: boolean;
  readonly onChoose: (index: number) => void;
}

const Entry = memo(({ summary, index, isChosen, onChoose }: EntryProps) => {
  const { issuer, date, headline, path, announces, warnings } = summary;
  return (
    <li>
      <button
        type="button"
        class="entry"
        aria-current={isChosen ? 'true' : undefined}
        onClick={() => onChoose(index)}
      >
        <span class="entry-top">
          <span class="issuer">{issuer ?? 'Unknown issuer'}</span>
          <time class="date">{date ?? 'undated'}</time>
        </span>
        <span class="headline">{headline ?? path.split('/').at(-1)}</span>
        <span class="tags">
          {announces.map((type) => (
            <span key={type} class="tag">
              {titleOf(type)}
            </span>
          ))}
          {warnings > 0 && (
            <span class="tag warning">{warnings === 1 ? '1 warning' : `${warnings} warnings`}</span>
          )}
        </span>
      </button>
    </li>
  );
});

/** What of a release is searched: what the list shows, and all words of its text. */
function haystackOf({ summary, record }: Release): string {
  const { issuer, date, headline, path, announces } = summary;
  return [issuer, date, headline, path, ...announces.map(titleOf), record().text].join('\n').toLowerCase();
}

interface ListProps {
  /** what stands above the list */
  readonly children?: ComponentChildren;
  readonly releases: readonly Release[];
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
}

/** The list of releases with its search. */
export function ReleaseList({ children, releases, chosen, onChoose }: ListProps) {
  const [query, setQuery] = useState('');
  const haystacks = useRef<readonly string[] | null>(null);
  const found = useMemo(() => {
    const words = query.toLowerCase().split(/\s+/).filter(Boolean);
    const all = releases.map((_, index) => index);
    if (words.length === 0) return all;
    haystacks.current ??= releases.map(haystackOf);
    const texts = haystacks.current;
    return all.filter((index) => words.every((word) => texts[index]!.includes(word)));
  }, [releases, query]);
  return (
    <nav class="list" aria-label="Releases">
      {children}
      <div class="search">
        <label for="search">Search issuers, headlines and texts</label>
        <input
          id="search"
          type="search"
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
        <p class="found" role="status">
          {found.length === releases.length ? '' : `${found.length} of ${releases.length}`}
        </p>
      </div>
      <ol>
        {found.map((index) => (
          <Entry
            key={index}
            summary={releases[index]!.summary}
            index={index}
            isChosen={index === chosen}
            onChoose={onChoose}
          />
        ))}
      </ol>
    </nav>
  );
}
