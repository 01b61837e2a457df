/** Words of English sentences and buttons, none of which is a word of Finnish too. */
export const englishWords: ReadonlySet<string> = new Set(
  `about access account actions add added after all already and any are back be been before browse carousel slide time
  bulk but by can cancel cannot change changes choose clear click close code collapse columns
  configure confirm content copy could create created current default delete deleted details discard
  display document documents does done download draft drag drop duplicate edit editor empty enabled
  enter entries entry error every expand failed field fields file files filter filters find first
  folder folders for forgot found from full get go has have help here hidden home homepage how id
  image insert invalid is it item items label last learn library link list load loading locale log
  login logout manage max characters missing modified more move must name new next not notifications of only
  open options or our page password permission please preview previous profile publish published
  read redo remove required reset results row save saved search see select selected send settings
  should show sign size sort status success text than that the there this toggle type undo unpublish
  unsaved update updated upload url use user users value view was welcome were what when which will
  with without yes you your`.split(/\s+/),
);
