import {
  AGENT_VERB,
  COMMON,
  DEGREE,
  DEMONYM,
  FAMILY_NAME,
  FUNCTION_WORD,
  GIVEN_NAME,
  HONORIFIC,
  KNOWN_ORGANISATION,
  LABEL,
  LISTING,
  ORGANISATION_HEAD,
  ORGANISATION_NOUN,
  OTHER_HEAD,
  PARTICLE,
  PLACE,
  PRODUCT_NOUN,
  SPEECH_VERB,
  TITLE,
  WEAK_HEAD,
} from '../text/classes.js';
import type { WordList } from '../text/lexicon-table.js';
import { agencies, exchanges, media, placeWords } from './gazetteer.js';
import { titleHeads, titleModifiers } from './title-words.js';
import { formsOfClasses } from './verb-forms.js';
import * as vocabulary from './vocabulary.generated.js';
import { knownPhrases, knownWords } from './well-known/known-organisations.js';

const list = (words: string): string[] => words.trim().split(/\s+/);

/** Closed-class words and sentence adverbs: never part of a name at its start. */
const FUNCTION_WORDS = list(`
  a about above across after again against all along already also although am among amongst an and any are
  around as at based be because been before being below beneath beside besides between both but by can could
  despite did do does doing down due during each either else even ever every everyone everything few first for
  from further furthermore had has have having he hence her here hers herself him himself his how however i if
  in indeed inside instead into is it its itself just last later least less let like many may me meanwhile might
  more moreover most much must my myself near nearly neither never nevertheless next no nobody none nor not
  nothing notwithstanding now of off often on once one only onto or other others otherwise our ours ourselves
  out outside over own per perhaps please rather recently same second several shall she should similarly since
  so some somebody someone something sometimes soon still such than thanks that the their theirs them themselves
  then thence there thereafter therefore these they thing third this those though through throughout thus to
  today together tomorrow too toward towards two under underneath unless unlike until up upon us very via was we
  well were what whatever when whenever where whereas wherever whether which while who whoever whom whose why
  will with within without would yes yesterday yet you your yours yourself additionally accordingly
  consequently currently finally subsequently ultimately importantly notably specifically overall generally
  including includes included according pursuant regarding concerning following subject given commenting
  speaking founded headquartered established located formerly previously historically looking built designed
  three four five six seven eight nine ten twelve twenty hundred
`);

