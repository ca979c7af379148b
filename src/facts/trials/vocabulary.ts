import { wordSet } from '../../text/word-set.js';

/** What a study is called. */
export const STUDIES = wordSet('trial trials study studies');
/** Several studies at once. */
export const PLURAL_STUDIES = wordSet('trials studies');
/** Parts of a study: how many are in one is not how many are in the study. */
export const PARTS = wordSet(
  'part parts portion cohort cohorts stage arm arms group groups extension substudy sub-study subgroup run-in lead-in period',
);
/** Who takes part in studies. */
export const PEOPLE = wordSet(
  `patient patients adult adults subject subjects participant participants people person persons individual individuals volunteer
  volunteers child children woman women man men boy boys girl girls infant infants adolescent adolescents youth toddlers teenagers
  recipients survivors smokers adults pts newborns neonates eyes knees limbs`,
);
/** What a study finds, as a noun. */
export const RESULTS = wordSet(
  `results result data readout readouts read-out topline top-line findings analysis analyses report outcome outcomes scorecard`,
);
/** How bad a condition is, in front of its name. */
export const SEVERITY = wordSet('mild moderate moderately mildly severe severely very active advanced');
/** What is no condition though something is tested "in" it or somebody is "with" it. */
export const NO_CONDITION = wordSet(
  `combination addition placebo trial trials study studies patients patient adults people participants subjects phase clinic clinics
  hospital hospitals center centers centre centres site sites country countries order line part time times setting settings dose doses
  response history baseline week weeks month months year years day days europe japan china australia canada germany france spain italy
  india korea brazil fact place development vitro vivo favor favour total evidence access treatment therapy drug arm arms group
  groups hand hands support safety efficacy use cooperation collaboration partnership consultation regard respect view goal aim result
  results data quarter half score scores echocardiograms measurements follow-up chemotherapy background care comparison success
  approval change changes stage stages cohort cohorts language accordance conjunction parallel advance general press public particular
  both light all them whom which who this that it each`,
);
