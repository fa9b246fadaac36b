import { background, reported } from '../browser/messages.ts';
import { answer } from '../browser/messenger.ts';
import { closeStorageToPages } from '../browser/stored.ts';
import { answers } from './answers.ts';
import { cardAnswers } from './card-answers.ts';
import { followDismissals } from './check/dismiss.ts';
import { followLibraryLimit } from './check/keep-checked.ts';
import { followNamedSites } from './events/auto-check.ts';
import { followCommands } from './events/commands.ts';
import { welcomeNewReaders } from './events/first-run.ts';
import { followSettings } from './events/follow-settings.ts';
import { followTabs } from './events/follow-tabs.ts';
import { followMenus } from './events/menus.ts';
import { followPermissions } from './events/wishes.ts';
import { followFeeds } from './feeds/follow-feeds.ts';

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
