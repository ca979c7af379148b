import type { ComponentChildren } from 'preact';
import { useCallback, useMemo, useState } from 'preact/hooks';
import { Header } from './header.js';
import { ReleaseList } from './release-list.js';
import { ReleaseView } from './release-view.js';
import type { Release } from './releases.js';
import { type Side, useRoute } from './route.js';

const SIDES: readonly { readonly side: Side; readonly name: string }[] = [
  { side: 'list', name: 'Releases' },
  { side: 'text', name: 'Text' },
  { side: 'record', name: 'Record' },
];

interface ReportProps {
  readonly releases: readonly Release[];
  /** takes in more of them; stands for the whole page where there is none */
  readonly intake?: ComponentChildren;
}

/** The whole page: the list of releases, and the one that is looked at. */
export function Report({ releases, intake }: ReportProps) {
  const [visit, go] = useRoute(releases.length);
  const [isListOpen, setListOpen] = useState(intake !== undefined || releases.length > 1);
  const release = releases[visit.release];
  const record = useMemo(() => release?.record() ?? null, [release]);
  const choose = useCallback((index: number) => go({ release: index, side: 'text', key: null }), [go]);
  const look = useCallback(
    (side: Side, key: string | null) => go({ release: visit.release, side, key }),
    [go, visit.release],
  );
  return (
    <div class={`page ${isListOpen ? '' : 'without-list'}`} data-side={visit.side}>
      <Header count={releases.length} isListOpen={isListOpen} onToggleList={() => setListOpen(!isListOpen)} />
      {record && (
        <ReleaseList releases={releases} chosen={visit.release} onChoose={choose}>
          {intake}
        </ReleaseList>
      )}
      {record ? (
        <ReleaseView key={visit.release} record={record} visit={visit} look={look} />
      ) : (
        <main class="nothing">{intake ?? <p>No release was read.</p>}</main>
      )}
      {record && (
        <nav class="sides" aria-label="Parts of the page">
          {SIDES.map(({ side, name }) => (
            <button
              key={side}
              type="button"
              aria-current={visit.side === side ? 'page' : undefined}
              onClick={() => look(side, null)}
            >
              {name}
            </button>
          ))}
        </nav>
      )}
    </div>
  );
}
