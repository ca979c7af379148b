import { neitherRules } from './evidence-neither.js';
import { organizationContextRules } from './evidence-organization-context.js';
import { organizationNameRules } from './evidence-organization-name.js';
import { personRules } from './evidence-person.js';
import type { EvidenceRule } from './evidence-rule.js';

/** All evidence rules, in the order in which `--explain` names them. */
export const evidenceRules: readonly EvidenceRule[] = [
  ...organizationNameRules,
  ...organizationContextRules,
  ...personRules,
  ...neitherRules,
];
