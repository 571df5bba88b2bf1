import { describe, expect, it } from 'vitest';
import { figureRows } from './figure-rows.ts';

type Case = [sentence: string, ...rows: string[]];

const expectRows = ([sentence, ...rows]: Case): void => expect(figureRows(sentence)).toEqual(rows);

describe('what a number counts', () => {
  it.for<Case>([
    [
      'Two women and three children were among the dead.',
      'Two women = 2 women (count)',
      'three children = 3 children (count)',
    ],
    [
      'Fewer than 50 northern white rhinos remain.',
      '50 northern white rhinos = under 50 northern white rhinos (count)',
    ],
    [
      'It shut 1,100 public housing properties.',
      '1,100 public housing properties = 1100 public housing properties (count)',
    ],
    [
      'Police held 63 Chinese and 12 Thai nationals.',
      '63 Chinese = 63 Chinese (count)',
      '12 Thai nationals = 12 Thai nationals (count)',
    ],
    [
      'It killed 14 al-Shabaab fighters in 2 air strikes.',
      '14 al-Shabaab fighters = 14 al-Shabaab fighters (count)',
      '2 air strikes = 2 air strikes (count)',
    ],
    [
      'They sent 12 U.S. soldiers and four Russian-made T-90 tanks.',
      '12 U.S. soldiers = 12 U.S. soldiers (count)',
      'four Russian-made T-90 tanks = 4 Russian-made T-90 tanks (count)',
    ],
    [
      "Five workers' unions and two women's groups marched.",
      "Five workers' unions = 5 workers' unions (count)",
      "two women's groups = 2 women's groups (count)",
    ],
    ['An 11-member panel of the 27-nation bloc met.', '11-member = 11 member (count)', '27-nation = 27 nation (count)'],
    [
      '13 of the 24 operations were domestic.',
      '13 of the 24 operations = 13 operations (count)',
      '24 operations = 24 operations (count)',
    ],
    [
      "More than 70 of the world's 100 largest cities sink.",
      "70 of the world's 100 largest cities = over 70 largest cities (count)",
      '100 largest cities = 100 largest cities (count)',
    ],
    [
      'Dozens of houses burned and a dozen aircraft flew.',
      'Dozens of houses = 12..120 houses (count)',
      'a dozen aircraft = 12 aircraft (count)',
    ],
    [
      'Several hundred workers left; a few thousand more stayed.',
      'Several hundred workers = 100..1000 workers (count)',
      'a few thousand = 1000..10000 (number)',
    ],
    [
      'Two more villages and five others were hit.',
      'Two more villages = 2 villages (count)',
      'five others = 5 others (count)',
    ],
    ['People from 20 countries and regions came.', '20 countries and regions = 20 countries and regions (count)'],
    ['They held 20 suspects and seized computers.', '20 suspects = 20 suspects (count)'],
    ['The blast killed one and injured five.', 'one = 1 (number)', 'five = 5 (number)'],
    ['One official said one company lied.', 'One official = 1 official (count)', 'one company = 1 company (count)'],
    ['One of the suspects fled.', 'One of the suspects = 1 suspects (count)'],
    ['Reports of 10,000-plus employees.', '10,000-plus employees = atLeast 10000 employees (count)'],
    ['Five times as many came.', 'Five times = 5 times (count)'],
  ])('%s', expectRows);
});

describe('money', () => {
  it.for<Case>([
    [
      'It paid $12 billion and 40,000 riel.',
      '$12 billion = 12000000000 dollar (money)',
      '40,000 riel = 40000 riel (money)',
    ],
    [
      'The US$1.5bn deal, €3m and £20.',
      'US$1.5bn = 1500000000 dollar (money)',
      '€3m = 3000000 euro (money)',
      '£20 = 20 pound (money)',
    ],
    [
      'Losses of 500 Hong Kong dollars and 50 cents.',
      '500 Hong Kong dollars = 500 dollar (money)',
      '50 cents = 50 cent (money)',
    ],
    ['They stole tens of millions of dollars.', 'tens of millions of dollars = 10000000..100000000 dollar (money)'],
    [
      'Oil rose to $84.30 a barrel, and pay to $208 a month.',
      '$84.30 a barrel = 84.3 dollar per barrel (money)',
      '$208 a month = 208 dollar per month (money)',
    ],
    ['A US$10bn-a-year industry.', 'US$10bn-a-year = 10000000000 dollar per year (money)'],
    [
      'Rs. 20 lakh, Rs 500 crore and ¥1,000.',
      'Rs. 20 lakh = 2000000 rupee (money)',
      'Rs 500 crore = 5000000000 rupee (money)',
      '¥1,000 = 1000 yen (money)',
    ],
    [
      'The price is 1,5 million euros or 3,50 euros.',
      '1,5 million euros = 1500000 euro (money)',
      '3,50 euros = 3.5 euro (money)',
    ],
    ['The fine is 50,000 won; she won 3 medals.', '50,000 won = 50000 won (money)', '3 medals = 3 medals (count)'],
    ['Revenue of $3-4 million.', '$3-4 million = 3000000..4000000 dollar (money)'],
    ['Pay went up by $4 to $208.', '$4 = 4 dollar (money)', '$208 = 208 dollar (money)'],
  ])('%s', expectRows);
});

