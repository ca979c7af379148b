/**
 * Function words by part of speech (the coarse tags of Universal Dependencies). A word that can be several things
 * stands in the list of what it mostly is; the tagger decides by what is around it.
 */
export const functionWords = {
  determiner: `a an the this these those each every either neither no another any some all both such what which whichever
    whatever`,
  possessive: 'my your our its their his',
  pronoun: `i you he she it we they me him us them her who whom whose that itself themselves himself herself ourselves
    yourself myself one's oneself anyone anybody anything everyone everybody everything someone somebody something nobody
    nothing none ours theirs hers yours whoever whatever`,
  adposition: `about above across after against along alongside amid among amongst around as at before behind below beneath
    beside besides between beyond by despite down during except for from in inside into like near notwithstanding of off on onto opposite
    out outside over per plus regarding since than through throughout till toward towards under underneath unlike until
    upon versus via vs with within without concerning due`,
  conjunction: 'and or but nor yet',
  subordinator: 'if because although though unless whereas while whether once lest whereby',
  be: 'be is are was were been being am',
  have: 'have has had having',
  do: 'do does did',
  modal: 'will would can could may might must shall should cannot',
  particle: 'not to',
  adverb: `also already again ago almost along alone always apart away back else even ever far forward further furthermore
    hence henceforth here hereby herein hereof hereto hitherto how however indeed instead just later least likewise maybe
    meanwhile more moreover most much namely nearly never nevertheless nonetheless not now often once only otherwise perhaps
    quite rather so soon still subsequently then thence there thereafter thereby therefore thereof thus together today
    tomorrow tonight too twice up very well when where why yesterday yet thereto thereupon onwards everywhere anywhere
    nowhere wherever whenever sometimes somewhat altogether aside ahead abroad afterwards earlier less approximately formerly`,
} as const;
