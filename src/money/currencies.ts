/** A national currency: its code, and the adjectives and nouns of its English name. */
export interface Currency {
  readonly code: string;
  /** what tells it from others of the same noun: `Canadian` dollar; empty where the noun is enough */
  readonly adjectives: readonly string[];
  readonly nouns: readonly string[];
}

/** ISO 4217, list one, without funds, metals and test codes. */
const TABLE = `
AED|UAE,Emirati|dirham,dirhams
AFN|Afghan|afghani,afghanis
ALL|Albanian|lek,leke
AMD|Armenian|dram,drams
ANG|Antillean|guilder,guilders
AOA|Angolan|kwanza,kwanzas
ARS|Argentine,Argentinian|peso,pesos
AUD|Australian,Aussie|dollar,dollars
AWG|Aruban|florin,florins
AZN|Azerbaijani|manat,manats
BAM|Bosnian|mark,marks
BBD|Barbadian|dollar,dollars
BDT|Bangladeshi|taka,takas
BGN|Bulgarian|lev,leva
BHD|Bahraini|dinar,dinars
BIF|Burundian|franc,francs
BMD|Bermudian|dollar,dollars
BND|Bruneian|dollar,dollars
BOB|Bolivian|boliviano,bolivianos
BRL|Brazilian|real,reais,reals
BSD|Bahamian|dollar,dollars
BTN|Bhutanese|ngultrum,ngultrums
BWP|Botswana|pula,pulas
BYN|Belarusian|ruble,rubles,rouble,roubles
BZD|Belizean|dollar,dollars
CAD|Canadian|dollar,dollars
CDF|Congolese|franc,francs
CHF|Swiss|franc,francs
CLP|Chilean|peso,pesos
CNY|Chinese|yuan,renminbi
COP|Colombian|peso,pesos
CRC|Costa Rican|colon,colones
CUP|Cuban|peso,pesos
CVE|Cape Verdean|escudo,escudos
CZK|Czech|koruna,korunas,koruny,crown,crowns
DJF|Djiboutian|franc,francs
DKK|Danish|krone,kroner,crown,crowns
DOP|Dominican|peso,pesos
DZD|Algerian|dinar,dinars
EGP|Egyptian|pound,pounds
ERN|Eritrean|nakfa,nakfas
ETB|Ethiopian|birr,birrs
EUR||euro,euros
FJD|Fijian|dollar,dollars
GBP|British,UK|pound,pounds,sterling
GEL|Georgian|lari,laris
GHS|Ghanaian|cedi,cedis
GMD|Gambian|dalasi,dalasis
GNF|Guinean|franc,francs
GTQ|Guatemalan|quetzal,quetzales
GYD|Guyanese|dollar,dollars
HKD|Hong Kong|dollar,dollars
HNL|Honduran|lempira,lempiras
HTG|Haitian|gourde,gourdes
HUF|Hungarian|forint,forints
IDR|Indonesian|rupiah,rupiahs
ILS|Israeli|shekel,shekels
INR|Indian|rupee,rupees
IQD|Iraqi|dinar,dinars
IRR|Iranian|rial,rials
ISK|Icelandic|krona,kronur,króna,krónur,crown,crowns
JMD|Jamaican|dollar,dollars
JOD|Jordanian|dinar,dinars
JPY|Japanese|yen
KES|Kenyan|shilling,shillings
KGS|Kyrgyz|som,soms
KHR|Cambodian|riel,riels
KMF|Comorian|franc,francs
KPW|North Korean|won
KRW|Korean,South Korean|won
KWD|Kuwaiti|dinar,dinars
KYD|Cayman|dollar,dollars
KZT|Kazakhstani,Kazakh|tenge
LAK|Lao|kip,kips
LBP|Lebanese|pound,pounds
LKR|Sri Lankan|rupee,rupees
LRD|Liberian|dollar,dollars
LSL|Lesotho|loti,maloti
LYD|Libyan|dinar,dinars
MAD|Moroccan|dirham,dirhams
MDL|Moldovan|leu,lei
MGA|Malagasy|ariary
MKD|Macedonian|denar,denars
MMK|Myanmar,Burmese|kyat,kyats
MNT|Mongolian|tugrik,tugriks
MOP|Macanese|pataca,patacas
MRU|Mauritanian|ouguiya,ouguiyas
MUR|Mauritian|rupee,rupees
MVR|Maldivian|rufiyaa
MWK|Malawian|kwacha,kwachas
MXN|Mexican|peso,pesos
MYR|Malaysian|ringgit,ringgits
MZN|Mozambican|metical,meticais
NAD|Namibian|dollar,dollars
NGN|Nigerian|naira,nairas
NIO|Nicaraguan|cordoba,cordobas
NOK|Norwegian|krone,kroner,crown,crowns
NPR|Nepalese|rupee,rupees
NZD|New Zealand,Kiwi|dollar,dollars
OMR|Omani|rial,rials
PAB|Panamanian|balboa,balboas
PEN|Peruvian|sol,soles
PGK|Papua New Guinean|kina,kinas
PHP|Philippine|peso,pesos
PKR|Pakistani|rupee,rupees
PLN|Polish|zloty,zlotys,zloties,złoty,złotych
PYG|Paraguayan|guarani,guaranies
QAR|Qatari|riyal,riyals
RON|Romanian|leu,lei
RSD|Serbian|dinar,dinars
RUB|Russian|ruble,rubles,rouble,roubles
RWF|Rwandan|franc,francs
SAR|Saudi|riyal,riyals
SBD|Solomon Islands|dollar,dollars
SCR|Seychellois|rupee,rupees
SDG|Sudanese|pound,pounds
SEK|Swedish|krona,kronor,crown,crowns
SGD|Singapore|dollar,dollars
SHP|Saint Helena|pound,pounds
SLE|Sierra Leonean|leone,leones
SOS|Somali|shilling,shillings
SRD|Surinamese|dollar,dollars
SSP|South Sudanese|pound,pounds
STN|Sao Tomean|dobra,dobras
SVC|Salvadoran|colon,colones
SYP|Syrian|pound,pounds
SZL|Swazi|lilangeni,emalangeni
THB|Thai|baht,bahts
TJS|Tajik|somoni
TMT|Turkmen|manat,manats
TND|Tunisian|dinar,dinars
TOP|Tongan|paanga
TRY|Turkish|lira,liras
TTD|Trinidad|dollar,dollars
TWD|Taiwan,New Taiwan|dollar,dollars
TZS|Tanzanian|shilling,shillings
UAH|Ukrainian|hryvnia,hryvnias
UGX|Ugandan|shilling,shillings
USD|US,American|dollar,dollars
UYU|Uruguayan|peso,pesos
UZS|Uzbek|sum,soum
VES|Venezuelan|bolivar,bolivares
VND|Vietnamese|dong
VUV|Vanuatu|vatu
WST|Samoan|tala
XAF|Central African|franc,francs
XCD|East Caribbean|dollar,dollars
XOF|West African|franc,francs
XPF|CFP|franc,francs
YER|Yemeni|rial,rials
ZAR|South African|rand,rands
ZMW|Zambian|kwacha,kwachas
ZWG|Zimbabwean|dollar,dollars
`;

