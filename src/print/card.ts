/** The picture that a link to the site is shown with: its title and nothing else, so that no name or figure stands alone. */
export interface SocialCard {
  title: string;
  subtitle: string;
  /** In pixels. */
  width: number;
  height: number;
  /** Colours as `#rrggbb`. */
  ground: string;
  ink: string;
  evidence: string;
}
