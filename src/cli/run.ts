import { storyTemplate } from '../lookup/cluster/story-mapping.ts';
import { checkLines } from './check-lines.ts';
import { checkPage } from './check-page.ts';
import { readCommand } from './command.ts';
import { sentenceOf } from './failure.ts';
import { HELP } from './help.ts';
import { indexFile } from './index-file.ts';
import { type ExitStatus, type Io, write } from './io.ts';
import { tellLibrary } from './library-stats.ts';
import { printable } from './printable.ts';
import { readLinesOfPages, readOnePage } from './read-commands.ts';
import { readWarc } from './read-warc.ts';
import { VERSION } from './version.ts';

async function obey(args: readonly string[], io: Io): Promise<ExitStatus> {
  const command = readCommand(args);
  switch (command.name) {
    case 'help':
      await write(HELP, io);
      return 0;
    case 'version':
      await write(`${VERSION}\n`, io);
      return 0;
    case 'check-page':
      return checkPage(command, io);
    case 'check-lines':
      await checkLines(io, command.library);
      return 0;
    case 'read-page':
      await readOnePage(command.page, command.json, io);
      return 0;
    case 'read-lines':
      await readLinesOfPages(io);
      return 0;
    case 'index':
      return indexFile(command, io);
    case 'read-warc':
      await readWarc(command.file, io);
      return 0;
    case 'library-stats':
      await tellLibrary(command.file, command.json, io);
      return 0;
    case 'index-template':
      await write(`${JSON.stringify(storyTemplate(command.index, command.spread), null, 2)}\n`, io);
      return 0;
  }
}

/** Runs the command line. Whatever goes wrong becomes one sentence on `io.errors` and status 2. */
export async function run(args: readonly string[], io: Io): Promise<ExitStatus> {
  try {
    return await obey(args, io);
  } catch (error) {
    if (!io.signal.aborted) io.errors.write(`unspin: ${printable(sentenceOf(error))}\n`);
    return 2;
  }
}
