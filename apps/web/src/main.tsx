import { createRoot } from 'react-dom/client';
import './i18n/i18n';
import './styles/tokens.css';
import './styles/app.css';
import { App } from './app';

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
