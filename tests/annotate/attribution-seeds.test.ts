import { describe, expect, it } from 'vitest';
import { attributionsOf, speakersOf } from './read-text.ts';
import { seedText } from './seed-text.ts';

/** Speaker and cue of each attribution, in order. */
function saidIn(number: string): string[] {
  return attributionsOf(seedText(number)).map((attribution) => attribution.split(' | ').slice(0, 2).join(' | '));
}

describe('findAttributions on the seeds', () => {
  it('finds who speaks in the ministry item', () => {
    expect(saidIn('000')).toEqual([
      'Cambodia’s Interior Ministry | has dismissed',
      'the Singapore-based outlet CNA | claimed',
      'The ministry | said',
      'the ministry | said',
      'It | added',
      'The ministry | said',
      'It | stressed',
      'the statement | According to',
      'Officials | said',
      'The ministry | noted',
      'CNA | alleging',
      'The ministry’s statement | acknowledged',
      'the ministry | said',
      'Authorities | said',
    ]);
  });

  it('finds what the ministry and its officials say', () => {
    const said = attributionsOf(seedText('000'));
    expect(said).toContain(
      'the Singapore-based outlet CNA | claimed | that scam networks in the country remain largely untouched because police operations only target low-level actors',
    );
    expect(said).toContain('the ministry | said | Cambodia carried out 24 anti-scam operations in 2025');
    expect(said).toContain(
      'Authorities | said | nearly two thousand foreign nationals have been detained this year, with 1,859 arrests recorded',
    );
  });

  it('finds who speaks in the rewrite about arrests', () => {
    expect(saidIn('001')).toEqual([
      'Information Minister Neth Pheaktra | according to',
      'The Cambodian government | has declared',
      'Human Rights Groups | Warn of',
      'Amnesty | also suggested',
      'The Cambodian human rights group Licadho | acknowledged',
      'The Cambodian human rights group Licadho | emphasizing',
      'Operations director Am Sam Ath | said',
      'He | noted',
      'He | underlining',
    ]);
  });

  it('finds who speaks in the post', () => {
    expect(saidIn('002')).toEqual([
      'authorities | estimate',
      'Cambodian authorities | say',
      'Authorities | have acknowledged',
      'H.E. Sinarith | emphasized',
      'Cambodia | announced',
      'Authorities | have reported',
    ]);
  });

  it('finds who is quoted in the commentary, and nobody behind scare quotes', () => {
    expect(speakersOf(seedText('003'), 24)).toEqual([
      '"scam parks," | -',
      '"Cambodia is serious thi | users',
      '"Online scams harm other | users',
      '"high pressure" | users',
      '"eradicate" | users',
      '"may be victims who were | The Chinese Embassy',
      '"protection fees" | -',
    ]);
  });

  it('finds who is quoted in the CamboJA report', () => {
    const chou = 'Chou Bun Eng, Permanent Vice Chair of the National Committee to Counter Trafficking';
    const sims =
      'Jacob Sims, a visiting fellow at Harvard University’s Asia Center who studies transnational crime networks and has researched state involvement in Cambodia’s scam operations';
    expect(speakersOf(seedText('004'), 20)).toEqual([
      `“The fact that none | ${sims}`,
      '“These compounds are | Sims',
      '“Yet the sites owned | Sims',
      '“Mango Park 2” | -',
      '“released a group of | government-friendly media Fresh News',
      `“In the recent crack | ${chou}`,
      `“When it comes to ot | ${chou}`,
      `“shared responsibili | ${chou}`,
      '“We are conducting i | Chou',
    ]);
  });

  it('finds who is named as a source in the CamboJA report', () => {
    expect(saidIn('004')).toEqual(
      expect.arrayContaining([
        'a transnational crime expert and a watchdog group | according to',
        'police reports | according to',
        'Winrock International, which led the Cambodia Counter Trafficking in Persons project | according to',
        'A report published by Sims in May | recommended',
        'It | also noted',
        'government-friendly media Fresh News | cited',
        'Police | later said',
        'Sims | For',
        'he | says',
        'Sims | views',
        'He | notes',
      ]),
    );
  });
});
