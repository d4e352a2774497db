export const notFound = {
  title: 'Page not found',
  heading: 'There is no such page',
  body: 'The address may be mistyped, or the page has moved. Your texts are where you left them.',
  compare: 'Compare a resume with a posting',
} as const;
