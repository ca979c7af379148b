import { calledBeforeRules } from './called-before.js';
import { formRules } from './form.js';
import { layoutRules } from './layout.js';
import { neitherRules } from './neither.js';
import { neitherPlaceRules } from './neither-places.js';
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
import type { EvidenceRule } from './rule.js';
import { severalWordsRules } from './several-words.js';
import { unheardWordsRules } from './unheard-words.js';

/** A rule with all it leaves to be understood. */
export interface CompleteRule extends Required<EvidenceRule> {
  /** how often it counts */
  readonly repeats: number;
}

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
  ...unheardWordsRules,
  ...personNameRules,
  ...personRules,
  ...neitherRules,
  ...neitherPlaceRules,
  ...neitherWordRules,
  ...formRules,
  ...layoutRules,
].map(
  ({ name, kind, light = false, needs = 0, holds }: EvidenceRule): CompleteRule => ({
    name,
    kind,
    light,
    needs,
    holds,
    repeats: light ? 2 : 1,
  }),
);
