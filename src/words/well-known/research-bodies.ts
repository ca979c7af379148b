/** Research organisations, learned societies, standards bodies, think tanks. */
export const researchBodies: readonly string[] = [
  // research organisations: United States
  `
  RTI International | SRI International | Battelle | MITRE | Scripps Research |
  Scripps Institution of Oceanography | Sanford Burnham Prebys | Sanford-Burnham |
  Broad Institute of MIT and Harvard | TGen | Smithsonian | Smithsonian Institution | HHMI | EPRI | NCAR |
  NBER | SEMATECH | DARPA | IARPA | ARPA-E | ARPA-H | National Academies |
  National Academies of Sciences, Engineering, and Medicine
  `,
  // national laboratories
  `
  Lawrence Livermore | LLNL | Lawrence Berkeley | Berkeley Lab | LANL | Sandia | Sandia National Laboratories |
  ORNL | Argonne | Brookhaven | PNNL | NREL | Fermilab | SLAC | Jefferson Lab | Jet Propulsion Laboratory |
  AFRL
  `,
  // research organisations: Europe
  `
  CNRS | Inserm | INRAE | INRA | Inria | Commissariat à l'énergie atomique | CIRAD | Ifremer | ONERA | CNES |
  IFP Energies nouvelles | Institut Pasteur | Fraunhofer | Fraunhofer-Gesellschaft | Max Planck |
  Max-Planck-Gesellschaft | Helmholtz | Forschungszentrum Jülich | DLR | DESY | DKFZ | EMBL | EMBL-EBI |
  Deutsche Forschungsgemeinschaft | Empa | CSEM | CERN | TNO | Vlaams Instituut voor Biotechnologie | SINTEF |
  VTT Technical Research Centre of Finland | RISE Research Institutes of Sweden | NORCE | CSIC | CNIO | CIEMAT |
  Tecnalia | INFN | Istituto Italiano di Tecnologia | Teagasc | Wellcome Sanger | Rothamsted | Francis Crick |
  EUMETSAT | ESRF | EORTC | UNICANCER | Roscosmos
  `,
  // research organisations: Asia, Pacific, Africa and Americas
  `
  RIKEN | JAXA | JAMSTEC | NEDO | A*STAR | ETRI | KRIBB | ITRI | Academia Sinica | ISRO | DRDO | ICMR |
  ICRISAT | CSIRO | ANSTO | AgResearch | NIWA | Plant & Food Research | Embrapa | Fiocruz | FAPESP | CNPq |
  CONICET | CIMMYT | CGIAR | IRRI | TRIUMF | CANARIE | CIHR | NSERC | Mitacs | Genome Canada | Génome Québec |
  FPInnovations
  `,
  // professional and medical societies
  `
  AAMC | AAAS | AABB | NCCN | ASHRAE | American College of Obstetricians and Gynecologists |
  American Academy of Allergy, Asthma & Immunology | American Academy of Allergy, Asthma and Immunology |
  American College of Allergy, Asthma and Immunology | European Academy of Allergy and Clinical Immunology |
  European Academy of Dermatology and Venereology | Academy of Nutrition and Dietetics |
  American Society of Heating, Refrigerating and Air-Conditioning Engineers |
  Institute of Electrical and Electronics Engineers | Institution of Engineering and Technology |
  Society of Motion Picture and Television Engineers | Institute of Chartered Accountants in England and Wales |
  Chartered Institute of Personnel and Development | Academy of Motion Picture Arts and Sciences |
  National Academy of Recording Arts and Sciences | British Academy of Film and Television Arts | BAFTA | IEEE |
  AIAA | ASME | SMPTE | SAE International | SHRM | AICPA | ICAEW | ACCA | CIPD | RICS | RIBA | ISACA | CompTIA |
  USGBC | ASCAP | SACEM
  `,
  // standards and certification bodies
  `
  CEN | CENELEC | ASTM | ASTM International | ANSI | ETSI | British Standards Institution | AFNOR | DEKRA |
  TÜV | TÜV SÜD | TÜV Rheinland | TÜV NORD | UL Solutions | Underwriters Laboratories | Intertek |
  Bureau Veritas | DNV | DNV GL | Det Norske Veritas | Germanischer Lloyd | Lloyd's Register | ClassNK |
  NSF International | CSA International | SGS | NCQA | United States Pharmacopeia | EcoVadis |
  International Organization for Standardization | AACSB
  `,
  // museums, galleries, zoos and aquariums
  `
  Metropolitan Museum of Art | Museum of Modern Art | MoMA | Guggenheim | American Museum of Natural History |
  National Air and Space Museum | National Museum of African American History and Culture |
  Museum of Science and Industry | Museum of Fine Arts, Boston | Museum of Fine Arts, Houston |
  Art Institute of Chicago | National Gallery of Art | Rock and Roll Hall of Fame |
  National Baseball Hall of Fame and Museum | British Museum | Tate Modern | Victoria and Albert Museum |
  British Library | Louvre | Musée d'Orsay | Centre Pompidou | Rijksmuseum
  `,
  // orchestras, theatres, festivals and awards bodies
  `
  Carnegie Hall | John F. Kennedy Center for the Performing Arts | Metropolitan Opera | New York Philharmonic |
  Los Angeles Philharmonic | Boston Symphony Orchestra | American Ballet Theatre | London Symphony Orchestra |
  Berlin Philharmonic | Vienna Philharmonic | Royal Opera House | Cirque du Soleil | Messe Frankfurt |
  Messe Berlin | Messe München | Messe Düsseldorf | Deutsche Messe | Fiera Milano
  `,
  // think tanks
  `
  Brookings | Brookings Institution | Chatham House | Center for Strategic and International Studies | CSIS |
  Carnegie Endowment for International Peace | Center on Budget and Policy Priorities |
  Information Technology and Innovation Foundation | Bruegel | Bertelsmann Stiftung | Konrad-Adenauer-Stiftung |
  Friedrich-Ebert-Stiftung | DIW Berlin | SIPRI | Conference Board of Canada | RAND
  `,
];
