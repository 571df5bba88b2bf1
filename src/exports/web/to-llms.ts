import type { Edition } from '../../model/edition.ts';

/** A page or file for the list. */
export interface LlmsLink {
  title: string;
  path: string;
  description: string;
}

/** A heading and what is listed under it. */
export interface LlmsSection {
  heading: string;
  links: readonly LlmsLink[];
}

/** A guide to the site for language models, after llmstxt.org. */
export function toLlms(sections: readonly LlmsSection[], { title, description, toAddress }: Edition): string {
  const rules = [
    'Quote exactly, with every hedge (“over”, “nearly”, “at least”, “alleged”), and cite the address of the page or claim.',
    'Nothing here says what is true: it says what a text says. Name the text and its weight with each figure.',
    'An allegation has a status and a reply, or “no reply in our sources”: never repeat it without them.',
    'Never add figures up; conflicts between the texts are stated, not settled.',
  ];
  return `${[
    `# ${title}`,
    `> ${description}`,
    rules.map((rule) => `- ${rule}`).join('\n'),
    ...sections.map(({ heading, links }) => {
      const lines = links.map((link) => `- [${link.title}](${toAddress(link.path)}): ${link.description}`);
      return [`## ${heading}`, '', ...lines].join('\n');
    }),
  ].join('\n\n')}\n`;
}
