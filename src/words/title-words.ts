/** What the words of job titles are: those that say the job, those that go with them, and what a job is about. */

import { occupations } from './occupations.table.js';

const list = (words: string): string[] => words.trim().split(/\s+/);

/** Words of job titles that say the job. */
const jobs = list(`
  ceo cfo coo cto cio cmo cro cso cpo cho chro cbo cdo clo ciso cco cao evp svp avp vp gm president chairman
  chairwoman chairperson chair chairs director directors officer manager founder founders cofounder secretary
  treasurer controller comptroller counsel partner principal owner analyst strategist economist editor reporter
  professor lecturer researcher scientist physician surgeon investigator minister governor mayor senator
  congressman congresswoman representative commissioner ambassador secretary-general superintendent dean provost
  chancellor rector spokesperson spokesman spokeswoman head lead leader coach captain pastor realtor broker agent
  attorney lawyer advisor adviser consultant producer host author artist architect engineer developer designer
  planner specialist coordinator administrator supervisor fellow executive trustee banker trader geologist
  curator librarian responsible publicist publisher columnist contributor correspondent nurse therapist psychologist
  dentist pharmacist epidemiologist oncologist cardiologist neurologist hematologist haematologist dermatologist
  urologist immunologist radiologist pathologist psychiatrist pediatrician paediatrician gynecologist
  gastroenterologist endocrinologist nephrologist pulmonologist rheumatologist ophthalmologist hepatologist
  virologist biologist chemist physicist statistician geophysicist metallurgist hydrogeologist justice judge sheriff chief member
  programmer attaché bishop archbishop premier councillor councilman councilwoman ombudsman inspector registrar actuary
  auditor accountant instructor journalist conductor choreographer photographer chef winemaker veterinarian naturalist
  hydrologist ecologist zoologist botanist climatologist sociologist anthropologist archaeologist meteorologist
  oceanographer geographer student reader undersecretary undersecretaries codirector cochair chairlady
  proprietor clerk bursar archivist conservator steward chaplain verger warden headteacher headmaster headmistress
  matron notary organiser convenor convener quartermaster groundsman caretaker concertmaster commodore solicitor
  barrister signatory mediator arbitrator teacher restorer distiller oenologist agronomist foreman forewoman
  stationmaster harbourmaster bandmaster choirmaster organist composer playwright dramaturg illustrator translator
  cinematographer copywriter critic midwife paramedic dietitian physiotherapist audiologist optometrist anaesthetist
  anesthesiologist toxicologist geneticist microbiologist bookkeeper surveyor toolmaker electrician interpreter
  associate
`);
/** Words of job titles that say the job, occupations among them; a title has at least one. */
export const titleHeads: readonly string[] = [...new Set([...jobs, ...occupations])];
/** Words that go with them. */
export const titleModifiers: readonly string[] = list(`
  executive senior vice managing general deputy assistant associate group global regional interim acting co
  non independent lead chief financial operating technology technical information marketing revenue
  scientific medical people product commercial strategy strategic business development legal corporate investor
  relations communications human resources creative digital data security compliance risk investment portfolio
  sales operations engineering research innovation growth customer brand content design supply chain
  manufacturing quality regulatory clinical nonexecutive permanent representative honorary emeritus founding
  finance incoming outgoing former national international country area district division portfolio program project
  public affairs board administrative accounting audit tax treasury transformation experience success analytics
  neuro media government community supervisory advisory registered joint external policy sustainability diversity partnerships alliances principal
  outside statutory presiding alternate resident staff emerita adjunct supervising
`);

/** What somebody may be in charge of, beside title words: "head of R&D", "VP Investor Relations". */
export const titleFields: readonly string[] = list(`
  r d it ir pr hr ai esg ma m a finance finances planning controlling wealth equity equities etf etfs
  medicine neurology cardiology oncology surgery pediatrics education training recruitment talent
  services service solutions products markets market capital asset assets fund funds america americas
  europe asia emea apac us uk canada relations science sciences studies history nursing pharmacy law
  audit insurance properties real estate energy mining exploration geology production manufacturing
  logistics procurement partnerships alliances engagement culture change learning safety health
  healthcare care environment environmental social governance web software hardware cloud
  infrastructure network networks mobile retail wholesale consumer enterprise institutional private
  client clients investments trading treasury banking lending credit mortgage sustainability climate
  impact philanthropy programs projects events community diversity inclusion management
  pediatric paediatric surgical interventional orthopedic orthopaedic neonatal geriatric forensic civil mechanical electrical
  structural agricultural veterinary behavioral behavioural
  doctoral graduate postgraduate undergraduate postdoctoral phd works council
  nordics benelux iberia dach latam mena anz broking
`);

/**
 * Heads whose holder is in charge of a part: what follows "of" or a comma is a field ("Director of Pricing").
 * Behind the others ("CEO of Target") it is the organisation.
 */
