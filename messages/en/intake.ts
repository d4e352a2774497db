export const intake = {
  heading: 'See how your resume answers the job',
  lead: 'What fits, what is missing and what to send, with the lines of your resume that it rests on.',
  compare: 'Compare',
  example: 'Try it with an example',
  bringBack: 'Bring my text back',
  backToResults: 'Back to the results',
  count: '{length, number} <hidden>characters</hidden> of {max, number}',
  resume: {
    label: 'Resume',
    placeholder: 'Paste the text of your resume here, or drop a file anywhere on this panel.',
    hint: 'PDF, DOCX, TXT or MD, up to 8 MB and 20 pages, read in this browser.',
    choose: 'Choose a file',
    chooser: 'Choose a file to read',
    drop: 'Drop it here to read it',
  },
  posting: {
    label: 'Job posting',
    placeholder: 'Paste the whole posting: the tasks, what they ask for, what they offer.',
    hint: 'The more of it, the better the comparison.',
  },
  file: {
    reading: 'Reading {name} in this browser…',
    read: 'Read from {name}. Check it above, and correct what was misread.',
    readPages:
      'Read from {name}, {pages, plural, one {# page} other {# pages}}. Check it above, and correct what was misread.',
    problem: '{name}: {problem}',
  },
  notes: {
    'broken-pages':
      '{count, plural, one {Page} other {Pages}} {pages} could not be read. Please add what is missing.',
    'bare-pages':
      '{count, plural, one {Page} other {Pages}} {pages} held no text, perhaps a picture. Please add what is missing.',
    guessed: 'Joined letters such as “fi” were unreadable. Please check: {words}.',
    'letters-lacking':
      'Some letters are encoded in a way that can’t be read here. Please add what is missing.',
    recognised: 'This is a scan with recognised text behind it. Please check it for misread words.',
    hidden:
      'This file holds text that is hidden or cannot be seen. It was read like all the rest: please check that you know it.',
  },
  link: {
    pasted: 'What you pasted is a link.',
    readPasted: 'Read the posting behind it',
    label: '…or a link to the posting',
    read: 'Read the link',
    reading: 'Reading {host}, 10 seconds at most…',
    done: 'Read from {host}. Check it above, and correct what was misread.',
  },
  data: {
    rules:
      'Works without AI here: the texts go to this server alone, which makes the sections by rules and keeps nothing.',
    providers:
      'The texts go to this server and from it to an AI service ({providers}). This server keeps nothing.',
    more: 'What goes where',
  },
  output: { label: 'Write in', posting: 'the posting’s language' },
} as const;
