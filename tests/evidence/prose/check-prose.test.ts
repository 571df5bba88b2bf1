import { describe, expect, it } from 'vitest';
import { checkBody } from '../helpers/check-body.ts';

describe('checkProse', () => {
  it('says where a page stops being readable', () => {
    expect(checkBody('Police searched boats <Cite id="c-boats"/>.\n\n<Ours>\n\nNobody says why.'))
      .toMatchInlineSnapshot(`
      "10:1 prose-is-readable
      The page cannot be read from here on. Expected a closing tag for \`<Ours>\` (10:1-10:7).
      → Close every \`<Component>\` that is opened, and put a backslash before a brace or a \`<\` that is meant as text."
    `);
  });
});
