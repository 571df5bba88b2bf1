import { runCommand } from './lib/cli.ts';
import { cutFont, fontFiles, writeFont } from './lib/font-files.ts';

await runCommand({
  name: 'fonts',
  summary: 'Cuts the fonts of the site from their packages; needed only when a package or the characters change.',
  options: {},
  help: {},
  run: async () => {
    for (const file of fontFiles) {
      const bytes = await cutFont(file);
      writeFont(file, bytes);
      console.log(`wrote ${file.to}, ${bytes.length} bytes`);
    }
    return 0;
  },
});
