import { background, reported } from '../browser/messages.ts';
import { answer } from '../browser/messenger.ts';
import { closeStorageToPages } from '../browser/stored.ts';
import { answers } from './answers.ts';
import { followNamedSites } from './auto-check.ts';
import { cardAnswers } from './card-answers.ts';
import { followCommands } from './commands.ts';
import { followDismissals } from './dismiss.ts';
import { welcomeNewReaders } from './first-run.ts';
import { followFeeds } from './follow-feeds.ts';
import { followSettings } from './follow-settings.ts';
import { followTabs } from './follow-tabs.ts';
import { followLibraryLimit } from './keep-checked.ts';
import { followMenus } from './menus.ts';
import { followPermissions } from './wishes.ts';

// A worker is started for an event and must know at once who listens: everything here is registered before anything
// is waited for, and nothing is kept in memory that a dead worker would lose.
void closeStorageToPages();
answer(background, answers);
answer(reported, cardAnswers);
followTabs();
followNamedSites();
followCommands();
followMenus();
followFeeds();
followLibraryLimit();
followSettings();
followDismissals();
followPermissions();
welcomeNewReaders();
