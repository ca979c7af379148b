import { useMemo } from 'preact/hooks';
import { placeKey } from '../model/model.js';
import { Comparisons } from './charts/comparisons.js';
import { GuidanceChart } from './charts/guidance.js';
import { PaymentPlans } from './charts/payments.js';
import { Timeline } from './charts/timeline.js';
import { FactCard } from './fact-card.js';
import { useLooking } from './looking.js';

/** What the release says twice and not alike, and what else a reader should know. */
function Warnings() {
  const { model, showInText } = useLooking();
  const { warnings } = model.record;
  if (warnings.length === 0) return null;
  return (
    <section class="warnings" aria-label="Warnings">
      <h3>Warnings</h3>
      <ul>
        {warnings.map(({ code, message, start, end }) => (
          <li key={`${code}${start}`}>
            {start !== undefined && end !== undefined ? (
              <button type="button" class="plain" onClick={() => showInText(placeKey(start, end))}>
                {message}
              </button>
            ) : (
              message
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the release announces, in pictures and as cards. */
export function FactsPanel() {
  const { model } = useLooking();
  const { facts } = model.record;
  // quotes say how it was put, not what is announced: they come last
  const ordered = useMemo(
    () => [...facts.filter(({ type }) => type !== 'quote'), ...facts.filter(({ type }) => type === 'quote')],
    [facts],
  );
  return (
    <>
      <Warnings />
      <Timeline />
      <PaymentPlans />
      <Comparisons />
      <GuidanceChart />
      <section aria-label="Facts">
        <h3>Facts</h3>
        {ordered.length === 0 && <p class="muted">No facts were found.</p>}
        {ordered.map((fact) => (
          <FactCard key={fact.id} fact={fact} />
        ))}
      </section>
    </>
  );
}
