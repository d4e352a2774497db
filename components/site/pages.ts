/** The pages that the header and the footer lead to. */
export const pages = [
  { href: '/', name: 'Compare' },
  { href: '/status', name: 'Status' },
  { href: '/privacy', name: 'Privacy' },
] as const;
