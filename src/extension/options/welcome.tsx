import { render } from 'preact';
import { i18n } from '../browser/api.ts';
import { text } from '../browser/text.ts';
import { applyTheme } from '../browser/theme.ts';
import { Welcome } from './welcome/welcome-page.tsx';

document.documentElement.lang = i18n.getUILanguage();
document.documentElement.dir = i18n.getMessage('@@bidi_dir');
document.title = text('welcomeTitle');
applyTheme();
const root = document.getElementById('welcome');
if (root) render(<Welcome />, root);
