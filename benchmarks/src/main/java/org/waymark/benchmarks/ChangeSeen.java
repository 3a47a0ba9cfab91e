package org.waymark.benchmarks;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/**
 * How long it takes until a level that somebody states shows in their fit: from the request that
 * states it (statement written, levels worked out anew) to the end of the first answer in which a
 * number of the fit is another one. People of a sample company on a loopback address state a level
 * and the opposite in turn; whoever's fit does not change within five seconds is told apart.
 *
 * <p>Usage: {@code ChangeSeen BASE-URL [changes]}
 */
public final class ChangeSeen {
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final Pattern PERSON = Pattern.compile("name=\"person\" value=\"([^\"]+)\"");
  private static final Pattern OPENING = Pattern.compile("/openings/([0-9a-f-]{36})\"");
  private static final Pattern SKILL = Pattern.compile("href=\"/skills/(\\d+)\\?opening=");
  private static final Pattern NUMBER = Pattern.compile("wm-(?:num|fitnum)\"[^>]*>\\s*(\\d+)");
  private static final List<String> COMMON =
      List.of("an", "el", "ma", "jo", "li", "sa", "ri", "no", "ka", "da");
  private static final long PAUSE = Duration.ofMillis(10).toNanos();
  private static final long GIVEN_UP = Duration.ofSeconds(5).toNanos();
  private static final int LOW = 1;
  private static final int HIGH = 5;

  private final URI base;
  private final List<Long> seen = new ArrayList<>();
  private final List<Long> stated = new ArrayList<>();
  private int same;

  private ChangeSeen(URI base) {
    if (!List.of("localhost", "127.0.0.1", "[::1]").contains(base.getHost())) {
      throw new IllegalArgumentException("only loopback addresses are asked, not " + base);
    }
    this.base = base;
  }

  static void main(String[] args) throws IOException, InterruptedException {
    if (args.length == 0) {
      System.err.println("usage: ChangeSeen BASE-URL [changes]");
      System.exit(2);
    }
    new ChangeSeen(URI.create(args[0])).run(args.length > 1 ? Integer.parseInt(args[1]) : 100);
  }

  private void run(int changes) throws IOException, InterruptedException {
    for (int i = 0; seen.size() < changes && i < 2 * changes; i++) {
      HttpClient client = signIn(COMMON.get(i % COMMON.size()), i / COMMON.size());
      List<String> openings = groups(OPENING, get(client, "/openings?sort=fit"));
      if (openings.isEmpty()) {
        continue;
      }
      String fit = "/openings/" + openings.getFirst() + "/fit";
      List<String> skills = groups(SKILL, get(client, fit));
      if (!skills.isEmpty() && change(client, fit, skills.getFirst(), LOW)) {
        change(client, fit, skills.getFirst(), HIGH);
      }
    }
    report();
  }

  /** Whether the fit became another one. */
  private boolean change(HttpClient client, String fit, String skill, int level)
      throws IOException, InterruptedException {
    String token = groups(TOKEN, get(client, "/skills/" + skill)).getFirst();
    List<String> before = groups(NUMBER, get(client, fit));
    long began = System.nanoTime();
    post(client, "/skills/" + skill + "/level", "_csrf=" + token + "&level=" + level);
    long written = System.nanoTime() - began;
    while (groups(NUMBER, get(client, fit)).equals(before)) {
      if (System.nanoTime() - began > GIVEN_UP) {
        same++;
        return false;
      }
      LockSupport.parkNanos(PAUSE);
    }
    seen.add(System.nanoTime() - began);
    stated.add(written);
    return true;
  }

  private HttpClient signIn(String name, int which) throws IOException, InterruptedException {
    HttpClient client =
        HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    String page = get(client, "/sign-in?q=" + URLEncoder.encode(name, StandardCharsets.UTF_8));
    List<String> people = groups(PERSON, page);
    String token = groups(TOKEN, page).getFirst();
    post(
        client,
        "/sample/sign-in",
        "_csrf=" + token + "&person=" + people.get(which % people.size()));
    return client;
  }

  private String get(HttpClient client, String path) throws IOException, InterruptedException {
    return client
        .send(
            HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofSeconds(30)).build(),
            HttpResponse.BodyHandlers.ofString())
        .body();
  }

  private void post(HttpClient client, String path, String body)
      throws IOException, InterruptedException {
    int status =
        client
            .send(
                HttpRequest.newBuilder(base.resolve(path))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(body))
                    .build(),
                HttpResponse.BodyHandlers.discarding())
            .statusCode();
    if (status != 303 && status != 302) {
      throw new IOException(path + " answered " + status);
    }
  }

  private static List<String> groups(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(r -> r.group(1)).toList();
  }

  private void report() {
    System.out.println("| change of a level | n | p50 ms | p95 ms | p99 ms | most ms |");
    System.out.println("|---|---|---|---|---|---|");
    line("stated, page answered", stated);
    line("seen in the fit", seen);
    long late = seen.stream().filter(t -> t > Duration.ofSeconds(1).toNanos()).count();
    System.out.printf(
        "later than a second: %d; without any change of the number: %d%n", late, same);
  }

  private static void line(String what, List<Long> times) {
    long[] sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
    System.out.printf(
        Locale.ENGLISH,
        "| %s | %d | %.0f | %.0f | %.0f | %.0f |%n",
        what,
        sorted.length,
        percentile(sorted, .50),
        percentile(sorted, .95),
        percentile(sorted, .99),
        percentile(sorted, 1));
  }

  private static double percentile(long[] sorted, double share) {
    return Arrays.stream(sorted)
            .skip(Math.max(0, (long) Math.ceil(share * sorted.length) - 1))
            .findFirst()
            .orElse(0)
        / 1e6;
  }
}
