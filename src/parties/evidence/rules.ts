import { calledBeforeRules } from './called-before.js';
import { formRules } from './form.js';
import { layoutRules } from './layout.js';
import { neitherRules } from './neither.js';
import { neitherWordRules } from './neither-words.js';
import { appositionRules } from './organization-apposition.js';
import { organizationClauseRules } from './organization-clause.js';
import { organizationContextRules } from './organization-context.js';
import { introducedNameRules } from './organization-introduced.js';
import { organizationNameRules } from './organization-name.js';
import { organizationPartRules } from './organization-part.js';
import { organizationWordRules } from './organization-words.js';
import { personRules } from './person.js';
import { personNameRules } from './person-name.js';
import { personPartRules } from './person-part.js';
import type { EvidenceRule } from './rule.js';
import { severalWordsRules } from './several-words.js';

/** A rule with all it leaves to be understood. */
export interface CompleteRule extends Required<EvidenceRule> {
  /** how often it counts */
  readonly repeats: number;
}

/** Rules of less weight than this count twice where they hold in two places. */
const LIGHT = 5;

/** All evidence rules, in the order in which `--explain` names them. */
export const evidenceRules: readonly CompleteRule[] = [
  ...organizationNameRules,
  ...organizationWordRules,
  ...introducedNameRules,
  ...appositionRules,
  ...calledBeforeRules,
  ...organizationContextRules,
  ...organizationClauseRules,
  ...organizationPartRules,
  ...severalWordsRules,
  ...personNameRules,
  ...personRules,
  ...personPartRules,
  ...neitherRules,
  ...neitherWordRules,
  ...formRules,
  ...layoutRules,
].map(
  ({ name, kind, weight, needs = 0, holds }: EvidenceRule): CompleteRule => ({
    name,
    kind,
    weight,
    needs,
    holds,
    repeats: weight < LIGHT ? 2 : 1,
  }),
);
