export const drill = {
  title: 'Fault drill',
  note: 'For reviewers: affects only your own runs. What is chosen here holds for the next comparison and for each retry; nothing of it is counted.',
  failing:
    '{count, plural, one {Fault drill: # provider fails on purpose} other {Fault drill: # providers fail on purpose}}',
  asAlways: 'answers as always',
  silent: '{provider} falls silent in the middle',
  reset: 'Let all answer as always',
} as const;
