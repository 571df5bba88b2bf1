import { beForms, determiners, haveForms, modals } from '../language/function-words.ts';
import { isMark, type Node } from './nodes.ts';
import { verbForms, type Frame, type VerbForm } from './verbs.ts';

/** Verbs whose base or third person is a noun as well. */
const nouns =
  /^(?:protest|claim|report|comment|call|demand|voice|note|state|post|estimate|promise|pledge|vow|hope|fear|doubt|quote|blame|view|forecast|signal|show|answer|remark|joke|rule|reason|brief|counter|boast|cry|shout|whisper|question|brand|slam|blast|press|recall|point|echo|worry|suspect|find|cite|highlight|praise|advocate|dispute|lament|tweet|appeal|influence|stress)s?$/;
/** Words before "that" by which nothing is said. */
const unspoken =
  /^(?:ensured|required|proved|guaranteed|resulted|happened|meant|needed|indeed|agreed|provided|based|concerned|convinced|worried|surprised|pleased|ordered|determined|caused|turned|followed|showed)$/;
/** Verbs after which an infinitive of saying tells of something said. */
const leads =
  /^(?:refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|went|goes|continu(?:es|ed|ing)|sought|seeks|tried|tries|moved|rushed|hastened|proceeded)$/;

/** A verb of saying in a sentence. */
export interface Cue {
  /** First node of the verb group, auxiliaries and adverbs included. */
  first: number;
  /** Last node, the particle included. */
  last: number;
  /** Index of the verb itself. */
  verb: number;
  form: VerbForm['form'];
  /** True where a participle without an auxiliary begins it ("adding", "refusing to say"). */
  isParticiple: boolean;
  frames: Frame[];
}

/** The cue at a node, if the node is a verb there and not a noun or a passive. */
export function findCue(nodes: readonly Node[], verb: number): Cue | undefined {
  const node = nodes[verb];
  if (node?.tag !== 'word') return undefined;
  const known = verbForms.get(node.lower) ?? unknownVerb(nodes, verb);
  if (!known) return undefined;
  const isLed = known.form === 'base' && nodes[verb - 1]?.lower === 'to' && leads.test(nodes[verb - 2]?.lower ?? '');
  const first = groupStart(nodes, isLed ? verb - 2 : verb);
  if (!isLed && !isVerbal(nodes, first, verb, known.form)) return undefined;
  const isParticiple = known.form === 'ing' || (isLed && nodes[verb - 2]?.lower.endsWith('ing') === true);
  const frames = known.frames.filter(({ particle }) => !particle || nodes[verb + 1]?.lower === particle);
  const withParticle = frames.filter(({ particle }) => particle);
  const chosen = withParticle.length > 0 ? withParticle : frames;
  if (chosen.length === 0) return undefined;
  return {
    first,
    last: withParticle.length > 0 ? verb + 1 : verb,
    verb,
    isParticiple: isParticiple && nodes[first]?.lower.endsWith('ing') === true,
    form: known.form,
    frames: chosen,
  };
}

/** Any verb in the past that takes "that" with somebody for a subject: "quibbled that". */
function unknownVerb(nodes: readonly Node[], verb: number): VerbForm | undefined {
  const lower = nodes[verb]?.lower ?? '';
  if (nodes[verb + 1]?.lower !== 'that' || !/[^e]ed$/.test(lower) || unspoken.test(lower)) return undefined;
  return { form: 'past', frames: [{ lemma: lower, kinds: new Set(['h']) }] };
}

/** First node of the auxiliaries and adverbs directly before a verb. */
function groupStart(nodes: readonly Node[], verb: number): number {
  let first = verb;
  while (first > 0) {
    const before = nodes[first - 1] as Node;
    if (before.tag === 'auxiliary' || before.tag === 'adverb') first -= 1;
    else if (isParenthesis(nodes, first)) first -= 4;
    else break;
  }
  // An adverb that opens the sentence belongs to the sentence.
  while (first < verb && nodes[first]?.tag === 'adverb' && (first === 0 || nodes[first - 1]?.tag === 'coordinator'))
    first += 1;
  return first;
}

/** An adverb between commas after an auxiliary: "has, however, said". */
function isParenthesis(nodes: readonly Node[], at: number): boolean {
  if (!isMark(nodes[at - 1], ',') || !isMark(nodes[at - 3], ',')) return false;
  return nodes[at - 2]?.tag === 'adverb' && nodes[at - 4]?.tag === 'auxiliary';
}

function isVerbal(nodes: readonly Node[], first: number, verb: number, form: VerbForm['form']): boolean {
  const group = nodes.slice(first, verb).map(({ lower }) => lower);
  const before = nodes[first - 1];
  const isPassive = group.some((lower) => beForms.has(lower));
  if (form === 'ing') return isPassive || takesParticiple(before);
  if (isPassive && form === 'past') return false;
  if (form === 'base') return isBase(nodes, first, verb, group);
  if (form === 's') return isPresent(nodes, verb, before);
  if (before?.tag === 'determiner' && !group.some((lower) => haveForms.has(lower))) {
    return !/^(?:the|a|an|this|their|his|her|its|no)$/.test(before.lower);
  }
  if (before?.tag === 'preposition' || nodes[verb + 1]?.lower === 'by') return false;
  return true;
}

function takesParticiple(before: Node | undefined): boolean {
  return !before || /^(?:mark|quote|name|word|object|coordinator)$/.test(before.tag);
}

function isPresent(nodes: readonly Node[], verb: number, before: Node | undefined): boolean {
  if (!before || determiners.has(before.lower) || before.tag === 'preposition') return false;
  if (before.tag === 'name' || before.tag === 'pronoun' || before.tag === 'relative') return true;
  const next = nodes[verb + 1];
  return !nouns.test(nodes[verb]?.lower ?? '') || next?.lower === 'that' || next?.tag === 'quote';
}

/** A base form is a verb after a modal, or in the present tense after a plural subject. */
function isBase(nodes: readonly Node[], first: number, verb: number, group: string[]): boolean {
  if (group.some((lower) => modals.has(lower))) return true;
  if (group.some((lower) => haveForms.has(lower) || beForms.has(lower))) return false;
  const before = nodes[first - 1];
  if (!before || first === 0) return false;
  const noun = nouns.test(nodes[verb]?.lower ?? '');
  if (!noun && (before.tag === 'word' || before.tag === 'name')) return true;
  if (/^(?:they|we|i|you|who|police|people|some|many|others|most|several|few|both)$/.test(before.lower)) return true;
  if (isMark(before, ')')) return true;
  return (before.tag === 'word' || before.tag === 'name') && before.lower.endsWith('s') && !before.lower.endsWith('ss');
}