/** ISO 4217, list three: what the euro replaced. */
const FORMER = `
ATS|Austrian|schilling,schillings
BEF|Belgian|franc,francs
CYP|Cypriot,Cyprus|pound,pounds
DEM|German,Deutsche|mark,marks,deutschmark,deutschmarks,deutschemark,deutschemarks
EEK|Estonian|kroon,krooni,kroons
ESP|Spanish|peseta,pesetas
FIM|Finnish|markka,markkaa,markkas,mark,marks
FRF|French|franc,francs
GRD|Greek|drachma,drachmas,drachmae
HRK|Croatian|kuna,kunas
IEP|Irish|pound,pounds,punt,punts
ITL|Italian|lira,lire,liras
LTL|Lithuanian|litas,litai
LUF|Luxembourg,Luxembourgish|franc,francs
LVL|Latvian|lats,lati
MTL|Maltese|lira,liri,liras
NLG|Dutch|guilder,guilders
PTE|Portuguese|escudo,escudos
SIT|Slovenian|tolar,tolars,tolarjev
SKK|Slovak|koruna,korunas,koruny,crown,crowns
XEU|European|ecu,ecus
`;

const readTable = (table: string): Currency[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [code, adjectives, nouns] = line.split('|') as [string, string, string];
      return { code, adjectives: adjectives.split(',').filter(Boolean), nouns: nouns.split(',') };
    });

