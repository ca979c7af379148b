import type { JSX } from 'preact';
import { titleOf } from '../model/kinds.js';
import { PANELS, type Panel } from '../model/model.js';
import { EndpointsPanel } from './endpoints-panel.js';
import { FactsPanel } from './facts-panel.js';
import { useLooking } from './looking.js';
import { MentionsPanel } from './mentions-panel.js';
import { PartiesPanel } from './parties-panel.js';
import { TablesPanel } from './tables-panel.js';

interface PanelsProps {
  readonly panel: Panel;
  readonly onPanel: (panel: Panel) => void;
  /** the element that is looked at */
  readonly target: string | null;
}

/** The panel an arrow, Home or End leads to from another, or null for other keys. */
function panelByKey(panel: Panel, key: string): Panel | null {
  const [at, last] = [PANELS.indexOf(panel), PANELS.length - 1];
  const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: last }[key];
  return next === undefined ? null : (PANELS[(next + PANELS.length) % PANELS.length] ?? null);
}

/** The record beside the text, in panels. All of them are there, so that a printed page has them. */
export function Panels({ panel, onPanel, target }: PanelsProps) {
  const { model } = useLooking();
  const { facts, endpoints, parties, tables } = model.record;
  const counts: Readonly<Record<Panel, number>> = {
    facts: facts.length,
    endpoints: endpoints.length,
    parties: parties.length,
    mentions: model.mentions.length,
    tables: tables.length,
  };
  const contents: Readonly<Record<Panel, JSX.Element>> = {
    facts: <FactsPanel />,
    endpoints: <EndpointsPanel />,
    parties: <PartiesPanel />,
    mentions: <MentionsPanel target={target} />,
    tables: <TablesPanel />,
  };
  return (
    <aside class="record" aria-label="Record">
      <div class="tabs" role="tablist" aria-label="Parts of the record">
        {PANELS.map((each) => (
          <button
            key={each}
            type="button"
            role="tab"
            id={`tab-${each}`}
            aria-selected={each === panel}
            aria-controls={`panel-${each}`}
            tabIndex={each === panel ? 0 : -1}
            onClick={() => onPanel(each)}
            onKeyDown={(event) => {
              const next = panelByKey(panel, event.key);
              if (!next) return;
              event.preventDefault();
              onPanel(next);
              document.getElementById(`tab-${next}`)?.focus();
            }}
          >
            {titleOf(each)} <span class="count">{counts[each]}</span>
          </button>
        ))}
      </div>
      {PANELS.map((each) => (
        <div
          key={each}
          id={`panel-${each}`}
          class="panel"
          role="tabpanel"
          aria-labelledby={`tab-${each}`}
          hidden={each !== panel}
        >
          {contents[each]}
        </div>
      ))}
    </aside>
  );
}
