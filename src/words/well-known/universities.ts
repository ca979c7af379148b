/** Universities, business schools and hospitals by the short forms that texts use bare. */
export const universities: readonly string[] = [
  // universities: United States
  `
  Harvard | Yale | Stanford | Caltech | MIT | Johns Hopkins | Carnegie Mellon | Georgia Tech | Virginia Tech |
  Texas Tech | Cal Poly | UC Berkeley | UC Davis | UC San Diego | UC Irvine | UC Santa Barbara | UCLA | UCSF |
  UCSD | USC | NYU | SUNY | CUNY | UMass | UMass Amherst | UMass Lowell | UConn | UNC Chapel Hill | NC State |
  Penn State | Ohio State | Michigan State | Iowa State | Arizona State | Texas A&M | Florida A&M |
  North Carolina A&T | Texas A&M AgriLife | UT Austin | UT Dallas | UT Southwestern | UTHealth | UTMB |
  UW-Madison | UIUC | UNLV | UAB | UCF | OHSU | MUSC | Rensselaer | Purdue | Rutgers | Notre Dame | Tulane |
  Vanderbilt | Wake Forest | Case Western Reserve | Juilliard | Wellesley | William & Mary |
  College of William and Mary | Washington and Lee | Franklin & Marshall | Embry-Riddle | Weill Cornell |
  Weill Cornell Medicine | Cornell Tech | Penn Medicine
  `,
  // business schools
  `
  Wharton | INSEAD | HEC Paris | Harvard Business School | London Business School |
  Stanford Graduate School of Business | Chicago Booth | MIT Sloan | NYU Stern | UCLA Anderson | ESSEC | ESADE |
  ESCP | EDHEC | IESE | Bocconi | LUISS | CEIBS | IIM Ahmedabad | IIM Bangalore | Nyenrode | HEC Montréal |
  Fundação Getulio Vargas | Stockholm School of Economics
  `,
  // universities: Canada
  `
  UBC | McGill | McMaster | UQAM | Université de Montréal | Université Laval | Université de Sherbrooke |
  Polytechnique Montréal
  `,
  // universities: United Kingdom and Ireland
  `
  UCL | LSE | SOAS | Imperial College London | King's College London | University College London |
  London School of Economics | London School of Economics and Political Science |
  London School of Hygiene & Tropical Medicine | London School of Hygiene and Tropical Medicine |
  Liverpool School of Tropical Medicine | Royal Holloway | Heriot-Watt | UMIST | NUI Galway |
  Trinity College Dublin | University College Dublin | University College Cork
  `,
  // universities: Germany, Austria and Switzerland
  `
  RWTH Aachen | TU Berlin | TU Munich | TU Darmstadt | TU Dresden | TU Wien | LMU Munich |
  Freie Universität Berlin | Technische Universität München | MedUni Vienna | ETH Zurich | ETH Zürich | EPFL |
  École Polytechnique Fédérale de Lausanne
  `,
  // universities: France, Benelux, Italy, Spain and Portugal
  `
  Sorbonne | Sciences Po | École Polytechnique | École Normale Supérieure | CentraleSupélec | Mines ParisTech |
  Paris-Saclay | Université Paris-Saclay | Université de Strasbourg | Aix-Marseille Université | KU Leuven |
  UCLouvain | Vrije Universiteit Brussel | Vrije Universiteit Amsterdam | Université Libre de Bruxelles |
  TU Delft | TU Eindhoven | Erasmus MC | Wageningen UR | Politecnico di Milano | Politecnico di Torino |
  Università di Bologna | Pompeu Fabra | Universidad Complutense | Universidad de Navarra |
  Instituto Superior Técnico
  `,
  // universities: Nordic countries and Eastern Europe
  `
  KTH | Karolinska | Karolinska Institutet | Chalmers | NTNU | Skoltech
  `,
  // universities: Asia, Africa, Latin America and Oceania
  `
  KAIST | POSTECH | DGIST | Yonsei | Keio | Waseda | Ritsumeikan | HKUST | CUHK | PolyU | Tsinghua | Fudan |
  Shanghai Jiao Tong | NUS | NTU Singapore | Duke-NUS | IIT Bombay | IIT Delhi | IIT Madras | IIT Kanpur |
  IIT Kharagpur | IIT Roorkee | IIT Hyderabad | BITS Pilani | IISc | AIIMS | Universiti Malaya |
  Universitas Indonesia | Technion | Weizmann | Ben-Gurion | Bar-Ilan | KAUST | MBZUAI | NYU Abu Dhabi | UNAM |
  Tecnológico de Monterrey | Tec de Monterrey | Unicamp | Pontificia Universidad Católica de Chile | UNSW |
  UNSW Sydney | QUT | RMIT
  `,
  // hospitals and health systems: United States
  `
  Mayo Clinic | Cleveland Clinic | Lahey Clinic | Marshfield Clinic | Dana-Farber | Brigham and Women's |
  Brigham and Women's Hospital | Mass General | Mass General Brigham | Massachusetts Eye and Ear |
  Massachusetts Eye and Ear Infirmary | Beth Israel Deaconess | MD Anderson | M.D. Anderson |
  Memorial Sloan Kettering | Memorial Sloan-Kettering | MSKCC | NewYork-Presbyterian | New York-Presbyterian |
  NYU Langone | Montefiore | Mount Sinai | Northwell | Cedars-Sinai | City of Hope | Fred Hutch |
  Kaiser Permanente | Sutter Health | Stanford Medicine | Dignity Health | Intermountain Healthcare |
  Providence Health & Services | Virginia Mason | Houston Methodist | Memorial Hermann | Baylor Scott & White |
  Texas Children's | Ochsner | AdventHealth | Atrium Health | Sentara | Sentara Healthcare |
  Johns Hopkins Medicine | Geisinger | UPMC | RWJBarnabas Health | Hartford HealthCare |
  Catholic Health Initiatives | CommonSpirit | Bon Secours | OhioHealth | Cincinnati Children's |
  Nationwide Children's | Children's Healthcare of Atlanta | Children's Hospital of Philadelphia |
  HealthPartners | Froedtert | BJC HealthCare | St. Jude Children's | Walter Reed | Bascom Palmer | Wills Eye
  `,
  // hospitals and health systems: rest of the world
  `
  Charité | Charité - Universitätsmedizin Berlin | Assistance Publique-Hôpitaux de Paris | AP-HP |
  Gustave Roussy | Institut Gustave Roussy | Institut Curie | Pitié-Salpêtrière | Hospices Civils de Lyon |
  Centre Léon Bérard | CHUV | CHU Sainte-Justine | Inselspital | Rigshospitalet | Radboudumc | Amsterdam UMC |
  UMC Utrecht | UZ Leuven | Hospital Clínic de Barcelona | Vall d'Hebron | Clínica Universidad de Navarra |
  San Raffaele | Policlinico Gemelli | Istituto Nazionale dei Tumori | NHS | NHS England | NHS Scotland |
  NHS Wales | NHS Blood and Transplant | Moorfields | Royal Marsden | Addenbrooke's | Guy's and St Thomas' |
  SickKids | Sunnybrook | Hadassah | Clalit | SingHealth | Bumrungrad | Peter MacCallum |
  Hospital Israelita Albert Einstein | Sírio-Libanês
  `,
];
