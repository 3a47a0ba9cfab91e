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
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pages under a fixed arrival rate: requests are due at equal distances whatever the server does,
 * and a latency counts from when its request was due (no coordinated omission). Signs in as people
 * of a sample company on a loopback address and mixes the pages that most people open.
 *
 * <p>Usage: {@code PageLoad BASE-URL [requests-per-second] [seconds] [people]}
 */
public final class PageLoad {
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final Pattern PERSON = Pattern.compile("name=\"person\" value=\"([^\"]+)\"");
  private static final Pattern SLATE = Pattern.compile("/team/openings/[0-9a-f-]{36}/slate");
  private static final Pattern OPENING = Pattern.compile("/openings/([0-9a-f-]{36})\"");
  private static final List<String> COMMON =
      List.of("an", "el", "ma", "jo", "li", "sa", "ri", "no", "ka", "da");

  private final URI base;
  private final Map<String, ConcurrentLinkedQueue<Long>> times = new ConcurrentHashMap<>();
  private final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();

  private PageLoad(URI base) {
    if (!List.of("localhost", "127.0.0.1", "[::1]").contains(base.getHost())) {
      throw new IllegalArgumentException("only loopback addresses are loaded, not " + base);
    }
    this.base = base;
  }

  private record Visitor(HttpClient client, List<String> openings) {}

  static void main(String[] args) throws IOException, InterruptedException {
    if (args.length == 0) {
      System.err.println("usage: PageLoad BASE-URL [requests-per-second] [seconds] [people]");
      System.exit(2);
    }
    var load = new PageLoad(URI.create(args[0]));
    int rate = args.length > 1 ? Integer.parseInt(args[1]) : 40;
    int seconds = args.length > 2 ? Integer.parseInt(args[2]) : 60;
    int people = args.length > 3 ? Integer.parseInt(args[3]) : 20;
    load.run(rate, seconds, people);
  }

  private void run(int rate, int seconds, int people) throws IOException, InterruptedException {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
    List<Visitor> visitors = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      visitors.add(signIn(COMMON.get(i % COMMON.size()), i / COMMON.size()));
    }
    Visitor dana = signIn("Dana Whitlock", 0);
    List<String> slates = found(SLATE, get(dana, "/team/openings").body());
    phase(random, visitors, dana, slates, rate, Math.min(15, seconds)); // warm-up, not counted
    times.clear();
    failures.clear();
    phase(random, visitors, dana, slates, rate, seconds);
    report(rate, seconds);
  }

  private void phase(
      RandomGenerator random,
      List<Visitor> visitors,
      Visitor dana,
      List<String> slates,
      int rate,
      int seconds) {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      long start = System.nanoTime();
      long step = 1_000_000_000L / rate;
      for (long n = 0; n < (long) rate * seconds; n++) {
        long due = start + n * step;
        LockSupport.parkNanos(due - System.nanoTime());
        Visitor visitor = visitors.get(random.nextInt(visitors.size()));
        int page = random.nextInt(10);
        String opening = visitor.openings().get(random.nextInt(visitor.openings().size()));
        if (page < 3 && !slates.isEmpty()) {
          String slate = slates.get(random.nextInt(slates.size()));
          threads.execute(() -> timed("slate", dana, slate, due));
        } else if (page < 6) {
          threads.execute(() -> timed("openings by fit", visitor, "/openings?sort=fit", due));
        } else if (page < 9) {
          threads.execute(() -> timed("my fit", visitor, "/openings/" + opening + "/fit", due));
        } else {
          threads.execute(() -> timed("home", visitor, "/", due));
        }
      }
    }
  }

  private void timed(String page, Visitor visitor, String path, long due) {
    try {
      HttpResponse<String> response = get(visitor, path);
      times.computeIfAbsent(page, _ -> new ConcurrentLinkedQueue<>()).add(System.nanoTime() - due);
      if (response.statusCode() != 200) {
        failures.add(page + " " + response.statusCode());
      }
    } catch (IOException e) {
      failures.add(page + " " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Visitor signIn(String name, int which) throws IOException, InterruptedException {
    HttpClient client =
        HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    var visitor = new Visitor(client, List.of());
    String page =
        get(visitor, "/sign-in?q=" + URLEncoder.encode(name, StandardCharsets.UTF_8)).body();
    List<String> people = groups(PERSON, page);
    String body =
        "_csrf=" + groups(TOKEN, page).getFirst() + "&person=" + people.get(which % people.size());
    client.send(
        HttpRequest.newBuilder(base.resolve("/sample/sign-in"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build(),
        HttpResponse.BodyHandlers.discarding());
    return new Visitor(client, groups(OPENING, get(visitor, "/openings").body()));
  }

  private HttpResponse<String> get(Visitor visitor, String path)
      throws IOException, InterruptedException {
    return visitor
        .client()
        .send(
            HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofSeconds(30)).build(),
            HttpResponse.BodyHandlers.ofString());
  }

  private static List<String> groups(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    List<String> found = new ArrayList<>();
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(r -> r.group()).distinct().toList();
  }

  private void report(int rate, int seconds) {
    System.out.printf(
        Locale.ENGLISH,
        "%d requests/s for %d s on %d processors, load generator included%n",
        rate,
        seconds,
        Runtime.getRuntime().availableProcessors());
    System.out.println("| page | n | p50 ms | p95 ms | p99 ms |");
    System.out.println("|---|---|---|---|---|");
    times.forEach(
        (page, measured) -> {
          long[] sorted = measured.stream().mapToLong(Long::longValue).sorted().toArray();
          System.out.printf(
              Locale.ENGLISH,
              "| %s | %d | %.1f | %.1f | %.1f |%n",
              page,
              sorted.length,
              percentile(sorted, .50),
              percentile(sorted, .95),
              percentile(sorted, .99));
        });
    System.out.println("failures: " + failures.size());
    failures.stream().distinct().limit(5).forEach(System.out::println);
  }

  private static double percentile(long[] sorted, double share) {
    return Arrays.stream(sorted)
            .skip((long) Math.ceil(share * sorted.length) - 1)
            .findFirst()
            .orElse(0)
        / 1e6;
  }
}
