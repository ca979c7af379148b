import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { MARK_KINDS, type MarkKind } from '../model/kinds.js';
import type { PageRecord } from '../model/mentions.js';
import { modelOf, type Panel, placeOf, targetOf } from '../model/model.js';
import { Details } from './details.js';
import { Legend } from './legend.js';
import { type Looking, LookingContext } from './looking.js';
import { Panels } from './panels.js';
import { paint, reveal, revealElement } from './places.js';
import { ReleaseHead } from './release-head.js';
import type { Side, Visit } from './route.js';
import { ReleaseText } from './text.js';
import { useDetails } from './use-details.js';

interface ReleaseViewProps {
  readonly record: PageRecord;
  readonly visit: Visit;
  readonly look: (side: Side, key: string | null) => void;
}

/** The release that is looked at: its text, and beside it its record. */
export function ReleaseView({ record, visit, look }: ReleaseViewProps) {
  const model = useMemo(() => modelOf(record), [record]);
  const [shown, setShown] = useState<ReadonlySet<MarkKind>>(() => new Set(MARK_KINDS));
  const [panel, setPanel] = useState<Panel>('facts');
  const details = useDetails();
  const looking = useMemo<Looking>(
    () => ({
      model,
      showInText: (key) => look('text', key),
      showInRecord: (key) => look('record', key),
      pointAt: (spans) => paint('pointed', spans),
    }),
    [model, look],
  );
  const { side, key, number } = visit;
  // where a key leads, and for the record the panel it stands in; panels are shown before they are scrolled
  const target = useMemo(() => (key === null ? null : targetOf(model, key)), [model, key]);
  useEffect(() => {
    if (side === 'record' && target) setPanel(target.panel);
  }, [side, target, number]);
  useEffect(() => {
    if (key === null || !target) return;
    if (side === 'record') revealElement(target.element);
    const place = side === 'text' ? placeOf(model, key) : null;
    if (place) reveal(key, place);
  }, [side, key, number, target, panel, model]);
  const toggle = useCallback(
    (kind: MarkKind) =>
      setShown((before) => new Set(MARK_KINDS.filter((each) => before.has(each) !== (each === kind)))),
    [],
  );
  return (
    <LookingContext.Provider value={looking}>
      <main class="text" aria-label="Release">
        <ReleaseHead record={record} />
        <Legend mentions={model.mentions} shown={shown} onToggle={toggle} />
        <ReleaseText model={model} shown={shown} onShow={looking.showInRecord} handlers={details.handlers} />
        {details.shown && <Details key={details.shown.key} model={model} at={details.shown} />}
      </main>
      <Panels panel={panel} onPanel={setPanel} target={target?.element ?? null} />
    </LookingContext.Provider>
  );
}
