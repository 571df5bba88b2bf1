import type { Citable } from '../cite/citable.ts';
import { loadCitables } from '../components/cite/load-citables.ts';
import { toTextFile } from '../components/cite/text-file.ts';
import { toLlms, type LlmsLink } from '../exports/web/to-llms.ts';
import type { Source } from '../model/dossier.ts';

/** A guide for language models: prose as Markdown, texts as they are stored, data as files. */
export async function GET(): Promise<Response> {
  const { citables, edition, site } = await loadCitables();
  const sections = [
    { heading: 'Briefing and topics', links: citables.flatMap(toProseLink) },
    { heading: 'Sources', links: site.sources.map(toSourceLink) },
    { heading: 'Data', links: citables.flatMap(toDataLinks) },
  ];
  return toTextFile(toLlms(sections, edition), 'text/plain');
}

function toProseLink({ kind, path, title, description }: Citable): LlmsLink[] {
  return kind === 'report' || kind === 'topic'
    ? [{ title, path: `${path}index.md`, description: description ?? title }]
    : [];
}

function toSourceLink({ id, label, record }: Source): LlmsLink {
  const why = record?.weight.why ?? 'Not yet described by an editor.';
  return { title: label, path: `/sources/${id}/`, description: why };
}

function toDataLinks(citable: Citable): LlmsLink[] {
  if (citable.kind !== 'data') return [];
  return citable.files.map(({ name, path, title }) => ({ title: name, path, description: title }));
}
