import { render } from 'preact';
import { i18n } from '../browser/api.ts';
import { text } from '../browser/text.ts';
import { applyTheme } from '../browser/theme.ts';
import { Options } from './options.tsx';

document.documentElement.lang = i18n.getUILanguage();
document.documentElement.dir = i18n.getMessage('@@bidi_dir');
document.title = text('optionsTitle');
applyTheme();
const root = document.getElementById('options');
if (root) render(<Options />, root);
