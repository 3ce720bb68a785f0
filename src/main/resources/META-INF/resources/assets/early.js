// Before the first paint: the theme that was chosen here, else that of the system.
try {
  const chosen = localStorage.getItem('theme');
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen;
} catch { /* storage is off: the theme of the system holds */ }

// A form that is sent before its script is here is held back: the browser would fetch the page anew and lose what was typed.
window.held = new Set();
document.addEventListener('submit', event => {
  if (!window.held || event.target.hasAttribute('action')) return;
  event.preventDefault();
  window.held.add(event.target);
}, true);
