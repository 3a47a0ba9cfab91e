package org.waymark.journeys;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What every page must stand: axe in light and on a phone, the colours in dark too, nothing wider
 * than a narrow phone, nothing in the console. A page all of whose parts stood on pages that passed
 * before is not given to axe again; its width is looked at each time, for that is a matter of the
 * words on it.
 */
final class Checks {
  private static final int PHONE = 390;
  private static final int NARROW = 320;
  private static final String TOO_WIDE =
      """
      () => {
        const wide = document.documentElement.clientWidth;
        if (document.documentElement.scrollWidth <= wide) { return ''; }
        const out = [...document.querySelectorAll('body *')].filter(e => {
          const r = e.getBoundingClientRect();
          return r.right > wide + 1 && !e.closest('.wm-scroll') && getComputedStyle(e).position !== 'fixed';
        });
        const last = out[out.length - 1];
        return last ? last.outerHTML.slice(0, 160) : 'width ' + document.documentElement.scrollWidth;
      }
      """;

  /**
   * The parts that a page is built of, each with the two around it: element, classes, what is said
   * of it to assistive technology, and whether it has text; which heading follows which; and
   * whether an id is there twice.
   */
  static final String PARTS =
      """
      page => {
        const words = /^(id|href|src|for|name|value|title|action|content|alt|placeholder|datetime|min|max|data-.*|hx-.*|aria-(label|describedby|labelledby|controls|owns|valuenow|valuetext))$/;
        const drawn = /^(d|r|[xy][12]?|c[xy]|width|height|points|transform|viewBox)$/;
        const attribute = a => words.test(a.name) ? a.name + (a.value ? '' : '!') : a.name + '=' + a.value;
        const part = e => !e || e === page.documentElement ? '' : e.tagName
          + [...e.attributes].filter(a => !drawn.test(a.name)).map(attribute).sort()
          + ([...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()) ? '#' : '');
        const parts = [...page.body.querySelectorAll('*')].map(e =>
          part(e.parentElement?.parentElement) + '>' + part(e.parentElement) + '>' + part(e));
        const headings = [...page.querySelectorAll('h1,h2,h3,h4')].map(h => h.tagName);
        const ids = [...page.querySelectorAll('[id]')].map(e => e.id);
        return [...new Set([...parts, ...headings.map((h, i) => h + headings[i + 1]),
          'twice ' + ids.filter((id, i) => ids.indexOf(id) !== i)])];
      }
      """;

  /** The rules that depend on the colour scheme. */
  private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

  private static final Set<Object> LOOKED_AT = new HashSet<>();
  private static final Set<Object> GLANCED_AT = new HashSet<>();
  private final Page page;
  private final List<String> violations = new ArrayList<>();
  private final List<String> troubles = new ArrayList<>();
  private final Set<String> expected = new TreeSet<>();

  Checks(Page page) {
    this.page = page;
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")
              && expected.stream().noneMatch(message.text()::contains)) {
            troubles.add("console: " + message.text() + " at " + message.location());
          }
        });
    page.onPageError(error -> troubles.add("script: " + error));
    page.onResponse(
        response -> {
          if (response.status() >= 500) {
            troubles.add(response.status() + " " + response.url());
          }
        });
  }

  /** Messages with this text are no trouble: a page that answers 404 or 422 on purpose. */
  void expect(String part) {
    expected.add(part);
  }

  List<String> violations() {
    return violations;
  }

  List<String> troubles() {
    return troubles;
  }

  void look(String where) {
    Collection<?> parts = parts();
    if (!LOOKED_AT.containsAll(parts)) {
      int before = violations.size();
      axe(where + ", light", axe());
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
      axe(where + ", dark", axe().withRules(COLOURS));
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
      page.setViewportSize(PHONE, Chromium.HEIGHT);
      axe(where + ", phone", axe());
      if (violations.size() == before) {
        LOOKED_AT.addAll(parts);
        GLANCED_AT.addAll(parts);
      }
    }
    width(where);
  }

  /** One look in light, and nothing wider than a narrow phone. */
  void glance(String where) {
    Collection<?> parts = parts();
    if (!GLANCED_AT.containsAll(parts)) {
      int before = violations.size();
      axe(where + ", light", axe());
      if (violations.size() == before) {
        GLANCED_AT.addAll(parts);
      }
    }
    width(where);
  }

  private Collection<?> parts() {
    return (Collection<?>) page.evaluate("(" + PARTS + ")(document)");
  }

  private void width(String where) {
    page.setViewportSize(NARROW, Chromium.HEIGHT);
    String wide = String.valueOf(page.evaluate(TOO_WIDE));
    if (!wide.isEmpty()) {
      troubles.add(where + " is wider than " + NARROW + " px: " + wide);
    }
    page.setViewportSize(Chromium.WIDTH, Chromium.HEIGHT);
  }

  /** What is in order is not described: that takes longer than finding it. */
  private AxeBuilder axe() {
    AxeRunOptions options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    return new AxeBuilder(page).setLegacyMode(true).options(options);
  }

  private void axe(String where, AxeBuilder axe) {
    for (Rule rule : axe.analyze().getViolations()) {
      violations.add(
          rule.getNodes().stream()
              .limit(4)
              .map(node -> node.getTarget() + " " + node.getHtml().replaceAll("\\s+", " "))
              .collect(Collectors.joining("\n    ", where + ": " + rule.getHelp() + "\n    ", "")));
    }
  }
}