describe('percent, measures, durations, ages and ratios', () => {
  it.for<Case>([
    ['They were aged 21, 23 and 25.', '21 = 21 year (age)', '23 = 23 year (age)', '25 = 25 year (age)'],
    ['One was aged 21, and 25 others fled.', '21 = 21 year (age)', '25 others = 25 others (count)'],
    ['Cases fell from 6,800 in June and 5,100 in all.', '6,800 = 6800 (number)', '5,100 = 5100 (number)'],
    ['A screen of 27in.', '27in = 27 inch (measure)'],
    [
      'It fell 5%, 5 per cent or 0.3 percentage points.',
      '5% = 5 percent (percent)',
      '5 per cent = 5 percent (percent)',
      '0.3 percentage points = 0.3 percentage point (percent)',
    ],
    ['The bank cut its rate by 25 basis points.', '25 basis points = 25 basis point (percent)'],
    ['About 60 to 70 percent agreed.', '60 to 70 percent = about 60..70 percent (percent)'],
    [
      'A magnitude 6.2 quake hit at a depth of 10 km (6 miles).',
      'magnitude 6.2 = 6.2 magnitude (measure)',
      '10 km = 10 kilometre (measure)',
      '6 miles = 6 mile (measure)',
    ],
    [
      'Winds of up to 120 km/h hit a 3,000-square-metre site.',
      '120 km/h = atMost 120 kilometre per hour (measure)',
      '3,000-square-metre = 3000 square metre (measure)',
    ],
    [
      'It was -15°C, then 38 degrees Celsius.',
      '-15°C = -15 degree Celsius (measure)',
      '38 degrees Celsius = 38 degree Celsius (measure)',
    ],
    [
      '1.5 tonnes of meth, 12 kilos of rice, 500 sq km.',
      '1.5 tonnes = 1.5 tonne (measure)',
      '12 kilos = 12 kilogram (measure)',
      '500 sq km = 500 square kilometre (measure)',
    ],
    ['A 3m-high wall for 5m people.', '3m = 3 metre (measure)', '5m people = 5000000 people (count)'],
    ['He got 15 years after a two-day trial.', '15 years = 15 year (duration)', 'two-day = 2 day (duration)'],
    [
      'It took two and a half hours and three more weeks.',
      'two and a half hours = 2.5 hour (duration)',
      'three more weeks = 3 week (duration)',
    ],
    ['A term of one to five years.', 'one to five years = 1..5 year (duration)'],
    ['Two days ago it rained for 1½ hours.', 'Two days = 2 day (duration)', '1½ hours = 1.5 hour (duration)'],
    [
      'A 35-year-old man and a 3-month-old boy, aged between 22 and 41.',
      '35-year-old = 35 year (age)',
      '3-month-old = 3 month (age)',
      '22 and 41 = 22..41 year (age)',
    ],
    ['Sok Dara, 42, was fined.', '42 = 42 year (age)'],
    [
      'One in five children and nine out of 10 households.',
      'One in five children = 0.2 children (ratio)',
      'nine out of 10 households = 0.9 households (ratio)',
    ],
    [
      'Nearly half of the respondents and two-thirds of voters.',
      'half of the respondents = nearly 0.5 respondents (ratio)',
      'two-thirds of voters = 0.666666666666667 voters (ratio)',
    ],
  ])('%s', expectRows);
});

describe('hedges and ranges', () => {
  it.for<Case>([
    ['Oil fell $1.20 to $82 a barrel.', '$1.20 = 1.2 dollar (money)', '$82 a barrel = 82 dollar per barrel (money)'],
    ['Tickets cost $10 to $80.', '$10 to $80 = 10..80 dollar (money)'],
    ['It is paid over three to five years.', 'three to five years = 3..5 year (duration)'],
    ['It took more than three to five years.', 'three to five years = over 3..5 year (duration)'],
    [
      'At least 37 people were hurt, more than 100 of them badly.',
      '37 people = atLeast 37 people (count)',
      '100 = over 100 (number)',
    ],
    [
      'As many as 350 sites and no more than two parties.',
      '350 sites = atMost 350 sites (count)',
      'two parties = atMost 2 parties (count)',
    ],
    [
      'Some 40 km, roughly 1,200 hectares, an estimated $4.5 million.',
      '40 km = about 40 kilometre (measure)',
      '1,200 hectares = about 1200 hectare (measure)',
      '$4.5 million = about 4500000 dollar (money)',
    ],
    ['Under 5% and less than 20 days.', '5% = under 5 percent (percent)', '20 days = under 20 day (duration)'],
    [
      'Another 20 people or more came; at least another 5 men.',
      '20 people = atLeast 20 people (count)',
      '5 men = atLeast 5 men (count)',
    ],
    [
      'There were 73 prosecutions and over 2,300 deportations.',
      '73 prosecutions = 73 prosecutions (count)',
      '2,300 deportations = over 2300 deportations (count)',
    ],
    ['Between 200 and 300 protesters came.', '200 and 300 protesters = 200..300 protesters (count)'],
    [
      '5-10 people, two or three men, five to six women.',
      '5-10 people = 5..10 people (count)',
      'two or three men = 2..3 men (count)',
      'five to six women = 5..6 women (count)',
    ],
    ['It rose from 8 million to 9 million.', '8 million = 8000000 (number)', '9 million = 9000000 (number)'],
    ['It ranges from 8 million to 9 million.', '8 million to 9 million = 8000000..9000000 (number)'],
    [
      'Between 15.5 cm (6.1 inches) and 23.5 cm.',
      '15.5 cm = 15.5 centimetre (measure)',
      '6.1 inches = 6.1 inch (measure)',
      '23.5 cm = 23.5 centimetre (measure)',
    ],
  ])('%s', expectRows);
});

