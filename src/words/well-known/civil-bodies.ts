/** Charities, unions, trade bodies, sports and the press. */
export const civilBodies: readonly string[] = [
  // foundations, charities and NGOs
  `
  Oxfam | WWF | World Wildlife Fund | Greenpeace | Friends of the Earth | Médecins Sans Frontières |
  Doctors Without Borders | Amnesty International | Human Rights Watch | Transparency International |
  Save the Children | CARE International | World Vision | Plan International | Islamic Relief | Christian Aid |
  Tearfund | Trócaire | Concern Worldwide | ActionAid | WaterAid | Water.org | Mercy Corps |
  Catholic Relief Services | AmeriCares | Direct Relief | Project HOPE | Partners In Health |
  International Medical Corps | Feeding America | Meals on Wheels | Goodwill Industries | Salvation Army |
  United Way | YMCA | YWCA | Boys & Girls Clubs of America | Boys and Girls Clubs of America |
  Big Brothers Big Sisters | Girl Scouts | Boy Scouts of America | Girls Who Code | Junior Achievement |
  Teach For America | Habitat for Humanity | Ronald McDonald House Charities | Make-A-Wish | Easterseals |
  Easter Seals | March of Dimes | Rotary | Lions Clubs International | Kiwanis | Wounded Warrior Project |
  American Legion | Veterans of Foreign Wars | Bill & Melinda Gates Foundation |
  Bill and Melinda Gates Foundation | David and Lucile Packard Foundation |
  William and Flora Hewlett Foundation | John D. and Catherine T. MacArthur Foundation |
  John S. and James L. Knight Foundation | Gordon and Betty Moore Foundation |
  Knut and Alice Wallenberg Foundation | Wellcome | Pew Charitable Trusts | Carnegie Corporation of New York |
  Chan Zuckerberg Initiative | Clinton Health Access Initiative | MusiCares | Global Citizen |
  Stand Up To Cancer | Comic Relief | BRAC | Heifer International | TechnoServe | FHI 360 | Jhpiego |
  Planned Parenthood | Sightsavers | Operation Smile | Smile Train | Fair Trade USA | Rainforest Alliance |
  Conservation International | Nature Conservancy | Sierra Club | NRDC | Earthjustice | Ducks Unlimited | RSPB |
  RSPCA | RSPO | ASPCA | Carbon Trust | Carbon Disclosure Project | SBTi | National Geographic | Barnardo's |
  NSPCC | Age UK | AARP | RNLI | Macmillan Cancer Support | GLAAD | Human Rights Campaign | NAACP | ACLU |
  UNCF | Anti-Defamation League | Consumer Reports | Mothers Against Drunk Driving | Wikimedia | Mozilla |
  Creative Commons | National Center for Missing & Exploited Children | Caritas | Movember
  `,
  // patient and disease organisations
  `
  JDRF | Susan G. Komen | Parent Project Muscular Dystrophy | CureDuchenne | Cure SMA | AFM-Téléthon |
  Foundation Fighting Blindness | Autism Speaks | National Alliance on Mental Illness | NAMI |
  National Organization for Rare Disorders | EURORDIS | Crohn's & Colitis Foundation |
  Crohn's and Colitis Foundation | Leukemia & Lymphoma Society | Leukemia and Lymphoma Society |
  Blood Cancer UK | Cancer Research UK | CRUK | Breast Cancer Now | PanCAN | Pancreatic Cancer Action Network |
  Livestrong | LUNGevity | Be The Match | DKMS | United Network for Organ Sharing | Parkinson's UK |
  Alzheimer's Research UK | Diabetes UK | Asthma and Allergy Foundation of America |
  Food Allergy Research & Education | Alex's Lemonade Stand | St. Baldrick's | CHDI | PatientsLikeMe
  `,
  // trade bodies and industry alliances
  `
  IATA | NBAA | SIFMA | ISDA | AFME | ABPI | EFPIA | PhRMA | IFPMA | EuropaBio | AdvaMed | MedTech Europe |
  AHIP | America's Health Insurance Plans | Blue Cross Blue Shield | Blue Cross and Blue Shield |
  Pharmaceutical Research and Manufacturers of America | Securities Industry and Financial Markets Association |
  International Swaps and Derivatives Association | International Council on Mining and Metals | ICMM |
  U.S. Chamber of Commerce | BusinessEurope | Business Roundtable | Confindustria | MEDEF | Keidanren | VDMA |
  Bitkom | ACEA | SMMT | Eurelectric | WindEurope | RenewableUK | FICCI | ASSOCHAM | NASSCOM | GSMA | CTIA |
  CableLabs | RIAA | MPAA | IFPI | TechAmerica | Wi-Fi Alliance | Bluetooth SIG | ZigBee Alliance |
  FIDO Alliance | Broadband Forum | WiMAX Forum | Open Mobile Alliance | SNIA | PCI-SIG | W3C | IETF |
  Internet Engineering Task Force | ICANN | 3GPP | CDISC | NACHA | EMVCo | BIMCO | Intertanko |
  World Travel & Tourism Council | WTTC | Nareit | EVCA | BVCA | NVCA | NRECA | SEIA | AWEA | WBCSD |
  Global Reporting Initiative | SASB | TCFD
  `,
  // trade unions
  `
  AFL-CIO | Teamsters | International Brotherhood of Teamsters | IBEW | United Auto Workers | UAW |
  United Steelworkers | SEIU | AFSCME | American Federation of State, County and Municipal Employees | UFCW |
  United Food and Commercial Workers | Communications Workers of America | UNITE HERE |
  United Mine Workers of America | International Association of Machinists and Aerospace Workers |
  International Longshore and Warehouse Union | National Nurses United | Writers Guild of America |
  Directors Guild of America | Screen Actors Guild | SAG-AFTRA | Unifor | Canadian Auto Workers | CUPE |
  UNISON | SIPTU | IG Metall | IG BCE | CFDT | CGIL | Comisiones Obreras | COSATU | NUMSA |
  National Union of Mineworkers | IndustriALL
  `,
  // sports leagues, federations and bodies
  `
  NFL | NBA | NHL | MLB | Major League Baseball | Major League Soccer | MLS | WNBA | NCAA | NASCAR | IndyCar |
  PGA Tour | LPGA | UFC | WWE | FIFA | UEFA | CONCACAF | World Athletics | IAAF | IOC | USA Hockey | Team GB |
  Premier League | La Liga | Bundesliga | WADA | BCCI
  `,
  // sports clubs
  `
  Los Angeles Lakers | Golden State Warriors | Boston Celtics | Chicago Bulls | New York Knicks |
  Brooklyn Nets | Miami Heat | Dallas Mavericks | Houston Rockets | San Antonio Spurs | Philadelphia 76ers |
  Toronto Raptors | New York Yankees | New York Mets | Boston Red Sox | Chicago Cubs | Los Angeles Dodgers |
  San Francisco Giants | Toronto Blue Jays | Dallas Cowboys | New England Patriots | Green Bay Packers |
  Pittsburgh Steelers | New York Giants | New York Jets | San Francisco 49ers | Chicago Bears |
  Kansas City Chiefs | Philadelphia Eagles | Seattle Seahawks | Montreal Canadiens | Toronto Maple Leafs |
  New York Rangers | LA Galaxy | Manchester United | Manchester City | Tottenham Hotspur | Real Madrid |
  FC Barcelona | Atlético Madrid | Bayern Munich | Borussia Dortmund | Juventus | AC Milan | Inter Milan |
  Paris Saint-Germain
  `,
  // news agencies and wire services
  `
  Associated Press | Reuters | Agence France-Presse | AFP | UPI | United Press International | ITAR-TASS |
  Interfax | Kyodo News | Yonhap | Xinhua | Press Trust of India | Canadian Press | Dow Jones Newswires |
  Business Wire | PR Newswire | GlobeNewswire | Marketwired | Canada Newswire
  `,
  // newspapers, magazines and broadcasters
  `
  New York Times | Wall Street Journal | Washington Post | Los Angeles Times | USA Today | Chicago Tribune |
  Boston Globe | Investor's Business Daily | Barron's | Financial Times | The Economist | The Guardian |
  Daily Telegraph | Daily Mail | The Globe and Mail | Globe and Mail | Toronto Star | Le Monde | Le Figaro |
  Les Echos | Der Spiegel | Handelsblatt | Frankfurter Allgemeine Zeitung | Süddeutsche Zeitung |
  Neue Zürcher Zeitung | Corriere della Sera | Il Sole 24 Ore | El País | Dagens Nyheter | Dagens Industri |
  Aftenposten | Nikkei | Asahi Shimbun | China Daily | South China Morning Post | Straits Times |
  Times of India | Haaretz | Al Jazeera | Sydney Morning Herald | Newsweek | BusinessWeek |
  U.S. News & World Report | Harvard Business Review | New England Journal of Medicine | TechCrunch | CNET |
  Huffington Post | Politico | ProPublica | Motley Fool | MarketWatch | Rolling Stone | Reader's Digest |
  Sports Illustrated | CNN | CNBC | MSNBC | NBC | NBC News | CBS | Fox News | ESPN | HBO | PBS | NPR |
  National Public Radio | C-SPAN | MTV | Univision | Telemundo | BBC | Channel 4 | ITV | BSkyB | CBC |
  Deutsche Welle | ARD | ZDF | RTL | TF1 | NHK | Euronews
  `,
  // like persons
  `
  Anthony Nolan | Sue Ryder | Marie Stopes | Leonard Cheshire | Joseph Rowntree | Calouste Gulbenkian |
  Robert Wood Johnson | Alexander von Humboldt-Stiftung | Robert Bosch Stiftung |
  Knut och Alice Wallenbergs Stiftelse | Damon Runyon | Simon Wiesenthal | Walter and Eliza Hall |
  Ann & Robert H. Lurie Children's Hospital | Lucile Packard | Sarah Cannon | Sloan Kettering | Harvey Mudd |
  Bryn Mawr | Madame Tussauds
  `,
];
