/** International organisations, ministries, agencies and state companies. */
export const publicBodies: readonly string[] = [
  // international organisations and UN bodies
  `
  United Nations | UN Environment Programme | United Nations Environment Programme | UNEP |
  United Nations Development Programme | UNDP | UNHCR | United Nations High Commissioner for Refugees |
  World Food Programme | United Nations World Food Programme | UNICEF | UNESCO |
  United Nations Educational, Scientific and Cultural Organization | UNIDO | UNAIDS | UNFPA | UNCTAD |
  United Nations Conference on Trade and Development | UNOPS | UNODC |
  United Nations Office on Drugs and Crime | UNRWA | UN Women | UN-Habitat | UNITAR | Unitaid | UNECE | ECLAC |
  UNFCCC | UNWTO | United Nations Global Compact | Food and Agriculture Organization |
  Food and Agriculture Organization of the United Nations | ITU | ICAO | WIPO |
  World Meteorological Organization | World Trade Organization | WTO | World Health Organization | PAHO | IARC |
  IAEA | IPCC | Intergovernmental Panel on Climate Change | International Labour Organization | ILO | OECD |
  Organisation for Economic Co-operation and Development |
  Organization for Economic Cooperation and Development | International Monetary Fund | IMF | NATO |
  North Atlantic Treaty Organization | OPEC | Organization of the Petroleum Exporting Countries | OSCE |
  Organization for Security and Co-operation in Europe | OPCW | Interpol | Europol | Eurocontrol |
  Council of Europe | EFTA | ASEAN | APEC | African Union | ECOWAS | Organization of American States |
  Mercosur | World Economic Forum | IUCN | Global Fund to Fight AIDS, Tuberculosis and Malaria | GAVI |
  Gavi, the Vaccine Alliance | CEPI | Coalition for Epidemic Preparedness Innovations |
  Drugs for Neglected Diseases initiative | DNDi | Medicines for Malaria Venture |
  Innovative Medicines Initiative | IOSCO | Bank for International Settlements | IASB | FATF |
  Financial Action Task Force | ICSID | International Committee of the Red Cross | ICRC |
  International Federation of Red Cross and Red Crescent Societies | Red Cross
  `,
  // European Union bodies and political bodies
  `
  European Commission | European Parliament | European Council | Eurostat |
  Committee for Medicinal Products for Human Use | CHMP | ESMA | EIOPA | ENISA | EFSA | ECHA | EASA | ENTSO-E |
  EUIPO | Bundestag | White House
  `,
  // development banks and finance bodies
  `
  EBRD | EIB | European Bank for Reconstruction and Development | AfDB | Afreximbank | AIIB | IADB |
  Corporación Andina de Fomento | IFAD | KfW | Proparco | Agence Française de Développement | Bpifrance |
  Caisse des Dépôts | British International Investment | Cassa Depositi e Prestiti | FMO | Swedfund | Norfund |
  Finnvera | Eksfin | Eksportfinans | GIEK | Euler Hermes | Coface | SIMEST | CESCE | Credendo | OeKB |
  Nacional Financiera | BNDES | CORFO | JBIC | JICA | NEXI | KEXIM | Sinosure | OPIC | MIGA | USTDA | NABARD |
  Export Development Canada | Farm Credit Canada | Investissement Québec |
  Caisse de dépôt et placement du Québec | CDPQ | Temasek | Khazanah | Mubadala | GPIF | CalPERS | CalSTRS |
  TIAA-CREF | CPPIB | CPP Investments | OMERS | PSP Investments | Ontario Teachers' | Fannie Mae | Freddie Mac |
  Ginnie Mae | Sallie Mae
  `,
  // central banks by short name
  `
  Federal Reserve | Federal Reserve Board | FOMC | Bundesbank | Deutsche Bundesbank | Banque de France |
  Banca d'Italia | Banco de España | Banco de México | Banxico | De Nederlandsche Bank | Riksbank |
  Sveriges Riksbank | Norges Bank | PBOC
  `,
  // US federal bodies
  `
  FDA | FTC | FCC | NIH | NASA | NOAA | NIST | BARDA | NIAID | NIDDK | NHLBI | NINDS | NIMH | NIDA | NCATS |
  SAMHSA | AHRQ | PCORI | HHS | HUD | USDA | USAID | USPTO | USPS | USGS | USTR | OSHA | NHTSA | NTSB | FAA |
  FDIC | FERC | FEMA | FHFA | FINRA | FASB | PCAOB | CFTC | OFAC | FinCEN | CFPB | CFIUS | NLRB | GAO | NSF |
  CIA | FBI | DEA | DoD | DOJ | DOE | DHS | EPA | IRS | SBA | NERC | NIOSH | BOEM | NAVSEA | USSOCOM |
  USAMRIID | NORAD | APHIS | CDER | PBGC | PTAB | Securities and Exchange Commission |
  U.S. Securities and Exchange Commission | Food and Drug Administration | U.S. Food and Drug Administration |
  Department of Health and Human Services | U.S. Department of Health and Human Services |
  Department of Housing and Urban Development | U.S. Department of Housing and Urban Development |
  Centers for Disease Control and Prevention | U.S. Centers for Disease Control and Prevention |
  Centers for Medicare and Medicaid Services | Centers for Medicare & Medicaid Services |
  Center for Drug Evaluation and Research | Center for Biologics Evaluation and Research |
  Center for Devices and Radiological Health | National Institutes of Health |
  National Heart, Lung, and Blood Institute | National Heart, Lung and Blood Institute |
  National Institute of Allergy and Infectious Diseases |
  National Institute of Diabetes and Digestive and Kidney Diseases |
  National Institute of Neurological Disorders and Stroke |
  National Institute of Arthritis and Musculoskeletal and Skin Diseases |
  National Institute of Child Health and Human Development |
  National Institute on Alcohol Abuse and Alcoholism |
  National Institute on Deafness and Other Communication Disorders |
  National Institute of Dental and Craniofacial Research |
  National Institute of Biomedical Imaging and Bioengineering |
  National Institute for Occupational Safety and Health | National Institute of Standards and Technology |
  National Center for Complementary and Integrative Health | National Oceanic and Atmospheric Administration |
  National Aeronautics and Space Administration | Substance Abuse and Mental Health Services Administration |
  Health Resources and Services Administration | Agency for Healthcare Research and Quality |
  Biomedical Advanced Research and Development Authority | Patent and Trademark Office |
  U.S. Patent and Trademark Office | United States Patent and Trademark Office | Patent Trial and Appeal Board |
  Alcohol and Tobacco Tax and Trade Bureau | Bureau of Alcohol, Tobacco, Firearms and Explosives |
  Bureau of Safety and Environmental Enforcement | Bureau of Industry and Security |
  Pipeline and Hazardous Materials Safety Administration | Animal and Plant Health Inspection Service |
  Food Safety and Inspection Service | U.S. Fish and Wildlife Service | U.S. Customs and Border Protection |
  Immigration and Customs Enforcement | Occupational Safety and Health Administration |
  Mine Safety and Health Administration | National Highway Traffic Safety Administration |
  National Telecommunications and Information Administration | National Archives and Records Administration |
  Office of Management and Budget | Office of Science and Technology Policy |
  Consumer Financial Protection Bureau | U.S. Census Bureau | Internal Revenue Service | National Park Service |
  U.S. Postal Service | U.S. Geological Survey | U.S. Army Corps of Engineers | U.S. Army | U.S. Navy |
  U.S. Air Force | U.S. Marine Corps | U.S. Coast Guard | Peace Corps | AmeriCorps | Library of Congress |
  Federal Aviation Administration | U.S. Supreme Court
  `,
  // US states, Canada and provinces
  `
  NYSERDA | New York State Energy Research and Development Authority |
  Port Authority of New York and New Jersey | Caltrans | CPUC | CAISO | ERCOT | PJM Interconnection |
  ISO New England | NYISO | CPRIT | Cancer Prevention and Research Institute of Texas | TxDOT | PennDOT |
  NJ Transit | SEPTA | LADWP | Los Angeles Department of Water and Power | JobsOhio | Enterprise Florida |
  MassBio | Amtrak | BC Hydro | Hydro-Québec | Metrolinx | Alberta Innovates | Autorité des marchés financiers |
  Canada Post | Health Canada | Transport Canada | Environment Canada | Natural Resources Canada |
  Statistics Canada | Innovation, Science and Economic Development Canada | Fisheries and Oceans Canada |
  Agriculture and Agri-Food Canada | Public Services and Procurement Canada |
  Sustainable Development Technology Canada | CRTC |
  Canadian Radio-television and Telecommunications Commission | IIROC
  `,
  // United Kingdom and Ireland: government, regulators and public bodies
  `
  MHRA | Medicines and Healthcare products Regulatory Agency |
  National Institute for Health and Care Excellence | National Institute for Health and Clinical Excellence |
  NIHR | UKRI | UK Research and Innovation | Innovate UK | BBSRC | EPSRC | STFC |
  Engineering and Physical Sciences Research Council | Biotechnology and Biological Sciences Research Council |
  Cell and Gene Therapy Catapult | Nesta | Scottish Enterprise | Highlands and Islands Enterprise |
  Invest Northern Ireland | Scottish Development International | Homes England | Network Rail |
  Transport for London | National Highways | Highways England | Ofcom | Ofgem | Ofwat | HM Treasury |
  HM Revenue & Customs | HM Revenue and Customs | HMRC | Foreign and Commonwealth Office |
  Department for Business, Energy and Industrial Strategy | Department for Business, Innovation and Skills |
  Department for Environment, Food and Rural Affairs | Department for Digital, Culture, Media and Sport |
  Department for Work and Pensions | Department for Business and Trade | Department of Health and Social Care |
  Department of Trade and Industry | Defra | DFID | Health and Safety Executive | Office of Rail and Road |
  Competition and Markets Authority | Office for National Statistics | Serious Fraud Office | Takeover Panel |
  UK Export Finance | UK Trade & Investment | Public Health England | UK Biobank | Genomics England |
  Ordnance Survey | Met Office | Crown Estate | VisitBritain | VisitScotland | Tourism Ireland | Sport England |
  Lloyd's of London | UKAEA | Enterprise Ireland | IDA Ireland | Met Éireann | Bord Gáis | Bord Bia |
  Bord na Móna | EirGrid | An Post | RTÉ
  `,
  // France, Belgium, Luxembourg: public bodies
  `
  ANSM | ADEME | ARCEP | INSEE | Business France | Haute Autorité de Santé | Autorité de la concurrence |
  Direction générale de l'armement | SNCF | RATP | Île-de-France Mobilités | Agence nationale de la recherche |
  OSEO | FSMA | SNCB | Infrabel | Innoviris | VLAIO | Flanders Investment & Trade | CSSF | Luxinnovation
  `,
  // Germany, Austria, Switzerland: public bodies
  `
  BaFin | BMBF | BMWi | BfArM | Bundeskartellamt | Bundesnetzagentur | Paul-Ehrlich-Institut |
  Robert Koch-Institut | Gemeinsamer Bundesausschuss | G-BA | IQWiG | Umweltbundesamt | Germany Trade & Invest |
  GIZ | GTZ | Deutsche Bahn | High-Tech Gründerfonds | ÖBB | Swissmedic | FINMA | Innosuisse | Skyguide
  `,
  // Netherlands, Nordic and Baltic countries: public bodies
  `
  Rijkswaterstaat | ProRail | TenneT | Gasunie | ZonMw | Autoriteit Financiële Markten | Invest-NL |
  Port of Rotterdam | RIVM | Norad | Danida | Vinnova | Tekes | Business Finland | Business Sweden |
  Innovation Norway | Gassnova | Statnett | Svenska kraftnät | Energinet | Fingrid | Gassco | Petoro |
  Trafikverket | Banverket | Bane NOR | Banedanmark | Jernbaneverket | Statens vegvesen | Avinor | Swedavia |
  Luftfartsverket | Finavia | Läkemedelsverket | Fimea | Försvarets materielverk | Finansinspektionen |
  Finanstilsynet | Region Skåne | Region Stockholm | Västra Götalandsregionen | Helse Sør-Øst | Sykehuspartner |
  Solidium | Vækstfonden | Enterprise Estonia | Landsvirkjun
  `,
  // Italy, Spain, Portugal: public bodies
  `
  Consob | AIFA | ISTAT | Invitalia | Agenzia Italiana del Farmaco | Ferrovie dello Stato | Trenitalia | CNMV |
  CDTI | ICEX | Renfe | Instituto de Salud Carlos III | Generalitat de Catalunya | Junta de Andalucía | CMVM |
  AICEP | Infarmed
  `,
  // Eastern Europe, Russia, Turkey and Central Asia: public bodies
  `
  Rusnano | Roszdravnadzor | Rosatom | Ukrenergo | CzechInvest | TÜBİTAK | Samruk-Kazyna
  `,
  // Asia: public bodies
  `
  PMDA | Pharmaceuticals and Medical Devices Agency | Ministry of Economy, Trade and Industry | METI | MITI |
  Ministry of Health, Labour and Welfare | Ministry of Education, Culture, Sports, Science and Technology |
  MEXT | JETRO | JOGMEC | KOTRA | KEPCO | Korail | Ministry of Food and Drug Safety |
  Ministry of Trade, Industry and Energy | MFDS | KFDA | NMPA | CFDA | SFDA | SASAC | NDRC | CSRC |
  National Development and Reform Commission | Ministry of Industry and Information Technology | MIIT |
  InvestHK | Invest Hong Kong | HKTDC | Hong Kong Securities and Futures Commission |
  Securities and Futures Commission | HKMA | TAITRA | TFDA | Enterprise Singapore | SPRING Singapore |
  International Enterprise Singapore | IE Singapore | MATRADE | Invest India | SEBI | IRDAI | CDSCO |
  NITI Aayog | NPCI | UIDAI | Securities and Exchange Board of India | Otoritas Jasa Keuangan
  `,
  // Middle East, Africa: public bodies
  `
  DEWA | DIFC | ADGM | Masdar | Dubai Municipality | NAFDAC | SAHPRA | Eskom | Transnet | Power Africa
  `,
  // Latin America: public bodies
  `
  ANVISA | ANEEL | ANATEL | IBAMA | ApexBrasil | SEBRAE | SENAI | COFEPRIS | ProMéxico | ProColombia | INVIMA |
  ProChile | ANMAT | PromPerú | ProInversión
  `,
  // Australia and New Zealand: public bodies
  `
  ASIC | ACCC | APRA | AUSTRAC | AEMO | Austrade | AusAID | NHMRC | GRDC | Meat & Livestock Australia |
  Wine Australia | Hort Innovation | Tourism Australia | Airservices Australia | Transport for NSW | VicRoads |
  VicTrack | Geoscience Australia | Medsafe | Pharmac | NZTE | New Zealand Trade and Enterprise |
  Ministry of Business, Innovation and Employment | Callaghan Innovation | KiwiRail
  `,
];
