import type { Citable } from '../cite/citable.ts';
import { loadCitables } from '../components/cite/load-citables.ts';
import { toTextFile } from '../components/cite/text-file.ts';
import { toLlms, type LlmsLink } from '../exports/web/to-llms.ts';

/** A guide for language models: prose as Markdown, texts as they are stored, data as files. */
export async function GET(): Promise<Response> {
  const { citables, edition, site } = await loadCitables();
  const sections = [
    { heading: 'Briefing and topics', links: citables.flatMap(toProseLink) },
    { heading: 'Sources', links: site.sources.map(({ id, page, record }) => toSourceLink(id, page.seed, record)) },
    { heading: 'Data', links: citables.flatMap(toDataLinks) },
  ];
  return toTextFile(toLlms(sections, edition), 'text/plain');
}

function toProseLink({ kind, path, title, description }: Citable): LlmsLink[] {
  return kind === 'report' || kind === 'topic'
    ? [{ title, path: `${path}index.md`, description: description ?? title }]
    : [];
}

function toSourceLink(id: string, seed: string, record: { label: string; weight: { why: string } } | null): LlmsLink {
  const why = record?.weight.why ?? 'Not yet described by an editor.';
  return { title: record?.label ?? seed, path: `/sources/${id}/`, description: why };
}

function toDataLinks(citable: Citable): LlmsLink[] {
  if (citable.kind !== 'data') return [];
  return citable.files.map(({ name, path, title }) => ({ title: name, path, description: title }));
}
