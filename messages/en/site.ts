export const site = {
  title: 'MatchWise',
  description: 'Hold your resume against a job posting: what fits, what is missing, and what to send.',
  skip: 'Skip to content',
  close: 'Close',
  mainPages: 'Main',
  footerPages: 'Footer',
  pages: { compare: 'Compare', history: 'History', status: 'Status', privacy: 'Privacy' },
  drafts: 'The texts are drafts. Hold every line against your resume before you send it.',
  preview: {
    build: 'Preview of build <code>{commit}</code>.',
    noKey: 'No AI key is set: every section is made by rules.',
    keys: 'AI keys are set: {providers}.',
  },
  theme: {
    legend: 'Theme',
    system: 'Theme of the system',
    light: 'Light theme',
    dark: 'Dark theme',
  },
  language: { label: 'Language', change: 'Change' },
  error: {
    heading: 'This page has stumbled',
    body: 'Something went wrong on our side, not on yours. What you typed is kept in this browser and comes back with the page.',
    reference: 'Reference for the log: <code>{reference}</code>',
    again: 'Try again',
    reload: 'Reload the page',
  },
} as const;
