const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/**
 * What people are called by their calling: nouns of one word, picked from the persons of Princeton WordNet 3.1 (its
 * licence is scripts/notices/wordnet.txt). Those with the endings of callings (-ist, -er, -ian …) stand there, by their
 * commonest sense, below "professional", "skilled worker", "artist" and the like; the others were picked by hand. Left
 * out: what is mostly something else, what is insulting or long past, and plain ranks.
 */
export const occupations = list(`
  abbot accompanist accordionist acoustician acrobat actor actress actuary aesthetician agronomist alderman allergist
  anaesthetist anatomist anchorman anesthesiologist anesthetist angiologist anthropologist apiarist apiculturist
  arborist archaeologist archdeacon archeologist arranger artisan assemblyman assemblywoman assessor astronaut
  astronomer astrophysicist auditor autobiographer aviator bacteriologist balladeer bandleader bartender bassist
  bassoonist beautician beekeeper bibliographer biochemist biographer biologist biophysicist blacksmith bookbinder
  bookkeeper botanist bricklayer broadcaster bursar busker cabinetmaker calligrapher calligraphist cardiologist
  caregiver cartographer cartoonist caseworker cataloguer cellist ceramicist cheesemonger chemist chiropodist
  chiropractor chorister churchwarden cinematographer clarinetist climatologist clinician clockmaker comedian
  commentator conciliator conveyancer copilot coppersmith copywriter coroner cosmetician cosmetologist cosmonaut
  costumier coxswain cricketer criminologist crofter croupier crystallographer cytogeneticist cytologist decorator
  demographer dermatologist diagnostician diemaker dietician diplomat docent draftsman dramatist draughtsman
  dressmaker ecologist econometrician econometrist economist electrician electrologist electrotherapist embalmer
  embryologist endocrinologist endodontist enologist entomologist enzymologist epidemiologist epistemologist essayist
  esthetician ethicist ethnographer ethnologist ethologist etiologist etymologist evangelist fermentologist ferryman
  filmmaker financier firefighter fireman fisherman flautist flutist footballer gastroenterologist genealogist
  geneticist geographer geologist geophysicist geriatrician gerontologist ghostwriter glassblower glassworker golfer
  graphologist groundkeeper groundskeeper guitarist gunsmith gymnast gynaecologist gynecologist haematologist
  hairdresser hairstylist harpist harpsichordist hematologist herbalist herpetologist histologist historian
  horticulturist hotelier hydrologist hygienist ichthyologist illustrator immunologist innkeeper internist janitor
  journalist keyboardist laundryman legislator lepidopterologist lexicographer lexicologist librettist lifeguard
  limnologist lithographer lobbyist locksmith logistician lumberjack luthier machinist macroeconomist magistrate
  malacologist mammalogist manicurist masseur masseuse mathematician medic metalworker meteorologist microbiologist
  microeconomist milliner millwright mineralogist mineworker missionary mixologist mortician muralist musician
  musicologist mycologist naturopath neurobiologist neurologist neuroscientist neurosurgeon newscaster newswriter
  novelist nurseryman nutritionist oarsman oboist obstetrician oceanographer oenologist oncologist ophthalmologist
  optician optometrist ornithologist orthodontist orthopaedist orthopedist osteologist osteopath otolaryngologist
  otologist otorhinolaryngologist paediatrician palaeontologist paleographer paleontologist paralegal parliamentarian
  pathologist pediatrician pediatrist pedodontist penologist percussionist perfumer perinatologist periodontist
  pharmacologist philologist phlebotomist phonetician phonologist photographer photojournalist physicist physiologist
  physiotherapist phytochemist pianist plasterer playwright podiatrist pomologist printmaker proctologist
  projectionist proofreader prosecutor prosthetist prosthodontist psephologist psychiatrist psychoanalyst psychologist
  psychotherapist pteridologist puppeteer quarterback rabbi radiobiologist radiochemist radiographer radiologist
  radiotherapist receptionist restaurateur rheumatologist rhinolaryngologist saxophonist scenarist schoolteacher
  screenwriter scriptwriter sculptor seamstress seismologist serologist shipwright smallholder sociobiologist
  sociologist soloist sommelier songwriter speechwriter sportscaster sportswriter statistician steelworker
  stenographer stevedore stonecutter stonemason stylist surgeon syntactician taxidermist taxonomist technician
  technologist theologian therapist tinsmith toxicologist trombonist trumpeter typesetter typographer undertaker
  upholsterer urologist vibraphonist violinist violist virologist vocalist waitress watercolorist watercolourist
  webmaster welder woodcarver woodworker xylophonist yachtsman yachtswoman zoologist
`);

/** Those that are no titles: names too ("Baker Hughes", "Jane Cooper"), or what somebody is beside a job ("inventor"). */
export const callings = list(`
  archer baker butcher carpenter cobbler cook cooper cutler dancer drummer educator entrepreneur envoy farmer farrier
  fiddler fisher forester furrier gardener glazier goldsmith hunter industrialist inventor jockey joiner jurist
  linguist mason miller mountaineer painter philanthropist philatelist philosopher pilot plumber poet potter
  programmer rancher rapper roofer saddler sailor shepherd silversmith singer swimmer tailor trainer tutor vicar
  weaver wheelwright
`);
