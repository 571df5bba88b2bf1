import { describe, expect, it } from 'vitest';
import { namesOf } from './read-text.ts';
import { seedText } from './seed-text.ts';

/** Names of a text by kind: persons, organisations, places. */
function allOf(text: string): [persons: string[], organisations: string[], places: string[]] {
  return [namesOf(text, 'person'), namesOf(text, 'organisation'), namesOf(text, 'place')];
}

describe('findNames', () => {
  it.each<[text: string, persons: string[]]>([
    ['They met Prime Minister Hun Manet and President Joko Widodo there.', ['Hun Manet', 'Joko Widodo']],
    ['He thanked Senior Minister H.E. Santepundit Chhay Sinarith for it.', ['Chhay Sinarith']],
    ['It was led by Prime Minister Samdech Moha Borvor Thipadei Hun Manet himself.', ['Hun Manet']],
    ['The case of Oknha Ly Kuong went on.', ['Ly Kuong']],
    ['They asked Information Minister Neth Pheaktra about it.', ['Neth Pheaktra']],
    ['They asked Secretary of State Antony Blinken about it.', ['Antony Blinken']],
    ['They asked Minister of Justice Koeut Rith about it.', ['Koeut Rith']],
    ['They asked Chief Executive Maria Gomez about it.', ['Maria Gomez']],
    ['They saw then-Deputy Police Chief Surachate Hakparn there.', ['Surachate Hakparn']],
    ['They asked Mr. Chen and Dr. Nguyen Thi Hoa about it.', ['Chen', 'Nguyen Thi Hoa']],
    ['The law was praised by Sen. Lindsey Graham (R-S.C.) and others.', ['Lindsey Graham']],
    ['It was signed by spokesperson Chhay Kim Khoeun on Monday.', ['Chhay Kim Khoeun']],
    ['The report names the cousin of the minister, Hun To, and others.', ['Hun To']],
    ['They spoke to Chou Bun Eng, Permanent Vice Chair of the body.', ['Chou Bun Eng']],
    ['They spoke to George W. Bush and Bashar al-Assad in May.', ['George W. Bush', 'Bashar al-Assad']],
    ['They honoured Billie Jean King. King was glad.', ['Billie Jean King', 'King']],
    ['They met the Special Rapporteur, Marta Lind, there.', ['Marta Lind']],
    ['By Chan Dara and Lisa Cox in Phnom Penh', ['Chan Dara', 'Lisa Cox']],
    ['By Staff Writer', []],
    ['They asked U.S. Customs about it.', []],
    ['They met U.S. Attorneys Priya Raman and Joseph Kelly there.', ['Priya Raman', 'Joseph Kelly']],
    ['There was one man, Tesfaye, in the room.', ['Tesfaye']],
    ['1. WEI, Jianhong\nHe was born in 1979. It says WEI is a director.', ['WEI, Jianhong', 'WEI']],
    ['a.k.a.: SENG, Pha', ['SENG, Pha']],
    ['Operations director Am Sam Ath spoke.', ['Am Sam Ath']],
  ])('finds persons without their titles: %s', (text, persons) => {
    expect(namesOf(text, 'person')).toEqual(persons);
  });

  it.each<[text: string, organisations: string[]]>([
    [
      'Officials of the Ministry of Foreign Affairs and International Cooperation left.',
      ['Ministry of Foreign Affairs and International Cooperation'],
    ],
    [
      'The U.S. Department of Justice and the Ministry of Justice met.',
      ['U.S. Department of Justice', 'Ministry of Justice'],
    ],
    ['They used the U.S. Geological Survey data.', ['U.S. Geological Survey']],
    ['They read the National Survey on Monday.', []],
    ['The FBI’s Internet Crime Complaint Center knew.', ['FBI', 'Internet Crime Complaint Center']],
    ['The Foreign, Commonwealth and Development Office met.', ['Foreign, Commonwealth and Development Office']],
    ['The Ministry of Economy, Trade and Industry met.', ['Ministry of Economy, Trade and Industry']],
    ['The Ministry of Interior, Phnom Penh and Kandal agreed.', ['Ministry of Interior']],
    [
      'It thanks the Office of the High Commissioner for Human Rights.',
      ['Office of the High Commissioner for Human Rights'],
    ],
    [
      'He asked the Ministry of Interior Spokesperson Touch Sokhak and Human Rights Watch.',
      ['Ministry of Interior', 'Human Rights Watch'],
    ],
    ['He owns half of Golden Lotus Holdings Co., Ltd., which failed.', ['Golden Lotus Holdings Co., Ltd.']],
    ['She told Lantern Rights so. Lantern Rights found more.', ['Lantern Rights']],
    ['It was the Royal Government of Cambodia that met.', ['Royal Government of Cambodia']],
    ['It cost US$ 5 or VND 6. #FreeThem @ministry', []],
    ['Shares of Siam Prosper fell. It asked Bokor Pay, a firm in Laos.', ['Siam Prosper', 'Bokor Pay']],
    [
      'He asked INTERPOL and the U.S. Department of Justice and U.S. Customs about it.',
      ['INTERPOL', 'U.S. Department of Justice'],
    ],
    ['He went to the European Court of Justice.', ['European Court of Justice']],
    ['Cambodia’s Interior Ministry and the Prince Group were named.', ['Interior Ministry', 'Prince Group']],
    [
      'He heads the Commission for Combating Online Scams (CCOS). The CCOS met.',
      ['Commission for Combating Online Scams', 'CCOS'],
    ],
    ['She leads the National Committee to Counter Trafficking now.', ['National Committee to Counter Trafficking']],
    ['The Cambodian People’s Party and the Chinese Embassy replied.', ['Cambodian People’s Party', 'Chinese Embassy']],
    ['A report by Amnesty International came out. Amnesty also named sites.', ['Amnesty International', 'Amnesty']],
    ['The rights group Licadho and the outlet CNA saw it.', ['Licadho', 'CNA']],
    ['The House Oversight and Government Reform Committee met.', ['House Oversight and Government Reform Committee']],
    ['Interpol, the FBI and the European Union helped.', ['Interpol', 'FBI', 'European Union']],
    ['They told VnExpress and the Phnom Penh Post about it.', ['VnExpress', 'Phnom Penh Post']],
    ['It was bought by Samsung Electronics Co. on Monday.', ['Samsung Electronics Co.']],
    ['The National League for Democracy won.', ['National League for Democracy']],
  ])('finds organisations: %s', (text, organisations) => {
    expect(namesOf(text, 'organisation')).toEqual(organisations);
  });

  it.each<[text: string, places: string[]]>([
    [
      'They went to Phnom Penh, Kampong Speu and Preah Sihanouk by bus.',
      ['Phnom Penh', 'Kampong Speu', 'Preah Sihanouk'],
    ],
    ['MAE SOT, Thailand — They left on Monday.', ['MAE SOT', 'Thailand']],
    [
      'She is a 27-year-old from Ban Nong who left the People’s Republic of China.',
      ['Ban Nong', 'People’s Republic of China'],
    ],
    ['It stands in Toul Kork district and in Takeo province.', ['Toul Kork', 'Takeo']],
    ['The raid in Kampong Speu’s Kong Pisey district failed.', ['Kampong Speu', 'Kong Pisey']],
    ['The site is known as “Mango Park 2” and lies near Mango Park today.', ['Mango Park 2', 'Mango Park']],
    ['Flights from the United States, the U.K. and South Korea were late.', ['United States', 'U.K.', 'South Korea']],
    ['The Singapore-based firm left East Asia.', ['Singapore', 'East Asia']],
    ['They hid in Mae Sot, a border town.', ['Mae Sot']],
    ['It reached Ho Chi Minh City and the Golden Triangle.', ['Ho Chi Minh City', 'Golden Triangle']],
    ['China replied. Turkey did not.', ['China', 'Turkey']],
  ])('finds places: %s', (text, places) => {
    expect(namesOf(text, 'place')).toEqual(places);
  });

  it.each([
    'Cambodian, Chinese and South Korean workers spoke Khmer and English.',
    'Police have raided sites. Authorities said nothing. Officials left.',
    'On Monday, July 14, Muslims, Christians and Republicans met.',
    'The Prime Minister and the Senior Minister met.',
    'The Draft Law on Counter-Cybercrime and the Fifth Amendment were discussed.',
    'He wrote “NO WAY” on the wall. AI and the CEO of the FAQ section did not care.',
    'We’ve seen it. It’s late. I’m here. Circulating posts show it.',
  ])('finds none in ordinary capitals: %s', (text) => {
    expect(allOf(text)).toEqual([[], [], []]);
  });

  it('takes a short form for whom the full name introduces', () => {
    const text =
      'A report by Jacob Sims came out. “Go,” Sims said. Sims’s report was short. Ahmad al-Rifai met Suu Kyi.';
    expect(namesOf(text, 'person')).toEqual(['Jacob Sims', 'Sims', 'Ahmad al-Rifai', 'Suu Kyi']);
  });

  it('decides once for the whole text what a name is', () => {
    const text = 'They flew to Santa Brava. Santa Brava is a town. The mayor of Santa Brava left.';
    expect(allOf(text)).toEqual([[], [], ['Santa Brava']]);
  });

  it('finds in headings only what the text or the lists know', () => {
    const text = 'Raids Miss Key Sites, Jacob Sims Tells Cambodia\n\nA report by Jacob Sims came out on Friday.';
    expect(allOf(text)).toEqual([['Jacob Sims'], [], ['Cambodia']]);
  });

  it('does not depend on other texts', () => {
    const alone = namesOf('“Go,” Sims said.', 'person');
    namesOf('A report by the firm Sims Group came out. Sims Group is a company.', 'organisation');
    expect(namesOf('“Go,” Sims said.', 'person')).toEqual(alone);
  });
});

