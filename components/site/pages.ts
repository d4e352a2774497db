/** The pages that the header and the footer lead to, with their names' keys in `site.pages`. */
export const pages = [
  { href: '/', name: 'compare' },
  { href: '/history', name: 'history' },
  { href: '/status', name: 'status' },
  { href: '/privacy', name: 'privacy' },
] as const;
