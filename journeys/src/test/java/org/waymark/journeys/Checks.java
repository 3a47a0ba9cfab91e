package org.waymark.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What every page must stand: axe in light, dark and on a phone, nothing wider than a narrow phone,
 * nothing in the console. A page that looks the same as one checked before is not checked again.
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
  private static final Set<Integer> SEEN = new HashSet<>();
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
    if (!SEEN.add(
        page.locator("body").innerHTML().replaceAll("value=\"[^\"]{40,}\"", "").hashCode())) {
      return;
    }
    axe(where + ", light");
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    axe(where + ", dark");
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    page.setViewportSize(PHONE, Chromium.HEIGHT);
    axe(where + ", phone");
    width(where);
  }

  /** One look in light, and nothing wider than a narrow phone. */
  void glance(String where) {
    axe(where + ", light");
    width(where);
  }

  private void width(String where) {
    page.setViewportSize(NARROW, Chromium.HEIGHT);
    String wide = String.valueOf(page.evaluate(TOO_WIDE));
    if (!wide.isEmpty()) {
      troubles.add(where + " is wider than " + NARROW + " px: " + wide);
    }
    page.setViewportSize(Chromium.WIDTH, Chromium.HEIGHT);
  }

  private void axe(String where) {
    for (Rule rule : new AxeBuilder(page).setLegacyMode(true).analyze().getViolations()) {
      violations.add(
          rule.getNodes().stream()
              .limit(4)
              .map(node -> node.getTarget() + " " + node.getHtml().replaceAll("\\s+", " "))
              .collect(Collectors.joining("\n    ", where + ": " + rule.getHelp() + "\n    ", "")));
    }
  }
}
