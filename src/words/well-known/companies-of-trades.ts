/** Companies by what they make and sell. */
export const companiesOfTrades: readonly string[] = [
  // Retailers and supermarkets
  `
  Abercrombie & Fitch | Aldi | Barnes & Noble | Bed Bath & Beyond | Best Buy | Bloomingdale's | Crate & Barrel |
  Dick's Sporting Goods | Dollar General | Dollar Tree | GameStop | Instacart | J.Crew | J.C. Penney |
  JCPenney | Kohl's | L.L.Bean | Lidl | Lowe's | Macy's | Neiman Marcus | Nordstrom | Office Depot | Old Navy |
  PetSmart | Saks Fifth Avenue | Sam's Club | Sears | Sephora | TJX | Trader Joe's | Urban Outfitters |
  Victoria's Secret | Wayfair | Wegmans | Whole Foods | Williams-Sonoma | Zappos | Etsy | eBay | Groupon |
  Temu | C&A | Edeka | Rewe | Kaufland | Leroy Merlin | Albert Heijn | MediaMarkt | Lotte | Waitrose |
  Selfridges | Harrods | Fortnum & Mason | Holland & Barrett | B&Q | Zara
  `,
  // Technology, internet, software and AI
  `
  Activision | Activision Blizzard | Airbnb | Akamai | Google | DeepMind | Amazon.com | Anthropic | Autodesk |
  Avaya | Citrix | Cloudflare | Computer Associates | CrowdStrike | Databricks | Datadog | DocuSign | DoorDash |
  DoubleClick | Dropbox | Duolingo | E*TRADE | Electronic Arts | EMC | Esri | Facebook | Fitbit | Fortinet |
  Garmin | GitHub | GitLab | GoDaddy | GoPro | HubSpot | Hugging Face | Informatica | Instagram | iRobot |
  LexisNexis | LinkedIn | Lyft | Mandiant | Mastercard | Microsoft | MicroStrategy | MongoDB | NetApp |
  Netflix | NetSuite | Okta | OpenAI | Palantir | PayPal | Pinterest | Priceline | Priceline.com | Qualtrics |
  Rackspace | Red Hat | Reddit | Roblox | Roku | Salesforce | SanDisk | ServiceNow | Snapchat | SolarWinds |
  Sophos | Splunk | SurveyMonkey | Synopsys | Ticketmaster | TripAdvisor | Tumblr | Twilio | Twitter | Uber |
  VeriFone | VMware | Waymo | WebMD | WhatsApp | Yahoo | Yahoo! | YouTube | Zendesk | Zscaler | Western Union |
  MoneyGram | SS&C | CoreWeave | Boston Dynamics | Rivian | IonQ | BearingPoint | Diebold | Diebold Nixdorf |
  Lexmark | Polycom | Seagate | Western Digital | Supermicro | Darktrace | Mistral AI
  `,
  // Semiconductors
  `
  Advanced Micro Devices | AMD | Altera | Analog Devices | Applied Materials | Atmel | Broadcom | Entegris |
  Freescale | GlobalFoundries | Intel | KLA-Tencor | LSI Logic | Marvell | Novellus | Nvidia | NVIDIA | Qorvo |
  Qualcomm | Skyworks | Synaptics | Teradyne | Texas Instruments | Xilinx
  `,
  // Crypto
  `
  Binance | Bitmain | BitMEX | Bitpanda | Bitstamp | Blockchain.com | Chainalysis | Coinbase | CoinDesk |
  ConsenSys | Crypto.com | Mt. Gox | OKX | OpenSea | Paxos | Uniswap
  `,
  // Pharma and biotech
  `
  Alexion | Alkermes | Allergan | Alnylam | Bausch & Lomb | Bausch + Lomb | Biogen | Biogen Idec | BioMarin |
  Celgene | Cephalon | Chiron | Dendreon | Eli Lilly | Emergent BioSolutions | Exelixis | Genentech | Genzyme |
  Gilead | Gilead Sciences | Ginkgo Bioworks | Human Genome Sciences | Illumina | ImClone | ImmunoGen |
  Immunex | Incyte | Ionis | Mallinckrodt | MedImmune | Merck | Merck Sharp & Dohme | Moderna | Mylan |
  Novavax | Parke-Davis | Pfizer | Purdue Pharma | Regeneron | Sarepta | Schering-Plough | Schering Plough |
  Seagen | Upjohn | Valeant | BenevolentAI | Oxford Nanopore | PacBio | Pacific Biosciences | 23andMe |
  Affymetrix | Applied Biosystems | Invitrogen | Millipore | Sigma-Aldrich | Bio-Rad | Bruker | Hologic
  `,
  // Medical devices and health care
  `
  C. R. Bard | C.R. Bard | Beckman Coulter | Biomet | Biotronik | Boston Scientific | Guidant | Covidien |
  DePuy | DePuy Synthes | Dexcom | Edwards Lifesciences | Ethicon | IDEXX | Insulet | Karl Storz | NuVasive |
  Respironics | Teleflex | Teladoc | Caremark | Express Scripts | Optum
  `,
  // CROs and CDMOs
  `
  Catalent | Charles River Laboratories | Covance | Huntingdon Life Sciences | IMS Health | IQVIA | Medidata |
  Medpace | PAREXEL | Patheon | Pharmaron | PRA Health Sciences | Quintiles | Samsung Bioepis | Syneos
  `,
  // Energy and mining
  `
  Anadarko | Babcock & Wilcox | Burlington Resources | Cheniere | ChevronTexaco | Cleveland-Cliffs |
  Commonwealth Edison | Conoco | Phillips 66 | Enphase | Florida Power & Light | GE Vernova |
  National Oilwell Varco | NuScale | PacifiCorp | SunEdison | SunPower | Sunrun | Weatherford | Wood Mackenzie |
  Fresnillo | Franco-Nevada | Xstrata | Urenco | Enercon | Wintershall | Wintershall Dea
  `,
  // Carmakers and suppliers
  `
  Aptiv | Bugatti | Buick | Cadillac | Chevrolet | Chrysler | Federal-Mogul | Freightliner | Land Rover |
  Lexus | Mahle | Navistar | Peterbilt | Kenworth | Stellantis | Tesla | Winnebago | Zoox | AGCO |
  Massey Ferguson | New Holland | Liebherr
  `,
  // Airlines, shipping, logistics, railways
  `
  Air Berlin | Air New Zealand | Air China | Allegiant | British Midland | China Eastern | China Southern |
  Flybe | JetBlue | TAP Air Portugal | Thomas Cook | NetJets | BNSF | Burlington Northern Santa Fe | CMA CGM |
  DB Schenker | DHL | Hamburg Süd | Kansas City Southern | Mediterranean Shipping | Royal Caribbean | Cunard |
  Holland America | Australia Post | Flexport | Eurostar | DFDS | Via Rail | Railtrack | Aéroports de Paris |
  Schiphol
  `,
  // Telecoms
  `
  Cablevision | CenturyLink | Cingular | Comcast | DirecTV | EchoStar | Inmarsat | Intelsat | OneWeb |
  Sprint Nextel | TalkTalk | Viasat | Virgin Mobile | Virgin Media | Cable and Wireless | Digicel |
  Telekom Austria | Bell Canada
  `,
  // Media, film, music, streaming
  `
  20th Century Fox | Twentieth Century Fox | 21st Century Fox | BMG | Cineworld | Clear Channel | iHeartMedia |
  Deutsche Grammophon | Disney | Walt Disney | DreamWorks | EMI | Gannett | HarperCollins | Hulu |
  Knight Ridder | Lionsgate | Live Nation | Lucasfilm | Metro-Goldwyn-Mayer | MGM | Miramax | Motown |
  NBCUniversal | Nickelodeon | Penguin Random House | Random House | Simon & Schuster | Pixar | PolyGram | RCA |
  SiriusXM | Sirius XM | SoundCloud | Time Warner | Time Warner Cable | Viacom | Warner Bros. |
  Warner Bros. Discovery | World Wrestling Entertainment | Studio Ghibli | Springer Nature | Taylor & Francis |
  Houghton Mifflin | Houghton Mifflin Harcourt | Bloomsbury | Industrial Light & Magic | Dolby | Omnicom |
  Interpublic | Ogilvy | Ogilvy & Mather | Young & Rubicam | BBDO | TBWA | Saatchi & Saatchi
  `,
  // Hotels, restaurants, travel, leisure
  `
  Applebee's | Arby's | Best Western | Burger King | Chick-fil-A | Chipotle | Club Med | Cracker Barrel |
  Dairy Queen | Denny's | Dunkin' | Dunkin' Donuts | Four Seasons | Holiday Inn | Hyatt | IHG | KFC |
  Krispy Kreme | Mandarin Oriental | Marriott | McDonald's | Nando's | Panera | Papa John's | Pizza Hut |
  Pret A Manger | Radisson | Ritz-Carlton | Shangri-La | Sheraton | Six Flags | Sotheby's | Christie's |
  Starbucks | Starwood | Taco Bell | Wendy's | Westin | Wyndham | Yum! Brands | SeaWorld | DraftKings
  `,
  // Consumer goods
  `
  Ben & Jerry's | Beyond Meat | The Body Shop | Chobani | Church & Dwight | Dr Pepper Snapple |
  Keurig Dr Pepper | Douwe Egberts | JDE Peet's | Energizer | Estée Lauder | Estee Lauder | Frito-Lay | Juul |
  Mead Johnson | Maytag | MillerCoors | Nike | OshKosh B'Gosh | Reebok | Revlon | Samsonite |
  Scotts Miracle-Gro | Skechers | Timberland | Under Armour | Chanel | Cartier | Givenchy | Moët Hennessy |
  Lacoste | Canada Goose | Wedgwood
  `,
];