/** What organisations are called by: the last word of a name, or the one before "of". */
const STRONG_HEADS = list(`
  mutual bank banks bancorp bankshares university universities college institute institutes hospital hospitals
  association associations society agency ministry department commission authority foundation council federation
  bureau academy administration airlines airways motors therapeutics pharmaceuticals pharmaceutical pharma
  biosciences bioscience biotherapeutics biopharma biologics biotech biotechnology biotechnologies biomedical
  technologies holdings holding laboratories labs industries enterprises ventures partners securities
  advisors advisers associates consulting communications entertainment studios productions publishing
  semiconductor semiconductors immunotherapeutics oncology genomics genetics diagnostics lifesciences institut
  pharmacy healthcare clinic clinics church ministries chamber senate parliament court committee exchange
  alliance coalition consortium organization organisation cooperative brewing brewery foods brands restaurants
  hotels resorts properties realty insurance financial bancshares investments robotics aerospace logistics
  minerals metals mines explorations petroleum utilities telecom telecommunications software networks analytics
  instruments chemicals engineering builders homes registry legion guild orchestra museum school schools
  district union league conglomerate subsidiary bancorporation zoo library dispensary winery distillery
  cie werke gruppe groupe gruppo grupo banco banque banca bankhaus stiftung universität hochschule klinikum
  policlinico laboratorios farmaceutici farmaceutica biopharmaceuticals interactive ventures collective
  outfitters apparel fashions jewelers pictures records newspapers broadcasting magazine journal gazette
  newswire wire post herald tribune chronicle police patrol army navy marines
  laboratory observatory conservatory sanctuary collaborative infirmary hospice polyclinic directorate inspectorate secretariat tribunal constabulary
  admiralty aerostructures aerosystems alehouse almshouses apothecary arboretum archdiocese assizes athenaeum
  bakehouse barbershop basilica battalion bindery biobank biolabs biomedicines biosolutions biosystems
  bioworks boatworks boatyard bookshop bookstore brewhouse brewpub brickworks brigade brotherhood cartage
  cathedral chancellery chandlers chandlery chocolatier choir chophouse chorale choristers cidery cinematheque
  coachworks coastguard coffeehouse colliery confederation conservatoire conservatorium consulate cooperage
  creamery creche crèche deanery delicatessen diocese dragoons embassy enquirer eparchy exchequer filmworks
  foodbank fraternity freightways friary fusiliers gastropub gasworks gelateria gendarmerie glassworks
  goldfields gurdwara haberdashery harriers hatchery herbarium hotspur hussars infotech intelligencer
  ironworks jewellers joinery judiciary kindergarten lancers legislature lyceum mandir masjid meadery
  metalworks microsystems millinery minster monastery mosque nanotechnologies nutraceuticals orphanage osteria
  patisserie perfumery petrochemical petrochemicals philharmonia philharmonic pizzeria planetarium playgroup
  playhouse politburo polytechnic presbytery preschool printworks priory pâtisserie regiment repertory
  ristorante roastery ropeworks saddlery saltworks sanatorium sanitarium sawmill seminary sinfonia sinfonietta
  softworks sorority squadron steakhouse steelworks stoneworks synagogue synod tabernacle tannery taphouse
  taqueria taskforce teahouse tramway tramways trattoria troupe typefoundry waterworks woodworks woollens
  yeomanry yeshiva
  command courier examiner inquirer observer sentinel telegraph ledger associati associés asociados associados avvocati abogados
  avocats advogados rechtsanwälte endowment operative
`);
/** Words that end many names of organisations and many other things: they count with a proper noun in front. */
const WEAK_HEADS = list(`
  group capital center centre trust fund funds services service systems solutions network health medical energy
  resources gold mining power oil gas electric digital media global international worldwide management research
  company companies companys corp works materials devices wireless mobile games gaming sports data cloud space
  aviation marine steel lithium uranium copper silver water solar wind nuclear hydrogen fuel fuels cannabis
  beauty wellness nutrition fitness design studio press books music film films theatre theater club team teams
  initiative office board house store stores market markets markets exchange lab hub works equity finance credit
  lending mortgage payments pay wealth asset assets advisory strategies growth innovation innovations
  intelligence security defense defence automation dynamics imaging optics vision surgical dental
  neuroscience vaccines cell genes life bio america usa europe asia canada india china japan germany uk
  sciences africa australia israel brasil partnership society shipping freight rail railway railways airlines
  construction contracting development developments realty land estates farms farm dairy foods food beverage
  beverages coffee tea wine spirits pet pets auto automotive cars motor electronics electric semiconductor
  computing computers ai quantum robotics photonics technology tech travel hospitality leisure education
  learning training academy staffing recruiting legal law publications ratings index studios agency
  division ministry pr chemical plastics paper glass cement textile textiles leasing precision rubber ceramics packaging
  drilling hosting renewables agencies trucking haulage towing bottling mills foundry forge shipyard shipyards
  nurseries auctioneers brokers reinsurance assurance couriers ferries dairies breweries distillers
  engineers architects solicitors surveyors consultants
  printing machinery tires timber lumber fisheries seafood bakery catering furniture foil optical surgical
  academies accountancy accountants acoustics actuarial actuaries advertiser advertising aeronautics afc
  aggregates aircraft airfreight ales alloys aluminium aluminum alumni ambulance animation antimony antiques
  apothecaries aquarium aquatics archive archives asphalt athletic attorneys auctions audiology auxiliary
  avionics bakeries ballet bankers barristers bearings bioenergy biofuels biomaterials biometrics bistro
  blacksmiths boatbuilders bookbinders bookkeepers booksellers bookstores bottlers broadband broadcasters
  bullion buses butchers cabinetmakers cabinetry cabs cadets cafe café carpentry carpets carriers casino
  casinos casualty cavalry cellars chancery cheesemongers childcare chiropractic chocolatiers choirs chorus
  cideries ciders cinema cinemas circus cleaners clothiers coachbuilders coal cobalt collectibles colleges
  collieries comics confectioners confectionery confections congregation conservancy conservatoires
  cooperatives corps cosmetics crafts creameries cruises cryogenics cybersecurity daycare demolition dentistry
  dermatology dispensaries distilleries drapers drayage dredging drycleaners eldercare endodontics engravers
  ensemble equestrian excavating exterminators factoring fasteners feeds fencing fishmongers flooring florists
  fm foodbanks footwear foundries fragrances furnishers galleries gallery geothermal glazing goldsmiths
  graphite greengrocers grocers groundworks growers gunsmiths haberdashers hatcheries hauliers heating
  helicopters homecare horticulture hosiery hospices hostel hydraulics hydro hydrocarbons hydropower incubator
  indemnity infantry infirmaries informatics inspectorates institution ironmongers janitorial juices kennels
  kindergartens knitwear landscaping lasers lifeboats lighting limousines linens locksmiths locomotive lottery
  magnetics masonry meats mechatronics medtech merchants midstream militia milliners millwork motorsport
  motorsports museums nanomaterials neurosciences notaries nursery oilfield opera opticians optometrists
  orchards orchestras orthodontics orthopaedics orthopedics pantry paving pawnbrokers pensions perfumers
  periodontics pharmacies photography physiotherapy pipers plantations plumbing pneumatics podiatry
  polytechnics potash poultry preschools proteomics provisioners quarries quartet quintet radio rangers
  recordings recycling refinery refining refrigeration removals rfc rlfc roasters roofing rovers royalties
  rufc saddlers sailmakers salvage sawmills scaffolding scouts seeds seminaries sensors shelter shipbuilders
  shipwrights signage silversmiths smelting spices stables stationers stevedores stevedoring stonemasons
  surety symphony syndicate syndicates tailoring tailors tanneries tavern taxis teas telecoms telematics
  television tiles towage toys transit translations tungsten ultrasonics underwriters underwriting
  upholsterers vanadium ventilation veterinary vineyard vineyards vintners wanderers warehousing waterways
  weavers weaving winemakers wineries wines yarns zinc
`);

