package org.waymark.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Pictures of one journey: whole pages, and with -Dwaymark.journeys.pictures=true also their tops,
 * for the help.
 */
final class Pictures {
  private static final Path SHOTS = Path.of("target", "screenshots");
  private static final Path HELP = Path.of("..", "docs", "help", "images");
  private static final int HELP_QUALITY = 72;
  private static final boolean FOR_HELP = Boolean.getBoolean("waymark.journeys.pictures");
  private final Page page;
  private final String journey;
  private final List<String> taken = new ArrayList<>();

  Pictures(Page page, String journey) {
    this.page = page;
    this.journey = journey;
  }

  void take(String what) {
    take(what, () -> {});
  }

  /** For the help, from this heading on. */
  void take(String what, Locator heading) {
    take(what, () -> heading.evaluate("e => e.scrollIntoView()"));
  }

  private void take(String what, Runnable scrolling) {
    page.evaluate("() => window.scrollTo(0, 0)");
    whole(what);
    if (FOR_HELP) {
      scrolling.run();
      page.screenshot(
          new Page.ScreenshotOptions()
              .setPath(HELP.resolve(what + ".jpg"))
              .setType(ScreenshotType.JPEG)
              .setQuality(HELP_QUALITY));
    }
  }

  /** For whoever looks into it, not for the help. */
  void whole(String what) {
    Path file = SHOTS.resolve(slug(journey) + "-" + what + ".png");
    page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    taken.add(file.getFileName().toString());
  }

  List<String> taken() {
    return taken;
  }

  private static String slug(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }
}
