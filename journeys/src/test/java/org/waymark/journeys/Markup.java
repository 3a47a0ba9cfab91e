package org.waymark.journeys;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Assertions;

/**
 * A page as the server sends it, with the panels that load after it: read, and not shown, which
 * takes several times as long.
 *
 * @param language of the page
 * @param parts that it is built of
 * @param texts what stands outside the brackets that the pseudo-locale puts around messages
 * @param links where its links lead
 */
record Markup(String language, List<String> parts, List<String> texts, List<String> links) {
  private static final String LINKS =
      """
      page => [...page.querySelectorAll('a[href]:not([download])')].map(a => a.getAttribute('href'))
      """;
  private static final String TEXTS =
      """
      page => {
        const texts = [];
        const walk = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
        let open = 0;
        while (walk.nextNode()) {
          const node = walk.currentNode, parent = node.parentElement;
          if (parent.closest('script, style, template, code, noscript, .wm-av, [translate=no], [data-written]')) { continue; }
          let outside = '';
          for (const c of node.data) {
            if (c === '⟦') { open++; } else if (c === '⟧') { open = Math.max(0, open - 1); }
            else if (open === 0) { outside += c; }
          }
          if (/\\p{L}/u.test(outside)) { texts.push(outside.trim().replace(/\\s+/g, ' ')); }
        }
        return texts;
      }
      """;
  private static final String READ =
      """
      async address => {
        const missing = [];
        const read = async (part, headers) => {
          const answer = await fetch(part, { headers });
          if (answer.status !== 200) { missing.push(part + ' answered ' + answer.status); }
          return answer.text();
        };
        const here = { 'HX-Request': 'true', 'HX-Current-URL': new URL(address, location.href).href };
        const page = new DOMParser().parseFromString(await read(address, {}), 'text/html');
        for (let panel; (panel = page.querySelector('[hx-get][hx-trigger=load]'));) {
          panel.outerHTML = await read(panel.getAttribute('hx-get'), here);
        }
        return { missing, language: page.documentElement.lang, parts: (%s)(page), texts: (%s)(page),
          links: (%s)(page) };
      }
      """
          .formatted(Checks.PARTS, TEXTS, LINKS);

  /** The page at an address, as the person who is signed in in the browser gets it. */
  static Markup of(Page page, String address) {
    Map<?, ?> read = (Map<?, ?>) page.evaluate(READ, address);
    Assertions.assertEquals(List.of(), read.get("missing"), address);
    return new Markup(
        String.valueOf(read.get("language")),
        strings(read, "parts"),
        strings(read, "texts"),
        strings(read, "links"));
  }

  private static List<String> strings(Map<?, ?> read, String name) {
    return ((List<?>) Objects.requireNonNull(read.get(name), name))
        .stream().map(String::valueOf).toList();
  }
}