describe('findNames on the seeds', () => {
  it('finds the names of the ministry item', () => {
    expect(allOf(seedText('000'))).toEqual([
      [],
      ['Interior Ministry', 'CNA', 'Prince Group'],
      ['Cambodia', 'Singapore', 'Phnom Penh'],
    ]);
  });

  it('finds the names of the rewrite about arrests', () => {
    expect(allOf(seedText('001'))).toEqual([
      ['Neth Pheaktra', 'Hun Manet', 'Am Sam Ath'],
      ['Amnesty International', 'Amnesty', 'Licadho', 'ASEAN'],
      ['Cambodia', 'Kandal', 'Stung Treng', 'Southeast Asia'],
    ]);
  });

  it('finds the names of the post', () => {
    const [persons, organisations, places] = allOf(seedText('002'));
    expect(persons).toEqual(['Chhay Sinarith', 'Hun Manet', 'Chen Zhi', 'Ly Kuong', 'Sinarith']);
    expect(organisations).toEqual([
      'Ministry of Foreign Affairs and International Cooperation',
      'Secretariat',
      'Commission for Combating Online Scams',
      'CCOS',
      'European Union',
      'Interpol',
      'UNODC',
      'Mekong-Lancang Cooperation',
    ]);
    expect(places).toEqual([
      'Cambodia',
      'Southeast Asia',
      'Phnom Penh',
      'United States',
      'China',
      'South Korea',
      'Philippines',
    ]);
  });

  it('finds the names of the commentary', () => {
    expect(allOf(seedText('003'))).toEqual([
      [],
      ['Weibo', 'Chinese Embassy', 'United Nations'],
      ['Cambodia', 'Indonesia', 'Vietnam', 'China', 'Taiwan', 'East Asia', 'Southeast Asia'],
    ]);
  });

  it('finds the names of the CamboJA report', () => {
    const [persons, organisations, places] = allOf(seedText('004'));
    expect(persons).toEqual([
      'Hun Manet',
      'Jacob Sims',
      'Sims',
      'Hun To',
      'Chou Bun Eng',
      'Chou',
      'Sar Theng',
      'Seth Lous',
      'Chhay Kim Khoeun',
    ]);
    expect(organisations).toEqual(
      expect.arrayContaining([
        'AKP',
        'Harvard University',
        'Winrock International',
        'Amnesty International',
        'Cyberscam Monitor',
        'CPP',
        'Cambodian People’s Party',
        'National Police',
        'Fresh News',
        'CamboJA News',
        'National Committee to Counter Trafficking',
      ]),
    );
    expect(places).toEqual([
      'Banteay Meanchey',
      'Poipet',
      'Kampong Speu',
      'Myanmar',
      'Pursat',
      'Kratie',
      'Preah Sihanouk',
      'Phnom Penh',
      'Cambodia',
      'Toul Kork',
      'Takeo',
      'Mango Park 2',
      'Mango Park',
      'Kong Pisey',
    ]);
  });
});
