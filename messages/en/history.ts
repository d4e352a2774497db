export const history = {
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
