import { neitherRules } from './evidence-neither.js';
import { organizationRules } from './evidence-organization.js';
import { personRules } from './evidence-person.js';
import type { EvidenceRule } from './evidence-rule.js';

/** All evidence rules, in the order in which `--explain` names them. */
export const evidenceRules: readonly EvidenceRule[] = [...organizationRules, ...personRules, ...neitherRules];
