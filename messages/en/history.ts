export const history = {
  title: 'History',
  description: 'The analyses that this browser keeps: by job, score and what became of the application.',
  heading: 'Your analyses',
  lead: 'Each comparison is kept in this browser alone as its sections arrive. Clearing this site’s data deletes them; an exported file brings them back.',
  loading: 'Looking for your analyses…',
  empty: {
    heading: 'Nothing is kept here yet',
    body: 'Compare a resume with a posting, and it stays here, to come back to it, to hold scores side by side and to note what became of it.',
    compare: 'Compare a resume with a posting',
  },
  search: 'Search',
  noMatch: 'None of your analyses match this.',
  shown: '{shown, number} of {total, plural, one {# analysis} other {# analyses}}',
  order: {
    label: 'Order',
    newest: 'Newest first',
    score: 'Highest score first',
  },
  entry: {
    untitled: 'A job without a title',
    made: 'Made {date}',
    score: '{score, number} <small>of 100</small>',
    noScore: 'No score',
    status: 'What became of {name}',
    rename: 'Rename {name}',
    delete: 'Delete {name}',
    newName: 'Name for {name}',
    save: 'Save',
    cancel: 'Cancel',
  },
  status: {
    draft: 'Draft',
    applied: 'Applied',
    interview: 'Interview',
    offer: 'Offer',
    no: 'No',
  },
  deleted: '“{name}” is deleted.',
  undo: 'Bring it back',
  exporting: 'Export',
  importing: 'Import',
  chooser: 'Choose an exported file',
  imported:
    '{added, plural, =0 {Nothing was added} one {# analysis was added} other {# analyses were added}}, {newer, plural, =0 {none was updated} one {# was updated} other {# were updated}}, {known, plural, =0 {none was here already} one {# was here already} other {# were here already}}.',
  importProblem: {
    'too-large': '{name} is too large to be an exported history. Nothing was changed.',
    foreign: '{name} isn’t a history that MatchWise has exported. Nothing was changed.',
    newer:
      '{name} was exported by a newer version of MatchWise. Reload this page and try again. Nothing was changed.',
    damaged: '{name} is damaged and can’t be read. Nothing was changed.',
  },
  deleteAll: {
    open: 'Delete all',
    heading: 'Delete all analyses?',
    body: '{count, plural, one {The one analysis} other {All # analyses}} in this browser will be deleted for good, with the texts and results. What stands in the form stays. An exported file can bring them back.',
    confirm: 'Delete {count, plural, one {the analysis} other {all # analyses}}',
    keep: 'Keep them',
  },
  keeping: {
    opening: 'Opening your analysis…',
    missing:
      'The analysis in the address isn’t in this browser: it was deleted, or made in another one. <history>See what there is</history>, or start a new one here.',
    unreadable:
      'This analysis was kept by another version of MatchWise and can’t be opened. <history>See what there is</history>, or start a new one here.',
    refused: {
      forbidden:
        'This browser doesn’t let MatchWise keep anything, as private windows often don’t. Everything works, but closing or reloading the page loses the results.',
      full: 'There is no room left in this browser’s storage, so the newest results aren’t kept. Delete what you no longer need from the history.',
      newer:
        'MatchWise was updated in another tab. Reload this page; what has come since the update isn’t kept.',
      unloaded:
        'The part of this page that keeps results couldn’t be loaded. Everything else works, but closing or reloading the page loses the results.',
    },
  },
  connection: {
    offline:
      'You are offline. Nothing that is here is lost; what still has to come can be retried once you are back.',
    back: 'You are back online.',
    retry: 'Retry {count, plural, one {# section} other {# sections}}',
  },
} as const;
