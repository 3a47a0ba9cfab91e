package org.waymark.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.waymark.samples.NamedPeople;
import org.waymark.samples.NamedPerson;

/**
 * A human task in steps. Whoever writes one says where the person is ({@link #at}), and every page
 * is checked when they arrive; the rest is the page as the person finds it, by roles and words.
 */
final class Journey implements AutoCloseable {
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final Set<String> TYPED = new HashSet<>();
  private final String name;
  private final List<String> rows;
  private final Waymark.@Nullable Server own;
  private final BrowserContext context;
  private final Page page;
  private final Checks checks;
  private final Pictures pictures;
  private final Instant began = Instant.now();
  private Duration checking = Duration.ZERO;
  private int pageLoads;
  private int clicks;
  private boolean arrived;

  private Journey(String name, List<String> rows, Waymark.@Nullable Server own) {
    this.name = name;
    this.rows = rows;
    this.own = own;
    context = own == null ? Chromium.open() : Chromium.open(own.address());
    page = context.newPage();
    checks = new Checks(page);
    pictures = new Pictures(page, name);
    page.onDOMContentLoaded(_ -> pageLoads++);
  }

  /** Named by what the person does, with the rows of the product's table that it shows. */
  static Journey of(String name, String... rows) {
    return new Journey(name, List.of(rows), null);
  }

  /** One that takes days: in a company of its own, whose clock it may move. */
  static Journey overDays(String name, String... rows) {
    return new Journey(name, List.of(rows), Waymark.another());
  }

  /** So many days go by, one after the other; what falls due on each is done on it. */
  Journey daysGoBy(int days) {
    Assertions.assertNotNull(own, "only a journey over days moves the clock");
    String token = token();
    for (int day = 0; day < days; day++) {
      post("/sample/clock", FormData.create().set("days", 1), token);
    }
    return this;
  }

  Page page() {
    return page;
  }

  /** Signs in as one of the sample's named people, or any person of the sample by name. */
  Journey as(String key) {
    NamedPerson person = NamedPeople.get(key);
    return asNamed(person.givenName() + " " + person.familyName());
  }

  Journey asNamed(String fullName) {
    context.clearCookies();
    open("/sign-in?q=" + fullName.replace(" ", "+"));
    page.locator("#picks, .wm-people-pick")
        .getByRole(AriaRole.BUTTON)
        .filter(text(fullName))
        .first()
        .click();
    page.waitForURL("**/");
    return inEnglish();
  }

  /** Journeys are written in English, whatever the person speaks. */
  private Journey inEnglish() {
    if (!"en".equals(page.locator("html").getAttribute("lang"))) {
      post("/settings/language", FormData.create().set("language", "en"), token());
      page.reload();
    }
    return this;
  }

  private String token() {
    Matcher token = TOKEN.matcher(context.request().get("/account").text());
    Assertions.assertTrue(token.find(), "the account page has a form");
    return token.group(1);
  }

  private void post(String path, FormData form, String token) {
    APIResponse answer =
        context.request().post(path, RequestOptions.create().setForm(form.set("_csrf", token)));
    Assertions.assertTrue(answer.ok(), path + " answered " + answer.status());
  }

  private static Locator.FilterOptions text(String words) {
    return new Locator.FilterOptions().setHasText(words);
  }

  Journey open(String path) {
    page.navigate(path);
    return this;
  }

  /** The person is on the page with this heading; it is checked. */
  Journey at(String heading) {
    Locator h1 = page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    assertThat(h1).containsText(heading);
    return checked(heading);
  }

  /** The page as it stands now is checked. */
  Journey checked(String where) {
    Instant from = Instant.now();
    settle();
    checks.look(where + " (" + name + ")");
    checking = checking.plus(Duration.between(from, Instant.now()));
    return this;
  }

  /** The page as it stands now is checked once, and for what longer words break: its width. */
  Journey glanced(String where) {
    settle();
    checks.glance(where + " (" + name + ")");
    return this;
  }

  /** All panels that load after the page are there. */
  Journey settle() {
    page.waitForFunction(
        "() => !document.querySelector('[data-panel]:not(:has([data-failed]:not([hidden]))), .htmx-request')");
    return this;
  }

