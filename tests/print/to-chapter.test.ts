import { describe, expect, it } from 'vitest';
import { toChapter } from '../../src/print/to-chapter.ts';

const page = { id: 'x', title: 'X', address: 'https://example.org/x/' };

describe('toChapter', () => {
  it('numbers notes in the order of their first mention and sets them in that order', () => {
    const markdown = 'One[^b] and two[^a] and one again[^b].\n\n[^a]: Note a.\n\n[^b]: Note b.\n';
    const { blocks, notes } = toChapter({ ...page, markdown });
    const numbers = blocks.flatMap((block) =>
      block.kind === 'paragraph' ? block.children.flatMap((node) => (node.kind === 'note' ? [node.number] : [])) : [],
    );
    expect(numbers).toEqual([1, 2, 1]);
    expect(notes.map(([block]) => block)).toEqual([
      { kind: 'paragraph', children: [{ kind: 'text', text: 'Note b.' }] },
      { kind: 'paragraph', children: [{ kind: 'text', text: 'Note a.' }] },
    ]);
  });

  it('leaves the title and the lines on the edition to the template', () => {
    const { blocks } = toChapter({ ...page, markdown: '# Title\n\nDescription.\n\n*Imprint.*\n\n## First\n\nText.\n' });
    expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph']);
  });

  it('keeps lists, tables and emphasis', () => {
    const markdown = '- **a**\n- [b](https://example.org/)\n\n| h |\n| - |\n| *c* |\n';
    expect(toChapter({ ...page, markdown }).blocks).toMatchInlineSnapshot(`
      [
        {
          "isOrdered": false,
          "items": [
            [
              {
                "children": [
                  {
                    "children": [
                      {
                        "kind": "text",
                        "text": "a",
                      },
                    ],
                    "kind": "strong",
                  },
                ],
                "kind": "paragraph",
              },
            ],
            [
              {
                "children": [
                  {
                    "children": [
                      {
                        "kind": "text",
                        "text": "b",
                      },
                    ],
                    "kind": "link",
                    "url": "https://example.org/",
                  },
                ],
                "kind": "paragraph",
              },
            ],
          ],
          "kind": "list",
        },
        {
          "head": [
            [
              {
                "kind": "text",
                "text": "h",
              },
            ],
          ],
          "kind": "table",
          "rows": [
            [
              [
                {
                  "children": [
                    {
                      "kind": "text",
                      "text": "c",
                    },
                  ],
                  "kind": "emphasis",
                },
              ],
            ],
          ],
          "widths": [
            1,
          ],
        },
      ]
    `);
  });

  it('sets off what is ours to its end', () => {
    const markdown = '> **Our reading:**\n>\n> We doubt it.\n\nThe source says.\n';
    const { blocks } = toChapter({ ...page, markdown });
    expect(blocks.map((block) => (block.kind === 'ours' ? block.blocks.length : block.kind))).toEqual([2, 'paragraph']);
  });

  it('gives the longer column more of the line, and each some', () => {
    const { blocks } = toChapter({ ...page, markdown: `| a | |\n| - | - |\n| ${'b'.repeat(25)} | |\n` });
    expect(blocks).toMatchObject([{ kind: 'table', widths: [5, 1] }]);
  });

  it('refuses what it cannot set, so that nothing is lost on paper', () => {
    expect(() => toChapter({ ...page, markdown: '```\ncode\n```\n' })).toThrow('no way to set `code` is known');
  });
});
