// What Streamlit's page does not say to those who hear it.

// Streamlit's page says that it is English, whatever it shows: a screen reader would read
// German with English sounds. And on a phone its menu is one list whose parts are no list
// items; here each of its sections becomes a list of its own, named by its title.

const MENU = '[data-testid="stSidebarNavItems"]';
const TITLE = '[data-testid="stNavSectionHeader"]';

function mendMenu() {
  const menu = document.querySelector(MENU);
  if (!menu) return;
  for (const section of menu.querySelectorAll(':scope > div')) {
    const title = section.querySelector(`:scope > ${TITLE}`);
    const name = title?.firstElementChild?.textContent ?? '';
    if (section.getAttribute('aria-label') === name) continue;
    section.setAttribute('role', 'list');
    section.setAttribute('aria-label', name);
    title?.setAttribute('role', 'presentation');
  }
  menu.setAttribute('role', 'presentation');
}

let watching = null;

export default function ({ data }) {
  document.documentElement.lang = data.language;
  if (!watching) {
    mendMenu();
    watching = new MutationObserver(mendMenu);
    watching.observe(document.body, { childList: true, subtree: true });
  }
  return () => {
    watching?.disconnect();
    watching = null;
  };
}