export const partHeads: readonly string[] = list(`
  director directors manager managers head heads lead leader chief vp svp evp avp coordinator specialist supervisor
  analyst strategist dean commissioner superintendent chair counsel editor fellow scientist engineer investigator
  architect professor professors lecturer reader scholar
`);

/** Heads that go with a field of study: "Professor of Vaccinology". */
export const scholars: readonly string[] = list('professor professors lecturer reader scholar');

/** What parts of organisations are called that have a head of their own: "the Kalundborg site", "its Foods segment". */
export const unitNouns: readonly string[] = list(`
  site sites region segment division unit department plant branch office practice team section program programme group
  business laboratory committee desk arm district
`);

/** What somebody is called in releases that keep a title in its language: "directeur financier", "consejero delegado". */
export const foreignTitleHeads: readonly string[] = list(`
  directeur directrice directora diretor diretora directeurs président présidente presidente presidenta gérant gérante
  chargé chargée responsable gerente administrador administradora consejero consejera amministratore amministratrice
  geschäftsführer geschäftsführerin geschäftsführender vorstand vorstandsvorsitzender vorstandsvorsitzende leiter leiterin
  sprecher sprecherin pressesprecher pressesprecherin direktor direktorin direktør direktör toimitusjohtaja verkställande
  styreleder styrelseordförande dyrektor dyrektorka prezes jefe jefa secrétaire secretario secretaria portavoz vocero vocera
  vicepresidente vicepresidenta adjoint adjointe dirigente dirigent bestuurder bestuursvoorzitter
  pressechef presschef pressesjef kommunikationschef kommunikasjonssjef koncernchef konsernsjef finanschef finansdirektör
`);

/** What may stand behind the noun of a title: "Executive in Residence", "Editor in Chief", "Ambassador at Large". */
export const titleTails: readonly string[] = ['in residence', 'in chief', 'at large', 'in charge'];

/** What several persons are called at once, in front of their names or behind: "partners Jane Doe and Max Muster". */
export const pluralHeads: readonly string[] = list(`
  associates partners principals directors analysts founders cofounders editors researchers
  scientists professors engineers lawyers attorneys economists strategists trustees consultants managers
  architects physicians surgeons presidents executives officers chairmen secretaries treasurers candidates
  students developers designers artists bankers brokers judges advisers advisors scholars nurses specialists
  commissioners ministers governors senators mayors fellows investigators geologists chemists biologists physicists
  administrators curators spokespersons spokespeople representatives coordinators
  stewards wardens trainers instructors teachers lecturers auditors accountants actuaries photographers
  journalists composers conductors choreographers therapists psychologists dentists pharmacists oncologists cardiologists
  neurologists dermatologists radiologists pathologists psychiatrists paediatricians pediatricians statisticians
  geophysicists metallurgists ecologists archaeologists botanists zoologists sociologists anthropologists
  cochairs codirectors councillors ambassadors chaplains clerks solicitors barristers notaries
  prospectors surveyors inspectors planners programmers supervisors proprietors signatories
`);

/** What says of an office that it is over. */
export const formerWords: readonly string[] = list('former formerly ex previously onetime retired');

/** Departments of governments, in front of "Secretary" and "Minister". */
export const stateDepartments: readonly string[] = list(`
  energy trade health education treasury defense defence transport transportation agriculture interior justice labor
  labour commerce environment culture tourism housing home foreign finance fisheries industry science
`);

/** Seats in governments and legislatures, and what stands for a country. */
export const publicSeats: readonly string[] = list(`
  minister senator mayor congressman congresswoman ambassador parliament premier
`);

/** Seats as they are written short in front of names: "Sen. Jane Doe". */
export const shortSeats = 'sen rep gov';

/** Public offices: none of them is at a company. */
export const publicOffices: readonly string[] = [...publicSeats, 'governor', 'sheriff'];

/** Offices that companies have: who holds one is at the company that speaks unless the text says otherwise. */
export const companyOffices: readonly string[] = list(`
  ceo cfo coo cto cio cmo cro cso cpo cho chro cbo cdo clo ciso cco cao evp svp avp vp gm md president chairman
  chairlady chairwoman chairperson chair chairs director directors officer manager managers founder founders cofounder
  cofounders secretary treasurer controller comptroller counsel partner partners principal principals owner head lead
  leader executive chief superintendent spokesperson spokesman spokeswoman coordinator administrator supervisor
  trustee trustees member associates analyst analysts specialist planner responsible engineer engineers
`);

/** What departments that stand in place of a title end in: "Investor Relations". */
export const departmentHeads: readonly string[] = list(
  'relations communications communication affairs marketing development office services markets',
);
/** Words in front of them. */
export const departmentWords: readonly string[] = list(
  'investor investors media press public corporate business external internal global group strategic government shareholder capital',
);
