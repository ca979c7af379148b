import type { Endpoint } from '../../../record/endpoint.js';
import { titleOf } from '../model/kinds.js';
import { Chip, Reference } from './chip.js';
import { Evidence } from './evidence.js';
import { useLooking } from './looking.js';

function EndpointCard({ endpoint }: { readonly endpoint: Endpoint }) {
  const { showInText } = useLooking();
  const { id, role, measure, definition, criteria, timepoint, protocol, outcome, evidence, rule } = endpoint;
  return (
    <article class="card" data-element={id} tabIndex={-1} aria-label={`${titleOf(role)} endpoint`}>
      <h4>
        {titleOf(role)}
        {protocol && <span class="facet">{protocol} protocol</span>}
        {outcome && <span class={`facet outcome-${outcome}`}>{outcome.replace('-', ' ')}</span>}
      </h4>
      <dl class="slots">
        <div>
          <dt>Measure</dt>
          <dd>
            <button type="button" class="chip k-endpoint" onClick={() => showInText(id)}>
              {measure?.text ?? 'named only'}
            </button>
          </dd>
        </div>
        {definition && (
          <div>
            <dt>Definition</dt>
            <dd>
              <Chip value={{ kind: 'span', ...definition }} />
            </dd>
          </div>
        )}
        {criteria.length > 0 && (
          <div>
            <dt>Criteria</dt>
            <dd>
              {criteria.map(({ measure: of, comparator, value, unit }) => (
                <span key={of} class="word">
                  {of} {comparator} {value} {unit}
                </span>
              ))}
            </dd>
          </div>
        )}
        {timepoint && (
          <div>
            <dt>Time point</dt>
            <dd>
              <Reference id={timepoint} owner={id} />
            </dd>
          </div>
        )}
      </dl>
      <Evidence spans={[evidence]} rule={rule} />
    </article>
  );
}

/** The endpoints of the clinical studies a release speaks of. */
export function EndpointsPanel() {
  const { endpoints } = useLooking().model.record;
  return (
    <section aria-label="Endpoints">
      <h3>Endpoints</h3>
      {endpoints.length === 0 && <p class="muted">No endpoints were found.</p>}
      {endpoints.map((endpoint) => (
        <EndpointCard key={endpoint.id} endpoint={endpoint} />
      ))}
    </section>
  );
}
