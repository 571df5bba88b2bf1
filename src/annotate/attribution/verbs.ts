/**
 * Verbs by which something is attributed to somebody, each with its frames:
 * `c` a clause follows, with or without "that" · `t` only a clause with "that", "whether" or the like ·
 * `q` a quotation follows or precedes · `n` a noun phrase can be what is said · `a` somebody is addressed first ·
 * `h` only a clause with "that" · `w` a question word · `b` a clause with "that" or a pronoun, name or article · `i` an infinitive follows · `o` somebody and an infinitive · `s` only of somebody or something that can be a source · `+word` a particle.
 */
const frames: Record<string, string> = {
  'c q': 'say insist contend reply quip joke remark boast brag',
  'c q n': 'argue assert explain reiterate clarify predict allege admit acknowledge concede confess',
  't q': 'add state observe maintain muse testify reason write rule opine counter',
  't q n':
    'note stress emphasise emphasize underline underscore claim repeat report mention confirm declare announce reveal disclose proclaim recall tweet point+out reaffirm affirm complain+of complain+about',
  't n': 'deny estimate forecast imply hint+at lament protest bemoan',
  't n s': 'recognise recognize highlight',
  't q s': 'find show indicate signal conclude learn',
  't q n s': 'suggest recommend advocate propose',
  'a c q': 'tell inform assure notify remind',
  'a c q n': 'warn',
  't q a': 'caution brief',
  'h q': 'continue',
  q: 'answer comment respond shout yell chant cry exclaim whisper go+on chime+in sum+up post',
  'i t q n': 'vow pledge promise demand',
  'i t q': 'threaten',
  'i t': 'agree swear',
  'q t w': 'wonder ponder',
  n: 'warn+of warn+about warn+against dismiss reject refute rebut dispute condemn denounce decry criticise criticize slam blast deplore rebuke chide scold mock ridicule praise hail applaud cite quote express voice blame accuse describe characterise characterize brand dub echo insist+on call+for appeal+for press+for call+on appeal+to allude+to',
  'n i': 'urge implore beseech',
  'o i q w': 'ask',
  'o i': 'advise exhort encourage instruct',
  c: 'believe think hope doubt',
  b: 'expect know realise realize understand consider fear worry feel suspect speculate imagine decide discover notice',
  view: 'view regard see identify',
  'view t': 'remember',
  call: 'call',
};

export interface Frame {
  lemma: string;
  /** Particle that belongs to the verb ("call for"). */
  particle?: string;
  kinds: ReadonlySet<string>;
}

export interface VerbForm {
  form: 'base' | 's' | 'past' | 'ing';
  frames: Frame[];
}

const irregular: Record<string, string> = {
  say: 'said',
  tell: 'told',
  write: 'wrote',
  find: 'found',
  think: 'thought',
  know: 'knew',
  understand: 'understood',
  feel: 'felt',
  swear: 'swore',
  see: 'saw',
  go: 'went',
  forecast: 'forecast',
  show: 'showed',
  recall: 'recalled',
};
const doubled = new Set(['quip', 'brag', 'rebut', 'dub', 'admit', 'slam', 'sum']);

/** All forms of the verbs above, e.g. `said` → past of "say" with its frames. */
export const verbForms: ReadonlyMap<string, VerbForm> = toForms();

function toForms(): Map<string, VerbForm> {
  const forms = new Map<string, VerbForm>();
  for (const [kinds, words] of Object.entries(frames)) {
    for (const entry of words.split(' ')) {
      const [lemma = '', particle] = entry.split('+');
      const frame: Frame = { lemma, kinds: new Set(kinds.split(' ')), ...(particle && { particle }) };
      for (const [word, form] of inflect(lemma)) {
        const known = forms.get(word);
        if (known) known.frames.push(frame);
        else forms.set(word, { form, frames: [frame] });
      }
    }
  }
  return forms;
}

function inflect(lemma: string): [string, VerbForm['form']][] {
  const stem = doubled.has(lemma) ? lemma + lemma.at(-1) : lemma;
  const noE = stem.replace(/e$/, '');
  const isY = /[^aeiou]y$/.test(lemma);
  const s = isY ? lemma.replace(/y$/, 'ies') : lemma + (/(?:s|sh|ch|x|o)$/.test(lemma) ? 'es' : 's');
  const past = irregular[lemma] ?? (isY ? lemma.replace(/y$/, 'ied') : `${noE}ed`);
  const ing = lemma.endsWith('ee') ? `${lemma}ing` : `${noE}ing`;
  return [
    [lemma, 'base'],
    [s, 's'],
    [past, 'past'],
    [ing, 'ing'],
  ];
}
