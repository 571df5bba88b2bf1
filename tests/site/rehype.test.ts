import type { Root } from 'hast';
import { h } from 'hastscript';
import { describe, expect, it } from 'vitest';
import { rehypeSections } from '../../src/site/rehype-sections.ts';
import { rehypeTightNotes } from '../../src/site/rehype-tight-notes.ts';

describe('rehypeSections', () => {
  it('puts each heading with what follows it into a section that takes over its id', () => {
    const tree: Root = {
      type: 'root',
      children: [h('p', 'Lead'), h('h2', { id: 'a' }, 'A'), h('p', 'One'), h('h2', { id: 'b' }, 'B')],
    };
    rehypeSections()(tree);
    expect(tree.children).toEqual([
      h('p', 'Lead'),
      h('section', { id: 'a', ariaLabelledBy: 'a-heading' }, [h('h2', { id: 'a-heading' }, 'A'), h('p', 'One')]),
      h('section', { id: 'b', ariaLabelledBy: 'b-heading' }, [h('h2', { id: 'b-heading' }, 'B')]),
    ]);
  });
});

describe('rehypeTightNotes', () => {
  it('takes away the space before a note, and no other', () => {
    const note = { type: 'mdxJsxTextElement' as const, name: 'Cite', attributes: [], children: [] };
    const figure = { ...note, name: 'Fig' };
    const tree = {
      type: 'root',
      children: [
        {
          type: 'element',
          tagName: 'p',
          properties: {},
          children: [{ type: 'text', value: 'with ' }, figure, { type: 'text', value: ' more ' }, note],
        },
      ],
    } as Root;
    rehypeTightNotes()(tree);
    expect(JSON.stringify(tree)).toContain('"value":"with "');
    expect(JSON.stringify(tree)).toContain('"value":" more"');
  });
});
