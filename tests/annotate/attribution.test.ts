import { describe, expect, it } from 'vitest';
import { attributionsOf, speakersOf } from './read-text.ts';

describe('findAttributions', () => {
  it.each<[text: string, attribution: string]>([
    ['The minister said that talks had failed.', 'The minister | said | that talks had failed'],
    ['The minister said talks had failed.', 'The minister | said | talks had failed'],
    [
      'Officials have repeatedly warned that dams could burst.',
      'Officials | have repeatedly warned | that dams could burst',
    ],
    ['Some doctors say the vaccine is safe.', 'Some doctors | say | the vaccine is safe'],
    ['Ana Ruiz, a teacher, said schools were shut.', 'Ana Ruiz, a teacher | said | schools were shut'],
    [
      'Ana Ruiz, 56, who has taught since 1990, said schools were shut.',
      'Ana Ruiz, 56, who has taught since 1990 | said | schools were shut',
    ],
    [
      'A woman who had been held in Poipet said schools were shut.',
      'A woman who had been held in Poipet | said | schools were shut',
    ],
    ['Her deputy, Tom Ode, said schools were shut.', 'Her deputy, Tom Ode | said | schools were shut'],
    [
      'Asked about the fire, Ana Ruiz, head of the school, said it was out.',
      'Ana Ruiz, head of the school | said | it was out',
    ],
    ['Rep. Ann Lee (D-Utah) said the bill was dead.', 'Rep. Ann Lee (D-Utah) | said | the bill was dead'],
    ['In a statement released on Friday, the bank said it would repay them.', 'the bank | said | it would repay them'],
    ['The bank said on Friday that it would repay them.', 'The bank | said | that it would repay them'],
    ['The bank said in a statement on Friday that it would repay them.', 'The bank | said | that it would repay them'],
    ['Police said nearly 200 people were held.', 'Police | said | nearly 200 people were held'],
    ['The mayor has, however, denied that she knew.', 'The mayor | has, however, denied | that she knew'],
    ['Lee told reporters on Monday that the road was closed.', 'Lee | told | that the road was closed'],
    ['Lee told the BBC the road was closed.', 'Lee | told | the road was closed'],
    ['Lee noted his lawyer had left.', 'Lee | noted | his lawyer had left'],
    ['Lee warned of floods in the south.', 'Lee | warned of | floods in the south'],
    ['Lee called for an inquiry.', 'Lee | called for | an inquiry'],
    ['Lee urged the court to free him.', 'Lee | urged | the court to free him'],
    ['Lee vowed to appeal.', 'Lee | vowed | to appeal'],
    ['Lee called the vote a sham.', 'Lee | called | the vote a sham'],
    ['Lee sees the vote as a warning.', 'Lee | sees | the vote as a warning'],
    ['Lee is confident that rain will come.', 'Lee | is confident | that rain will come'],
    ['The group stressed the need for speed.', 'The group | stressed | the need for speed'],
    ['The study suggests a link to smoke.', 'The study | suggests | a link to smoke'],
    ['The firm refused to say whether it had paid.', 'The firm | refused to say | whether it had paid'],
  ])('reads what follows the verb: %s', (text, attribution) => {
    expect(attributionsOf(text)).toContain(attribution);
  });

  it.each<[text: string, attribution: string]>([
    ['The dam is safe, he said.', 'he | said | The dam is safe'],
    ['The dam is safe, he said on Friday after a visit.', 'he | said | The dam is safe'],
    [
      'The dam is safe, and it will hold, said Tom Ode, an engineer with Acme Corp.',
      'Tom Ode, an engineer with Acme Corp. | said | The dam is safe, and it will hold',
    ],
    ['The dam, he said, is safe.', 'he | said | The dam … is safe'],
    [
      'Half of them are ill, she said, and drugs are costly.',
      'she | said | Half of them are ill … and drugs are costly',
    ],
    ['Most were Thai, according to police reports.', 'police reports | according to | Most were Thai'],
    ['According to the statement, most were Thai.', 'the statement | According to | most were Thai'],
    [
      'Lee has won 12 seats, according to a CNN tally, but his lead is thin.',
      'a CNN tally | according to | Lee has won 12 seats',
    ],
    ['Ten people died, per police reports.', 'police reports | per | Ten people died'],
  ])('reads what stands before the verb: %s', (text, attribution) => {
    expect(attributionsOf(text)).toContain(attribution);
  });

  it.each<[text: string, attributions: string[]]>([
    ['The dam is safe, Lee said, citing a report.', ['Lee | said | The dam is safe', 'Lee | citing | a report']],
    [
      'The paper published a story, alleging that votes were bought.',
      ['The paper | alleging | that votes were bought'],
    ],
    [
      'Lee said it was late, and rights groups warned that food was short.',
      ['Lee | said | it was late', 'rights groups | warned | that food was short'],
    ],
    [
      'The ministry dismissed a report by the outlet Acme News, which claimed that votes were bought.',
      [
        'The ministry | dismissed | a report by the outlet Acme News',
        'the outlet Acme News | claimed | that votes were bought',
      ],
    ],
    ['Noting that it was late, Lee said he would go.', ['Lee | Noting | that it was late', 'Lee | said | he would go']],
  ])('reads more than one: %s', (text, attributions) => {
    expect(attributionsOf(text)).toEqual(attributions);
  });

  it.each<[text: string, attribution: string]>([
    ['“It is late,” she said.', 'she | said | “It is late,”'],
    ['“It is late,” said Ana Ruiz, a teacher in Lima.', 'Ana Ruiz, a teacher in Lima | said | “It is late,”'],
    ['“It is late,” Ruiz said. “We go.”', 'Ruiz | said | “It is late,” … “We go.”'],
    ['“It is late,” Ruiz told Reuters on Friday, “but we stay.”', 'Ruiz | told | “It is late,” … “but we stay.”'],
    ['“It is late,” Ruiz said in an interview.\n\n“We go.”', 'Ruiz | said | “It is late,” … “We go.”'],
    ['Ruiz replied: “It is late.”', 'Ruiz | replied | “It is late.”'],
    ['Ruiz replied, “It is late. We go.”', 'Ruiz | replied | “It is late. We go.”'],
    ['Both sides “saw the deal as a win,” said Tom Ode.', 'Tom Ode | said | Both sides “saw the deal as a win,”'],
    ['Said Ana Ruiz, who saw it, “It was loud.”', 'Ana Ruiz, who saw it | Said | “It was loud.”'],
    [
      'The embassy’s statement that they “may be victims” raises doubts.',
      'The embassy | statement | that they “may be victims”',
    ],
    [
      'They reacted with comments such as “It is about time!” and “Go on like this!”',
      'They | comments | “It is about time!” … “Go on like this!”',
    ],
  ])('joins quotations to who says them: %s', (text, attribution) => {
    expect(attributionsOf(text)).toContain(attribution);
  });

  it.each([
    'The reports, claims and comments were filed on Friday.',
    'The suspected ringleaders were held.',
    'If ringleaders believe that they are safe, they stay.',
    'The site is known as “Mango Park 2” on the map.',
    'The new policy highlights the problem.',
    'They added three rooms and reported to work.',
    'He left the room and went home.',
  ])('finds none where nobody says anything: %s', (text) => {
    expect(attributionsOf(text)).toEqual([]);
  });

  it('marks as direct what stands in quotation marks in whole or part', () => {
    const text = 'Lee said it was “too late.” Lee said he would go.';
    expect(attributionsOf(text)).toHaveLength(2);
    expect(speakersOf(text)).toEqual(['“too late.” | Lee']);
  });

  it('resolves pronouns and "the ministry" to the last fitting named source, for quotations only', () => {
    const text =
      'Ana Ruiz said it was late. The Interior Ministry denied it. “We go,” she said. “Not true,” the ministry said. “Never,” it added.';
    expect(speakersOf(text)).toEqual([
      '“We go,” | Ana Ruiz',
      '“Not true,” | The Interior Ministry',
      '“Never,” | The Interior Ministry',
    ]);
    expect(attributionsOf(text)).toContain('she | said | “We go,”');
  });

  it('resolves "it" to the body that a sentence before is about', () => {
    const text = 'The Crown Group rents six towers; it says it has “no control” over them.';
    expect(speakersOf(text)).toEqual(['“no control” | Crown Group']);
  });

  it('leaves out the line that names place and agency', () => {
    expect(attributionsOf('BANGKOK, March 3 (Reuters) - Ten people died, police said.')).toEqual([
      'police | said | Ten people died',
    ]);
  });

  it('reads headings, where every word has a capital', () => {
    const text = 'Raids Miss Key Scam Sites, Analysts Say\n\nPolice raided six sites on Friday.';
    expect(attributionsOf(text)).toEqual(['Analysts | Say | Raids Miss Key Scam Sites']);
  });
});
