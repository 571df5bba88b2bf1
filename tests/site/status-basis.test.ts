import { describe, expect, it } from 'vitest';
import { findStatusBasis } from '../../src/site/status-basis.ts';

const inferred = { value: '2025-07-16/2025-07-22', basis: 'inferred' } as const;
const stated = { value: '2025-07-19', basis: 'stated' } as const;
const when = (basis: 'stated' | 'inferred', to: string | null = '2025-07-15') =>
  ({ from: '2025-07-15', to, basis, evidence: 'on July 15, 2025' }) as const;

describe('findStatusBasis', () => {
  it('follows the day of the event, whatever is known of the publication', () => {
    expect(findStatusBasis({ statusAsOf: '2025-07-15', when: when('stated') }, inferred)).toBe('stated');
    expect(findStatusBasis({ statusAsOf: '2025-07-15', when: when('inferred') }, stated)).toBe('inferred');
  });

  it('follows the publication where no event gives the day', () => {
    expect(findStatusBasis({ statusAsOf: '2025-07-16' }, inferred)).toBe('inferred');
    expect(findStatusBasis({ statusAsOf: '2025-07-19' }, stated)).toBe('stated');
    expect(findStatusBasis({ statusAsOf: '2025-07-19', when: when('inferred', null) }, stated)).toBe('stated');
  });

  it('takes a day that comes from neither for inferred', () => {
    expect(findStatusBasis({ statusAsOf: '2025-06-27' }, stated)).toBe('inferred');
  });

  it('has no day to know where none is given', () => {
    expect(findStatusBasis({ statusAsOf: null }, stated)).toBe('not-stated');
  });
});