const current = readTable(TABLE);

/** The currencies in use and those the euro replaced, which older releases are written in. */
export const currencies: readonly Currency[] = [...current, ...readTable(FORMER)];

/** What a noun means without an adjective; nouns of several currencies that are not here need one. */
export const PLAIN_NOUNS: Readonly<Record<string, string>> = {
  dollar: 'USD',
  dollars: 'USD',
  pound: 'GBP',
  pounds: 'GBP',
  sterling: 'GBP',
  rupee: 'INR',
  rupees: 'INR',
  peso: 'MXN',
  pesos: 'MXN',
  franc: 'CHF',
  francs: 'CHF',
  ruble: 'RUB',
  rubles: 'RUB',
  rouble: 'RUB',
  roubles: 'RUB',
  won: 'KRW',
  krone: 'NOK',
  kroner: 'NOK',
  krona: 'SEK',
  kronor: 'SEK',
  lei: 'RON',
  leu: 'RON',
  riyal: 'SAR',
  riyals: 'SAR',
  dirham: 'AED',
  dirhams: 'AED',
  rial: 'OMR',
  rials: 'OMR',
  shilling: 'KES',
  shillings: 'KES',
  kwacha: 'ZMW',
  dinar: 'KWD',
  dinars: 'KWD',
  lira: 'TRY',
  liras: 'TRY',
  real: 'BRL',
  reais: 'BRL',
  mark: 'DEM',
  marks: 'DEM',
  guilder: 'NLG',
  guilders: 'NLG',
  escudo: 'PTE',
  escudos: 'PTE',
  koruna: 'CZK',
  korunas: 'CZK',
  koruny: 'CZK',
};

/** Nouns that are everyday words or weights too: they count only behind a number with a scale word. */
export const EVERYDAY_NOUNS: ReadonlySet<string> = new Set(
  'real won mark marks sol soles sum crown crowns colon sterling pound pounds pula kina dong punt punts lats ecu ecus'.split(
    ' ',
  ),
);

/** Codes in use beside those of ISO 4217, and codes of currencies that are written otherwise. */
export const OTHER_CODES: Readonly<Record<string, string>> = {
  RMB: 'CNY',
  CNH: 'CNY',
  NIS: 'ILS',
  STG: 'GBP',
  NTD: 'TWD',
  CFA: 'XOF',
  FCFA: 'XOF',
  RM: 'MYR',
  TL: 'TRY',
  KSH: 'KES',
  KSHS: 'KES',
  USH: 'UGX',
  TSH: 'TZS',
  DH: 'AED',
  DHS: 'AED',
  SR: 'SAR',
  QR: 'QAR',
  KD: 'KWD',
  LE: 'EGP',
  RP: 'IDR',
  RS: 'INR',
  RE: 'INR',
  PS: 'MXN',
  SFR: 'CHF',
  FT: 'HUF',
  DM: 'DEM',
  FF: 'FRF',
  ECU: 'XEU',
};

/** Codes that are written with lower-case letters, as printed. */
export const MIXED_CODES: Readonly<Record<string, string>> = {
  Rs: 'INR',
  Re: 'INR',
  Ps: 'MXN',
  Rp: 'IDR',
  kr: 'kr',
  Kr: 'kr',
  Php: 'PHP',
  KSh: 'KES',
  Ksh: 'KES',
  KShs: 'KES',
  Kshs: 'KES',
  USh: 'UGX',
  TSh: 'TZS',
  Shs: 'KES',
  Sh: 'KES',
  Dh: 'AED',
  Dhs: 'AED',
  SFr: 'CHF',
  Fr: 'CHF',
  Kč: 'CZK',
  zł: 'PLN',
  Ft: 'HUF',
  Bs: 'BOB',
  Tk: 'BDT',
  Ptas: 'ESP',
  Pta: 'ESP',
  Dfl: 'NLG',
  Lit: 'ITL',
};

const CODES: ReadonlySet<string> = new Set(current.map(({ code }) => code));

/** Whether a code is one of a national currency in use in ISO 4217. */
export const isCurrencyCode = (code: string): boolean => CODES.has(code);
