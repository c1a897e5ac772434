import { createRoot } from 'react-dom/client';
import { openLanguage } from './i18n/i18n';
import './styles/tokens.css';
import './styles/app.css';
import './styles/member.css';
import './styles/elder.css';
import { App } from './app';
import { keepForOffline } from './keep-for-offline';
import { noteTyping } from './new-version/unsent-text';
import { showElderMode } from './ui/elder-mode';

showElderMode();
keepForOffline();
noteTyping();
const root = document.getElementById('root');
if (root) void openLanguage().then(() => createRoot(root).render(<App />));