/** Heads of names that are no party: events, laws, studies, documents, securities, conditions, places. */
const OTHER_HEADS = list(`
  act acts agreement agreements amendment award awards plan plans program programs programme programmes project
  projects trial trials study studies conference conferences congress summit symposium meeting meetings forum
  expo exposition exhibition exhibitions day days week month year index indices indexes report reports form forms rule rules
  regulation regulations section article offering offerings placement warrant warrants unit units share shares
  stock stocks note notes bond bonds option options date period closing transaction acquisition merger
  scale scales questionnaire questionnaires designation status therapy therapies disease diseases disorder disorders syndrome cancer carcinoma lymphoma
  leukemia platform process protocol standard standards statement statements guideline guidelines policy
  policies law laws bill code treaty principles framework series version edition model vaccine vaccines tablets
  factors information release website street avenue road drive boulevard lane blvd ave hwy pkwy park island islands river lake
  mountain mountains valley county state states province region mine mill property deposit zone field cup
  championship championships games season festival show tour prize medal hall course courses certification
  certificate license patent phase collection collections cream creams practice product average composite stage round rounds tranche facility loan mortgage webinar podcast
  presentation call event events week initiative strategy roadmap initiative officer risk approval clearance
  application submission expenses expense costs assessment battery rating therapy treatment candidate inhibitor receptor protein gene antibody assay test tests
  oxide dioxide monoxide peroxide hydroxide acid acids chloride hydrochloride sulfate sulphate phosphate nitrate
  carbonate hydride olympics paralympics depression anxiety obesity diabetes schizophrenia asthma stroke sepsis
  hypertension epilepsy autism dementia psoriasis pneumonia influenza hepatitis basin formation shale peninsula plateau trench sodium potassium insulin antibodies inhibitors peptide peptides enzyme hormone serum
  device system suite app tool tools engine edition league match bowl tournament race marathon challenge
  replacement surgery procedure procedures ablation resection transplantation transplant technique method methods
  turnpike tollway highway freeway expressway parkway criteria antigen coin token registry story
  creek gulf gorge canyon lagoon reef peninsula emirate airport airports regimen biopsy committee members shareholders holders parties persons date purpose purposes
`);

