import { joined } from './phrase-lists.js';

/** What is done with data once they are there. */
const DONE =
  'reported, read out, unblinded, revealed, released, analysed, analyzed, published, updated, known, available, disclosed, tested';

/** What words say of how an endpoint came out; words parted by commas. */
export const VERDICT_PHRASES = {
  met: `was positive, were positive, proved positive, turned out positive, a win, clear win, a success,
    came out ahead, beat, beats, worked on, significantly so, more than luck, read out positively, positively, delivered on, came good, pulled off, carried the day, won out, statistically robust, hit the mark, got over the line, scored a win, sailed past, notched a win,
    came through on, came out in favour, came out in favor, came out on top, proved superior, came out superior, with flying colours, with flying colors`,
  untested: `nominal, nominally, formally tested, formal testing, not tested, not be tested, not be formally,
    not formally, could not be tested, can be tested, cannot be claimed, cannot be considered,
    not be considered, was blocked, no claim, no formal, without a formal, tested against,
    descriptive only, not reached by the procedure, not reached by the hierarchy, not reached in the hierarchy,
    not reached in the sequence, not reached in the order, not reached in testing`,
  pending: `${joined('will be, shall be, should be, should then be', DONE).join(', ')},
    will tell, still being, still missing, still lacking, still out, still with, still to be, still blinded, still immature, still ongoing,
    still to mature, still under, still pending, still awaited, yet to be, have yet to, has yet to,
    not yet, cannot be judged, too early, too soon to, being counted, being followed, being collected, still in progress,
    scheduled to be,
    yet to mature, await, awaits, outstanding, not been analysed, not been analyzed, not been completed,
    remain blinded, remains blinded, still to come, awaiting, being analysed, being analyzed, not finished,
    not available, immature, not mature, data mature, results are expected, data are expected,
    is expected in, are expected in, is expected by, are expected by, is anticipated, are anticipated,
    to be read, to be analysed, to be analyzed, to be reported, to be presented,
    to be published, will read out, pending, is due, are due, under way, ongoing, awaited,
    to follow, months away, weeks away, in the offing, under wraps, yet to mature, will follow in, will follow later, will follow at, will follow by, will know in, will come in,
    will hear the`,
  'not-met': `missed, misses, miss, failed, fails, fell short, falls short, short of, unable to, fared no better,
    no better, ended level, eluded, eludes, showed nothing, nothing to show, little to show, no signal,
    were alike, not shown, not demonstrated, not be shown, not be demonstrated, on top of each other,
    looked alike, flat in both, no different, did not move, did not budge,
    without reaching, came up short, indistinguishable, was negative, proved negative, turned out negative,
    no effect, no benefit, outside statistical, outside significance, just as well, by chance, due to chance,
    did not work, a failure, came up empty, out of reach, did no better, drew level, on a par, on par, did not separate,
    could not be distinguished, unchanged between, no advantage,
    the same in both, not significantly so, were neutral, was neutral, were negative, a miss, came close,
    came very close, trended, flopped, misfired, foundered, struck out on, whiffed, bombed, stumbled on, stumbled at, faltered on, faltered at, fizzled, came to nothing,
    came to naught, fell flat, shy of, proved elusive, remained elusive, at par, neck and neck, be told apart, ${joined('fared, did, performed', 'as well as, about as well as, much the same, no differently').join(', ')},
    nothing to choose, little to choose, little difference, drew a blank, drew blank, a wash, dead heat, had no bearing,
    a bust, a dud, a flop, in vain, to no avail, not borne out, not pan out, not hold up, ineffective,
    insignificant, nonsignificant, non-significant, not distinguish, not be distinguished, not clear the, lacked efficacy,
    lack of efficacy, lacked benefit, ${joined('failing to', 'meet, reach, show, achieve, attain, demonstrate, hit, separate, beat, clear').join(', ')},
    ${joined('missing', 'its primary, the primary, both, all, its main, its goal, statistical, significance').join(', ')}, did so not, numerically favored, numerically favoured`,
  none: `may fail, could fail, might fail, may not, might not, if met, screen failure, treatment failure,
    heart failure, graft failure, failure free`,
} as const;

/** What says in a cell, behind a label or without a verb that data are to come. */
export const WAITING_PHRASES = {
  pending: `in progress, scheduled for, is scheduled, data expected, results expected, readout expected, to come,
    data in, results in, readout in, expected in, expected by, anticipated, no results, upcoming, tbd, to be announced,
    to be determined, follow-up continues, update planned, no data yet`,
} as const;
