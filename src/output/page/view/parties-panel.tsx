import type { Party } from '../../../record/party.js';
import { inWords } from '../model/kinds.js';
import { keyOf } from '../model/mentions.js';
import { Reference } from './chip.js';
import { useLooking } from './looking.js';

function PartyCard({ party }: { readonly party: Party }) {
  const { showInText } = useLooking();
  const { id, name, aliases, roles, title, affiliation, tickers, mentions } = party;
  return (
    <article class="card" data-element={id} tabIndex={-1} aria-label={name}>
      <h4>
        {name}
        {roles.map((role) => (
          <span key={role} class="facet">
            {inWords(role)}
          </span>
        ))}
        {tickers.map(({ exchange, symbol }) => (
          <span key={symbol} class="ticker">
            {exchange ? `${exchange}: ${symbol}` : symbol}
          </span>
        ))}
      </h4>
      {(title || affiliation) && (
        <p class="card-line">
          {title} {affiliation && <Reference id={affiliation} owner={id} />}
        </p>
      )}
      {aliases.length > 0 && <p class="card-line muted">Also {aliases.join(', ')}</p>}
      <p class="card-line places">
        {mentions.map(({ start, text }, place) => (
          <button
            key={start}
            type="button"
            class="place"
            aria-label={`${name}, place ${place + 1}: ${text}`}
            onClick={() => showInText(keyOf(id, place))}
          >
            {place + 1}
          </button>
        ))}
      </p>
    </article>
  );
}

const GROUPS = [
  { kind: 'organization', name: 'Organisations' },
  { kind: 'person', name: 'Persons' },
] as const;

/** Who is named in a release. */
export function PartiesPanel() {
  const { parties } = useLooking().model.record;
  return (
    <>
      {parties.length === 0 && <p class="muted">No parties were found.</p>}
      {GROUPS.map(({ kind, name }) => {
        const group = parties.filter((party) => party.kind === kind);
        return group.length === 0 ? null : (
          <section key={kind} aria-label={name}>
            <h3>{name}</h3>
            {group.map((party) => (
              <PartyCard key={party.id} party={party} />
            ))}
          </section>
        );
      })}
    </>
  );
}
