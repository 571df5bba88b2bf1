declare module '@citation-js/core' {
  export class Cite {
    constructor(input: unknown);
    data: Record<string, unknown>[];
    format(name: 'bibliography', options: { format: 'text' | 'html'; template: string; lang: string }): string;
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
