import { describe, expect, it } from 'vitest';
import { checkBody, listRules } from '../helpers/check-body.ts';

describe('name-has-status in prose', () => {
  it.each([
    'Ana Brook allegedly runs a ring <Cite id="c-ring"/>; her company denied it <Cite id="c-denial"/>.',
    'Ana Brook is alleged to run a ring.<Cite id="c-ring"/> Her company denied it.<Cite id="c-denial"/>',
    'A report names Ana Brook; she is alleged to run a ring <Cite id="c-ring-unanswered"/>. There is no reply from her in our sources <Cite id="c-ring-unanswered"/>, who is only alleged to run it.',
    'In a report named by police, Ana Brook is named in the ring <Cite id="c-ring-unanswered"/>, allegedly. No reply in our sources.',
    'Ana Brook opened a school <Cite id="c-school"/>.',
    'Brook Lines denied it <Cite id="c-denial"/>.',
    'Carl Reed advises the police <Cite id="c-reed"/>.',
  ])('accepts `%s`', (body) => {
    expect(checkBody(body)).toBe('');
  });

  it('reports a name without a claim about them', () => {
    expect(checkBody('Brook owns boats <Cite id="c-boats"/>.')).toMatchInlineSnapshot(`
      "8:1 name-has-status
      This sentence names \`Brook\`, whom a claim ties to wrongdoing, but cites no claim about them: \`Brook owns boats.\`
      → Cite the claim about \`Brook\` in this sentence, or leave the name out."
    `);
  });

  it('reports wrongdoing that the cited claim does not speak of', () => {
    expect(checkBody('Ana Brook opened a criminal school <Cite id="c-school"/>.')).toMatchInlineSnapshot(`
      "8:1 name-has-status
      This sentence names \`Ana Brook\`, whom a claim ties to wrongdoing, but speaks of \`criminal\` and cites no claim that does: \`Ana Brook opened a criminal school.\`
      → Cite the claim about \`Ana Brook\` in this sentence, or leave the name out."
    `);
  });

  it('reports a status that is not said in words', () => {
    const body =
      'Ana Brook is accused of running it <Cite id="c-ring-unanswered"/>. No reply is in our sources <Cite id="c-boats"/>.';
    expect(checkBody(body)).toMatchInlineSnapshot(`
      "8:1 name-has-status
      This sentence ties \`Ana Brook\` to wrongdoing with \`c-ring-unanswered\`, whose status is \`named-in-report\`, but does not say so: \`Ana Brook is accused of running it.\`
      → Say it in words: \`named in\` or \`alleged\`."
    `);
  });

  it('reports a paragraph without the reply', () => {
    expect(checkBody('Ana Brook allegedly runs a ring <Cite id="c-ring"/>.\n\nIt was denied <Cite id="c-denial"/>.'))
      .toMatchInlineSnapshot(`
      "8:1 name-has-status
      This paragraph ties \`Ana Brook\` to wrongdoing with \`c-ring\` and does not give the reply.
      → Cite the reply in the same paragraph: \`c-denial\`."
    `);
    expect(checkBody('A report names Ana Brook, who allegedly runs it <Cite id="c-ring-unanswered"/>.'))
      .toMatchInlineSnapshot(`
      "8:16 name-has-status
      This paragraph ties \`Ana Brook\` to wrongdoing with \`c-ring-unanswered\` and does not give the reply.
      → Say in the same paragraph that there is “no reply in our sources”."
    `);
  });

  it('does not take “no reply” for an answer where there is one', () => {
    expect(listRules('Ana Brook allegedly runs it <Cite id="c-ring"/>; there is no reply in our sources.')).toEqual([
      'name-has-status',
    ]);
  });

  it('reports a heading, title or description that names an accused person', () => {
    expect(checkBody('## The ring of Ana Brook', { title: 'Brook', description: 'On Ana Brook.' }))
      .toMatchInlineSnapshot(`
      "2:1 name-has-status
      The title names \`Brook\`, whom a claim ties to wrongdoing: \`Brook\`
      → Titles and descriptions carry no status and no reply, so they name nobody: say it without the name.

      3:1 name-has-status
      The description names \`Ana Brook\`, whom a claim ties to wrongdoing: \`On Ana Brook.\`
      → Titles and descriptions carry no status and no reply, so they name nobody: say it without the name.

      8:16 name-has-status
      The heading \`The ring of Ana Brook\` names \`Ana Brook\`, whom a claim ties to wrongdoing.
      → Headings carry no status and no reply, so they name nobody: say it without the name."
    `);
  });

  it('reports a person beside wrongdoing in a reading of ours', () => {
    expect(checkBody('<Ours>\n\nCarl Reed knows the smugglers to be criminals.\n\n</Ours>')).toMatchInlineSnapshot(`
      "10:1 name-has-status
      A reading of ours names \`Carl Reed\` beside \`criminals\`: \`Carl Reed knows the smugglers to be criminals.\`
      → In our own voice, leave the name or the word out; what a source says about a person stands outside \`<Ours>\` with its claim."
    `);
    expect(checkBody('<Ours>\n\nCarl Reed does not say why.\n\n</Ours>')).toBe('');
    expect(listRules('<Ours>\n\nNobody asked Ana Brook.\n\n</Ours>')).toEqual(['name-has-status']);
  });
});
