import { sayTimes, fillBars } from './times.js';
import { follow } from './live.js';

const root = document.documentElement;
root.classList.add('scripted');
const page = document.body.className;
for (const link of document.querySelectorAll('.top nav a')) {
  if (link.dataset.page !== page) continue;
  link.setAttribute('aria-current', 'page');
  link.parentElement.scrollLeft = link.offsetLeft - link.parentElement.offsetLeft; // on a phone it may stick out
}

document.getElementById('theme').addEventListener('click', () => {
  const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  root.dataset.theme = dark ? 'light' : 'dark';
  try { localStorage.setItem('theme', root.dataset.theme); } catch { /* then it holds for this page */ }
});

function refreshTimes(within = document) {
  sayTimes(within);
  fillBars(within);
}
refreshTimes();
setInterval(() => { if (!document.hidden) refreshTimes(); }, 30_000);
document.addEventListener('visibilitychange', () => { if (!document.hidden) refreshTimes(); });

const pages = {
  overview: () => import('./overview.js'),
  wall: () => import('./reload.js'),
  alerts: () => import('./reload.js'),
  intake: () => import('./intake.js'),
  channel: () => import('./channel.js'),
  try: () => import('./try.js'),
  whatif: () => import('./whatif.js'),
};

function sendHeld() {
  const held = window.held;
  window.held = null;
  for (const form of held) form.requestSubmit();
}
pages[page]?.().then(script => script.start(refreshTimes, follow)).then(sendHeld);