  Journey follow(String link) {
    clicks++;
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).first().click();
    return this;
  }

  /** The page of somebody in the own team, by the team’s list. */
  Journey member(String person) {
    follow("Team home").at("Your team");
    clicks++;
    page.locator(".wm-team tbody th a").filter(text(person)).first().click();
    return at(person);
  }

  Journey press(String button) {
    clicks++;
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).first().click();
    return this;
  }

  /** Says yes to the question that opened. */
  Journey confirm() {
    clicks++;
    page.locator("dialog[open] form button.btn").first().click();
    return this;
  }

  /** What journeys have brought in so far: it stands on pages as the people's own words. */
  static Set<String> typed() {
    return Set.copyOf(TYPED);
  }

  /** Words of the people's own that journeys bring in by other ways than typing. */
  static void bringsIn(String text) {
    TYPED.add(text);
  }

  Journey fill(String label, String text) {
    bringsIn(text);
    page.getByLabel(label).first().fill(text);
    return this;
  }

  /** A radio button or a box to tick. */
  Journey choose(String label) {
    clicks++;
    page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first().check();
    return this;
  }

  Journey leave(String label) {
    page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first().uncheck();
    return this;
  }

  Journey select(String label, String option) {
    page.getByLabel(label)
        .first()
        .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(option));
    return this;
  }

  Journey upload(String label, Path file) {
    page.getByLabel(label).first().setInputFiles(file);
    return this;
  }

  Journey sees(String words) {
    assertThat(page.locator("main")).containsText(words);
    return this;
  }

  Journey seesNot(String words) {
    assertThat(page.locator("main")).not().containsText(words);
    return this;
  }

  /** The address does not exist for this person. */
  Journey findsNothingAt(String path) {
    checks.expect("status of 404");
    Response response = page.navigate(path);
    Assertions.assertNotNull(response);
    Assertions.assertEquals(404, response.status(), path);
    return at("There is nothing here for you");
  }

  /** A page that is there. */
  Journey finds(String path) {
    Response response = page.navigate(path);
    Assertions.assertNotNull(response, path);
    Assertions.assertEquals(200, response.status(), path);
    return this;
  }

  /** What was typed is refused with reasons, on purpose. */
  Journey expectsRefusal() {
    checks.expect("status of 422");
    return this;
  }

  /** Goes on before answers are there, so that a newer question replaces one on its way. */
  Journey hurries() {
    checks.expect("htmx:sendAbort");
    checks.expect("htmx:afterRequest");
    return this;
  }

  /** On a phone until the next page is checked. */
  Journey onAPhone() {
    page.setViewportSize(390, 844);
    return this;
  }

  /** A picture of the page as it stands now. */
  Journey picture(String what) {
    Instant from = Instant.now();
    settle();
    pictures.take(what);
    checking = checking.plus(Duration.between(from, Instant.now()));
    return this;
  }

  /** The same; in the help it begins at this heading. */
  Journey picture(String what, String heading) {
    Instant from = Instant.now();
    settle();
    pictures.take(
        what,
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(heading)).first());
    checking = checking.plus(Duration.between(from, Instant.now()));
    return this;
  }

  /** Links, buttons and answers chosen so far. */
  int clicks() {
    return clicks;
  }

  /** Pages loaded so far. */
  int pageLoads() {
    return pageLoads;
  }

  /** Not done yet? Then what went wrong on the way is told by the failure itself. */
  void done() {
    List<String> wrong = new ArrayList<>(checks.violations());
    wrong.addAll(checks.troubles());
    if (!wrong.isEmpty()) {
      Assertions.fail(name + ":\n  " + String.join("\n  ", wrong));
    }
    arrived = true;
  }

  @Override
  public void close() {
    Duration took = Duration.between(began, Instant.now()).minus(checking);
    if (!arrived) {
      pictures.whole("failed");
    }
    context.close();
    if (own != null) {
      own.close();
    }
    Report.add(
        new Report.Entry(
            name,
            rows,
            pageLoads,
            Math.round(took.toMillis() / 100.0) / 10.0,
            checks.violations().size(),
            pictures.taken(),
            arrived));
  }
}
