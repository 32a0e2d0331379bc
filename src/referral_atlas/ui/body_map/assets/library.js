// Files the map needs: each is fetched once and kept for the life of the page.

const kept = new Map();

/**
 * Fetch a file, over visits too: the server gives no date to go by, but an address with a
 * version ("?v=...") never changes what it means, so the browser may keep it.
 */
async function fetchKept(url) {
  const address = new URL(url, document.baseURI);
  if (!address.search.startsWith("?v=") || !globalThis.caches) return fetch(address);
  try {
    const shelf = await caches.open("referral-atlas");
    const found = await shelf.match(address);
    if (found) return found;
    const response = await fetch(address);
    if (response.ok) keep(shelf, address, response.clone()); // nobody waits for the shelf
    return response;
  } catch {
    return fetch(address); // no room, or storage is forbidden
  }
}

async function keep(shelf, address, response) {
  try {
    await shelf.delete(address, { ignoreSearch: true }); // the former version
    await shelf.put(address, response);
  } catch {
    // no room: it is fetched again next time
  }
}

/** Fetch a file once. `read` turns the response into what is kept. */
export function once(url, read = (response) => response.json()) {
  if (!kept.has(url)) {
    kept.set(
      url,
      fetchKept(url)
        .then((response) => {
          if (!response.ok) throw new Error(`${url} answered ${response.status}`);
          return read(response);
        })
        .catch((error) => {
          kept.delete(url); // a failed fetch may be tried again
          throw error;
        }),
    );
  }
  return kept.get(url);
}

/** A picture as an address that never leaves the page again. */
export const picture = (url) =>
  once(url, async (response) => URL.createObjectURL(await response.blob()));

/** A style sheet for shadow roots. */
export const styleSheet = (url) =>
  once(url, async (response) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(await response.text());
    return sheet;
  });
