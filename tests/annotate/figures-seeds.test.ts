import { describe, expect, it } from 'vitest';
import { figureRows } from './figure-rows.ts';
import { seedText } from './seed-text.ts';

describe('figures of the five texts', () => {
  it('are those of the ministry’s answer to CNA', () => {
    expect(figureRows(seedText('000'))).toEqual([
      '24 anti-scam operations = 24 anti-scam operations (count)',
      'Thirteen = 13 (number)',
      '11 = 11 (number)',
      'two thousand foreign nationals = nearly 2000 foreign nationals (count)',
      '1,859 arrests = 1859 arrests (count)',
      'Eleven cases = 11 cases (count)',
      '148 suspected ringleaders or high-risk individuals = 148 suspected ringleaders or high-risk individuals (count)',
    ]);
  });

  it('are those of the report of arrests, its repeated headline included', () => {
    expect(figureRows(seedText('001'))).toEqual([
      '2,000+ = atLeast 2000 (number)',
      '2,000+ = atLeast 2000 (number)',
      '2,000+ = atLeast 2000 (number)',
      '500 suspects = over 500 suspects (count)',
      'two days = 2 day (duration)',
      '2,137 = 2137 (number)',
      'billions of dollars = 1000000000..1000000000000 dollar (money)',
      'hundreds of foreigners = 100..1000 foreigners (count)',
      '2,000+ = atLeast 2000 (number)',
      '2,000+ = atLeast 2000 (number)',
      '2,418 people = 2418 people (count)',
      '73 prosecutions = 73 prosecutions (count)',
      '2,300 deportations = over 2300 deportations (count)',
    ]);
  });

  it('are those of the promotional post, without its idioms and policy names', () => {
    expect(figureRows(seedText('002'))).toEqual([
      '26 embassies = 26 embassies (count)',
      '2,500 Raid Locations = 2500 Raid Locations (count)',
      '2,500 locations = 2500 locations (count)',
      '200 major online fraud cases = 200 major online fraud cases (count)',
      '10,444 computers = 10444 computers (count)',
      '36,476 smartphones = 36476 smartphones (count)',
      '8,000+ foreign nationals = atLeast 8000 foreign nationals (count)',
      '200 scam-linked properties = 200 scam-linked properties (count)',
      '210,000 Foreign Nationals = 210000 Foreign Nationals (count)',
      '210,000 foreign nationals = over 210000 foreign nationals (count)',
      '500 individuals = over 500 individuals (count)',
      '2,500 raids = 2500 raids (count)',
      'Thousands of deportations = 1000..10000 deportations (count)',
      'Hundreds of prosecutions = 100..1000 prosecutions (count)',
      'tens of thousands of arrests and deportations = 10000..100000 arrests and deportations (count)',
    ]);
  });

  it('are those of the commentary', () => {
    expect(figureRows(seedText('003'))).toEqual([
      '1,000 Individuals = over 1000 Individuals (count)',
      'a thousand individuals = over 1000 individuals (count)',
      '20 countries and regions = atLeast 20 countries and regions (count)',
      '$18 billion to $37 billion = 18000000000..37000000000 dollar (money)',
    ]);
  });

  it('are those of the report on missed sites, without “Mango Park 2”', () => {
    expect(figureRows(seedText('004'))).toEqual([
      'six provinces = atLeast 6 provinces (count)',
      '1,000 foreigners = over 1000 foreigners (count)',
      '115 women = over 115 women (count)',
      '350 active sites = atMost 350 active sites (count)',
      '$12 billion and $19 billion = 12000000000..19000000000 dollar (money)',
      '150,000 people = about 150000 people (count)',
      '22 countries = atLeast 22 countries (count)',
      '28 government officials and businesspeople = 28 government officials and businesspeople (count)',
      '181 suspected scam sites = atLeast 181 suspected scam sites (count)',
      'six compounds = 6 compounds (count)',
      'One suspected major scam site = 1 suspected major scam site (count)',
      'nine kilometers = about 9 kilometre (measure)',
      '1,000 potential trafficking victims = over 1000 potential trafficking victims (count)',
      '63 people = 63 people (count)',
      '1,751 views = 1751 views (count)',
    ]);
  });
});