const HONORIFICS = list(
  'sri seri puan cik ustaz madam madame monsieur señor señora senhor senhora dottore dottoressa professeur comte comtesse graf gräfin mr mrs ms miss mx dr prof professor sir dame lord lady hon rev reverend fr sr capt col gen lt sgt maj sheikh shri smt herr frau mme eng engr rndr ddr ing avv mudr judr phdr mag dott dipl atty otunba khunying lalla datuk dato tan alhaji haji shaikh arch doña rav imam sheikha hajiya mallam barrister honourable honorable archbishop rabbi baroness dra cllr councillor alderman monsignor msgr mevr dhr datin encik khun bapak ibu shaykh lic dna revd rvd signor signora signorina maître maitre mademoiselle mlle mian alhaj alhaja mzee mwalimu begum janab tunku tengku archdeacon prebendary fräulein mevrouw',
);
const DEGREES = list(`
  md phd mba mph do dds dmd pharmd rn np pa jd esq cpa cfa cfp dvm msc bsc ba bs ms ma mbbs frcp facs facp dphil
  ing cbe obe mbe kbe qc kc msp mep mla faha facmg frcpc llm llb scd drph edd cissp pe pmp facc faan mhs mha rph psyd
`);
/** Peoples, beside those of compromise's lexicon. */
const DEMONYMS = list(`
  american british english scottish welsh irish french german austrian swiss italian spanish portuguese dutch belgian
  danish swedish norwegian finnish icelandic polish czech slovak hungarian romanian bulgarian greek turkish russian
  ukrainian estonian latvian lithuanian serbian croatian slovenian cypriot maltese israeli saudi emirati qatari kuwaiti
  omani jordanian lebanese egyptian moroccan tunisian algerian nigerian ghanaian kenyan ethiopian indian pakistani
  bangladeshi chinese japanese korean taiwanese vietnamese thai malaysian indonesian filipino philippine singaporean
  australian canadian mexican brazilian argentine argentinian chilean peruvian colombian venezuelan cuban african
  european asian arab kazakh uzbek georgian armenian mongolian nepalese
`);
/** Given names that are everyday words too, which the lists of names leave out. */
const GIVEN_WORDS = list(`
  dean chase reed miles wade dale glen cliff pierce skip chuck rusty penny ginger summer autumn harmony sterling mason
  hunter carter cooper parker tanner tucker archer sawyer jade sage warwick drew frank grant mark jack misty heather holly
  robin dawn hazel jasmine melody rocky alfredo basil beau bella benedict bill bo bonny christian daisy dixie dolly eddy
  emir eve faith fanny felicity fern gabby gail gene guy hardy honor iris ivy jay jean jewel kelvin kit kitty leo lily max
  maxim maya olive ollie patience patsy pearl poppy primrose randy ray rex rob rosy ruby sandy sonny tamer tucker verity
  viola violet warren wolfram woody
`);
/** Family names that are everyday words too, which the lists of names leave out. */
const FAMILY_WORDS = list(
  'lee wong chan cheung leung lam ng tam yip ho lau chow mak kwok tse tang fung yuen hui lui ma chin chu so wu xu hu he lin guo gao luo zheng liang song tran pham phan vu ngo dang bui do ly kim park choi jung kang yoon lim young king hill green cook wood stone fox rice day long bell baker carter hunter parker turner fisher brown black white grey gray read law moon rivers banks fields waters brooks knight bishop price page marsh',
);
const PARTICLES = list(
  'het tou ole bu bint op zum zur auf de da do dos das del della des dei delle dello degli di du la le van von der den ter ten bin binti bint bte ibn abu al el y e i und et och og ve dela ole af av zu san santa',
);

/** Verbs that introduce what somebody said. */
const SPEECH_VERBS = formsOfClasses(['say'], ['past', 'third']);

/** Verbs whose subject is an organisation, as a rule. */
const AGENT_VERBS = list(`
  announced announces announce announcing reported reports acquired acquires acquire launched launches launch
  signed signs entered enters received receives appointed appoints named names completed completes completes
  expects plans intends develops developed provides offers operates sells manufactures produces owns holds
  employs serves raised raises closed closes secured secures expanded expands introduced introduces unveiled
  unveils partnered partners joined joins agreed agrees posted released releases published publishes filed
  submitted submits granted grants approved approves accepted accepts licensed manages distributes supplies
  delivers invested invests opened opens granted ranked ranks recommends recommended estimates forecasts
  disclosed discloses reiterated maintains maintained beat beats debuted acts acted advised advises
  specializes specialises focuses focused boasts trades traded
`);

