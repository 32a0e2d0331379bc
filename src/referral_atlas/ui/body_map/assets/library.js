// Files the map needs: each is fetched once and kept for the life of the page.

const kept = new Map();

/** Fetch a file once. `read` turns the response into what is kept. */
export function once(url, read = (response) => response.json()) {
  if (!kept.has(url)) {
    kept.set(
      url,
      fetch(url)
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
