/**
 * Given names that the lists of everyday words hold too, and that are names far more often where they stand with a capital in
 * front of another word: "Mike", "Bob", "Heather". From general knowledge of English names.
 */
export const clearGivenNames: readonly string[] = `
  john mark jack peter roger terry billy bobby bob tom rob rick matt nick tony don ken pat hank chuck mike jimmy josh
  martin victor hector harry randy frank christian jean max gene bill dick dirk dieter derrick brad curt glen dale carol
  heather maria colleen meg peg peggy patty sally sue rosemary phoebe holly robin ruby gail ray jay leo lily ollie woody
  sandy rusty dolly hazel iris benedict basil christen deb noel lance wade warren troy julie ernest fay
`
  .trim()
  .split(/\s+/);
