/**
 * Pages that set out data or lead to others, with the headings that they have. The built site is tested for agreement:
 * every page that may be listed is cited under its own heading.
 */
export const listPages = [
  { path: '/topics/', title: 'Topics' },
  { path: '/sources/', title: 'Sources' },
  { path: '/figures/', title: 'Figures' },
  { path: '/conflicts/', title: 'Conflicts and agreements' },
  { path: '/names/', title: 'Names' },
  { path: '/timeline/', title: 'Timeline' },
  { path: '/questions/', title: 'Open questions' },
  { path: '/verify/', title: 'Check it yourself' },
  { path: '/changes/', title: 'Changes' },
  { path: '/versions/', title: 'Editions' },
] as const;
