import './shell/connection';
import './shell/help';
import './shell/signIn';
import './shell/wardTime';
import './measure/wardPost';
import { pressed } from './keys';
import { keepPage } from './shell/kept';
import { showRoute } from './shell/pages';
import { applyTheme } from './shell/themeSwitch';
import { wardStore } from './wardStore';

applyTheme();
document.addEventListener('keydown', pressed);
window.addEventListener('hashchange', () => void showRoute());
void showRoute();
wardStore.start();
window.addEventListener('load', keepPage);
