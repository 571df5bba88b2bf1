import { describe, expect, it } from 'vitest';
import { checkBody, listRules } from '../helpers/check-body.ts';

describe('statement-is-cited', () => {
  it.each([
    'Police searched <Fig id="c-boats"/>, the report says.',
    'Police searched boats <Cite id="c-boats"/>.',
    'Police searched boats.<Cite id="c-boats"/>',
    'Police searched boats. <Cite id="c-boats"/> Brook Lines denied it <Cite id="c-denial"/>.',
    'Police searched boats: <Quote id="c-boats"/>.',
    '<Fig id="c-boats"/> were searched, per the report. <Fig id="c-boats"/> were left.',
    '## Police searched boats',
    '- boats <Cite id="c-boats"/>\n- a denial <Cite id="c-denial c-boats"/>',
    '| source | boats |\n| --- | --- |\n| the report | <Fig id="c-boats"/> searched |',
    '<Ours>\n\nNobody says why. We do not know.\n\n- Nor when.\n\n</Ours>',
    'Police searched boats <Cite id="c-boats"/>. <Ours>Nobody says why.</Ours>',
    '<Section>\n\nPolice searched boats <Cite id="c-boats"/>.\n\n</Section>',
    'Police searched boats <Cite id="c-boats"/>. There is no reply in our sources.',
    '{/* a remark for editors */}',
    '<Quote id="c-boats" block />',
  ])('accepts `%s`', (body) => {
    expect(checkBody(body)).toBe('');
  });

  it.each([
    'Police searched boats.',
    'Police searched boats <Cite id="c-boats"/>. Nobody knows why.',
    'Nobody knows why. Police searched boats <Cite id="c-boats"/>.',
    '- boats <Cite id="c-boats"/>\n- a denial',
    'Police searched boats; there is no reply in our sources.',
    '> Police searched boats.',
    '| source |\n| --- |\n| the report |',
    '<Section>\n\nPolice searched boats.\n\n</Section>',
    '<Ours>\n\nNobody says why.\n\n</Ours>\n\nPolice searched boats.',
  ])('reports `%s`', (body) => {
    expect(listRules(body)).toEqual(['statement-is-cited']);
  });

  it('says which sentence it is and what to do', () => {
    expect(checkBody('Police searched boats <Cite id="c-boats"/>. Nobody\nknows why.')).toMatchInlineSnapshot(`
      "8:45 statement-is-cited
      This sentence rests on no claim: \`Nobody knows why.\`
      → End it with \`<Cite id="…"/>\`, or put it into \`<Ours>…</Ours>\` if it is our own reading, limit or question."
    `);
  });

  it('does not count a claim that was withdrawn or does not exist', () => {
    expect(listRules('Pilots strike <Cite id="c-gone"/>.')).toEqual(['reference-exists', 'statement-is-cited']);
    expect(listRules('Pilots strike <Cite id="c-none"/>.')).toEqual(['reference-exists', 'statement-is-cited']);
  });

  it('refuses code, whose output nobody can check', () => {
    expect(checkBody('Police searched {count} boats <Cite id="c-boats"/>.')).toMatchInlineSnapshot(`
      "8:17 statement-is-cited
      This is program code; what it prints cannot be checked against a source.
      → Write the words themselves. To show a brace, put a backslash before it."
    `);
    expect(listRules('export const count = "many"')).toEqual(['statement-is-cited']);
    expect(listRules('import Other from "./other.mdx"\n\n<Other />')).toEqual(['statement-is-cited']);
    expect(listRules('import Chart from "../Chart.astro"\n\n<Chart />')).toEqual([]);
  });
});
