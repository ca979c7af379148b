import { useCallback, useEffect, useState } from 'preact/hooks';
import { type Content, extract } from './extract.js';
import { Intake } from './intake.js';
import { type Release, releaseOf } from './releases.js';
import { Report } from './report-view.js';

/** The page of the server: releases are pasted or dropped, and their records looked at. They are kept nowhere else. */
export function Workbench() {
  const [releases, setReleases] = useState<readonly Release[]>([]);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [isBusy, setBusy] = useState(false);
  const take = useCallback(async (contents: readonly Content[], date: string) => {
    setBusy(true);
    setProblems([]);
    for (const content of contents) {
      const answer = await extract(content, date);
      setReleases((before) => [...before, ...answer.records.map(releaseOf)]);
      setProblems((before) => [...before, ...answer.problems]);
    }
    setBusy(false);
  }, []);
  // what came last is looked at
  useEffect(() => {
    if (releases.length > 0) location.hash = `${releases.length}/text`;
  }, [releases.length]);
  return <Report releases={releases} intake={<Intake isBusy={isBusy} problems={problems} onTake={take} />} />;
}
