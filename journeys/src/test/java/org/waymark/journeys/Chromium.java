package org.waymark.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The system's browser, one for all journeys; each journey has its own cookies. */
final class Chromium {
  static final int WIDTH = 1280;
  static final int HEIGHT = 900;

  /** How long a page may take on a machine that does much else besides: no measure of speed. */
  private static final int PATIENCE = 30_000;

  private static final List<String> ARGUMENTS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");
  private static @Nullable Browser browser;

  private Chromium() {}

  static BrowserContext open() {
    return open(Waymark.address());
  }

  static synchronized BrowserContext open(String address) {
    Browser known = browser;
    if (known == null) {
      browser = known = start();
    }
    BrowserContext context =
        known.newContext(
            new Browser.NewContextOptions()
                .setBaseURL(address)
                .setViewportSize(WIDTH, HEIGHT)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("en"));
    context.setDefaultTimeout(PATIENCE);
    return context;
  }

  private static Browser start() {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    Playwright playwright = Playwright.create();
    Browser started =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions().setExecutablePath(installed()).setArgs(ARGUMENTS));
    Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    return started;
  }

  private static Path installed() {
    return Stream.of(
            System.getenv("CHROMIUM"),
            "/usr/bin/chromium-headless-shell",
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome")
        .filter(path -> path != null && Files.isExecutable(Path.of(path)))
        .map(Path::of)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "The journeys need Chromium: install it with your package manager."));
  }
}