/** What an apposition says a company is: "X, a leading provider of …". */
const ORGANISATION_NOUNS = list(`
  company companies corporation provider providers developer developers manufacturer manufacturers maker makers
  producer producers operator operators supplier suppliers distributor distributors retailer retailers firm
  firms bank banks lender lenders insurer insurers broker brokerage brokerages startup startups start-up
  subsidiary subsidiaries affiliate affiliates parent unit division business businesses enterprise enterprises
  organization organizations organisation organisations nonprofit nonprofits charity agency agencies
  association associations foundation foundations institute institutes university universities college colleges
  hospital hospitals fund funds investor investors issuer publisher publishers platform platforms marketplace
  network networks group groups leader leaders partner partners client clients customer customers supplier
  regulator regulators airline airlines carrier carriers miner explorer innovator pioneer consultancy
  contractor contractors integrator consortium cooperative venture ventures studio brand chain conglomerate
  giant giants rival competitor competitors vendor vendors shareholder shareholders employer employers
  chains conglomerates consultancies cooperatives union unions utility brewer brewers builder builders shipowner shipowners grocer grocers wholesaler
  wholesalers exporter exporters importer importers refiner refiners bottler bottlers distiller distillers
  marketer marketers newspaper newspapers magazine broadcaster museum church school schools ministry regulator exchange authority specialist
  hyperscalers utilities chipmakers automakers drugmakers chipmaker automaker carmaker carmakers drugmaker steelmaker
  steelmakers planemaker planemakers toymaker toymakers reinsurer reinsurers stockbroker stockbrokers homebuilder
  homebuilders housebuilder housebuilders recruiter recruiters headhunter headhunters canner canners roaster roasters
  bookmaker bookmakers bookseller booksellers shipbuilder shipbuilders caterer caterers hotelier forwarder forwarders
  fintech spinout watchdog coop
  funder funders backer backers lessor lessors
  dealer dealers seller sellers buyer buyers underwriter underwriters acquirer licensee licensor
`);

/** What a product is said to be. */
const PRODUCT_NOUNS = list(`
  drug drugs tablet tablets capsule capsules injection vaccine vaccines candidate candidates product products
  therapy therapies treatment treatments compound compounds molecule molecules antibody formulation brand brands
  device devices platform platforms technology technologies software app apps application system systems
  solution solutions tool tools token tokens coin coins protocol blockchain vehicle vehicles model models suite
  engine trial trials study studies program programs programme project projects index etf series line lines
  mine mines deposit property properties project brands label labels show podcast game games film book album
  mg mcg ml virus viruses infection infections disease diseases syndrome gene genes protein receptor inhibitor mutation
  outbreak patients arm cohort dose doses users
`);

/** Labels in contact blocks and headings. */
const LABELS = list(`
  contact contacts telephone phone tel mobile websites mob fax email website details enquiries inquiries
`);

/** How sentences that tell of a listing start: "under the symbol", "Stock Code: 2689", "JSE share code". */
const LISTING_WORDS = list('under stock share security securities trading ticker counter jse hkex sehk');

const split = (words: string): string[] => words.split(' ');

/** The words that names of organisations and persons are made of, and those around them. */
export const partyWords: readonly WordList[] = [
  { words: FUNCTION_WORDS, naming: FUNCTION_WORD },
  { words: [...titleHeads, ...titleModifiers], naming: TITLE },
  { words: STRONG_HEADS, naming: ORGANISATION_HEAD },
  { words: WEAK_HEADS, naming: WEAK_HEAD },
  { words: OTHER_HEADS, naming: OTHER_HEAD },
  { words: HONORIFICS, naming: HONORIFIC },
  { words: DEGREES, naming: DEGREE },
  { words: PARTICLES, naming: PARTICLE },
  { words: SPEECH_VERBS, naming: SPEECH_VERB },
  { words: AGENT_VERBS, naming: AGENT_VERB },
  { words: ORGANISATION_NOUNS, naming: ORGANISATION_NOUN },
  { words: PRODUCT_NOUNS, naming: PRODUCT_NOUN },
  { words: LABELS, naming: LABEL },
  { words: LISTING_WORDS, classes: LISTING },
  { words: [...split(vocabulary.given), ...GIVEN_WORDS], naming: GIVEN_NAME },
  { words: [...split(vocabulary.family), ...FAMILY_WORDS], naming: FAMILY_NAME },
  { words: split(vocabulary.places), naming: PLACE },
  { words: placeWords, naming: PLACE },
  { words: [...split(vocabulary.demonyms), ...DEMONYMS], naming: DEMONYM },
  { words: split(vocabulary.common), naming: COMMON },
  { words: knownWords, phrases: knownPhrases, naming: KNOWN_ORGANISATION },
  ...[agencies, exchanges, media].map(({ words, naming }) => ({
    words: words.filter((name) => !name.includes(' ')).map((name) => name.toLowerCase()),
    naming,
  })),
];
