declare namespace App {
  interface Locals {
    /** Set by a page of prose before it renders, read by the components in it. */
    evidence?: import('../site/page-evidence.ts').PageEvidence;
    /** Set beside it, for the pictures among the prose. */
    site?: import('../model/dossier.ts').Site;
  }
}
