/** A page of the site's own navigation, by its path below the root. */
export interface SitePage {
  path: string;
  name: string;
}

/** The pages that every page links to, in the order of the navigation. */
export const sitePages: readonly SitePage[] = [
  { path: '/', name: 'Briefing' },
  { path: '/topics/', name: 'Topics' },
  { path: '/sources/', name: 'Sources' },
  { path: '/figures/', name: 'Figures' },
  { path: '/conflicts/', name: 'Conflicts' },
  { path: '/names/', name: 'Names' },
  { path: '/timeline/', name: 'Timeline' },
  { path: '/questions/', name: 'Open questions' },
  { path: '/data/', name: 'Data' },
  { path: '/method/', name: 'Method' },
  { path: '/changes/', name: 'Changes' },
];

/** The page of the navigation that an address belongs to: the one itself or the list above it. */
export function findSitePage(path: string): SitePage | undefined {
  return (
    sitePages.find((page) => page.path === path) ??
    sitePages.find((page) => page.path !== '/' && path.startsWith(page.path))
  );
}