describe('numbers that are no figures', () => {
  it.for([
    'It was one of the most aggressive campaigns; no one knew one another.',
    'The two met; another one followed; this one did not.',
    'It opened in 2025, in the 1990s, on June 27 and on 16 July.',
    'At 10:30 a.m. (0330 GMT), at 8pm, at 5 o’clock.',
    'The 21st century; the 2nd half; twenty-first; the 1,000th.',
    'Known as “Mango Park 2” on channels. She bought the iPhone 11 and the iPhone 15 costs more.',
    'Article 12, sections 3 and 4, Phase One, No. 2, Level 3, page 12.',
    'COVID-19, G20, 5G, B-52, MH370, a Boeing 737-800, the S&P 500.',
    'They won 3-1; the vote was 219-212; open 24/7; after 9/11.',
    'Call +855 12 345 678 or 023 456 789; see www.example.com/2024/12 or write to a24@news.com.',
    'A two-factor login, a five-star hotel, zero tolerance.',
    'As noted [12] in points (1) and (2).',
    'It thanks all organizations.1 It saw “a camp”.2',
    'Known as (1) Chan Dara (2) Uncle Chan.',
    '1. The group met. 2) It left.',
    'Document A/HRC/60/47/Add.2 and press release PK/2025.',
    'A charity (no. 1099776), pp. 4–6, Group ID: 17164, Hotline: 117, Tel: 012 345 678.',
    'Decision 3, Recommendation 12, Box 2.',
    'A cut by a third party; a quarter final; by half-time.',
    'Công an Việt Nam đã giải cứu 1.237 người, trị giá 12,5 tỷ đồng.',
    'ตำรวจไทยช่วยเหลือเหยื่อ 260 คน จาก 20 ประเทศ',
  ])('%s', (sentence) => {
    expect(figureRows(sentence)).toEqual([]);
  });

  it('are not looked for across lines', () => {
    expect(figureRows('The list:\n- 200\n- people\n\n5\nmillion')).toEqual(['200 = 200 (number)', '5 = 5 (number)']);
  });

  it('are no bullets: a hyphen apart from its number is no minus', () => {
    expect(figureRows('- 15°C\n- 2,500 locations raided')).toEqual([
      '15°C = 15 degree Celsius (measure)',
      '2,500 locations = 2500 locations (count)',
    ]);
  });
});

describe('parts that stand for themselves', () => {
  it.for<Case>([
    [
      'Cases fell by a third, from 90 to 60.',
      'a third = 0.333333333333333 (ratio)',
      '90 = 90 (number)',
      '60 = 60 (number)',
    ],
    ['Losses grew by nearly a quarter since May.', 'a quarter = nearly 0.25 (ratio)'],
    [
      'It was one third in May, between a quarter and a half in June.',
      'one third = 0.333333333333333 (ratio)',
      'a quarter = 0.25 (ratio)',
      'a half = 0.5 (ratio)',
    ],
    ['One third party knew.', 'One third party = 1 third party (count)'],
    ['More than half were freed.', 'half = over 0.5 (ratio)'],
    ['Less than one twentieth of the reports led on.', 'one twentieth of the reports = under 0.05 reports (ratio)'],
  ])('%s', expectRows);
});

describe('figures in the texts of offices', () => {
  it.for<Case>([
    ['They register within fifteen (15) days.', 'fifteen (15) days = 15 day (duration)'],
    [
      'Up to $5,000 per verified report.',
      '$5,000 per verified report = atMost 5000 dollar per verified report (money)',
    ],
    ['In 2023.2 Some 62.5 per cent left.', '62.5 per cent = about 62.5 percent (percent)'],
    ['2024\t1,204\t311\t20.5%', '1,204 = 1204 (number)', '311 = 311 (number)', '20.5% = 20.5 percent (percent)'],
    ['It cost roughly €1 900, as planned.', '€1 900 = about 1900 euro (money)'],
    ['It pays over a two-year period.', 'two-year = 2 year (duration)'],
    ['They freed 84 Pakistanis and 12 Thais.', '84 Pakistanis = 84 Pakistanis (count)', '12 Thais = 12 Thais (count)'],
    ['It seized 7 phones (see table 4).', '7 phones = 7 phones (count)'],
    ['Nguyễn Thị Hương freed 12 men.', '12 men = 12 men (count)'],
  ])('%s', expectRows);
});
