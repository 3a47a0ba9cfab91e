package org.waymark.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
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
import java.util.regex.Pattern;

/**
 * Pages under a fixed arrival rate: requests are due at equal distances whatever the server does,
 * and a latency counts from when its request was due (no coordinated omission). Signs in as people
 * of a sample company on a loopback address and mixes the pages that most people open.
 *
 * <p>Usage: {@code PageLoad BASE-URL [requests-per-second] [seconds] [people]}
 */
public final class PageLoad {
  private static final Pattern SLATE = Pattern.compile("/team/openings/[0-9a-f-]{36}/slate");
  private static final Pattern OPENING = Pattern.compile("/openings/([0-9a-f-]{36})\"");

  private final URI base;
  private final Map<String, ConcurrentLinkedQueue<Long>> times = new ConcurrentHashMap<>();
  private final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();

  private PageLoad(URI base) {
    this.base = base;
  }

  private record Loading(Visitor visitor, List<String> openings) {}

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
    List<Loading> visitors = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      visitors.add(
          signIn(Visitor.COMMON.get(i % Visitor.COMMON.size()), i / Visitor.COMMON.size()));
    }
    Visitor dana = Visitor.signIn(base, "Dana Whitlock", 0);
    List<String> slates = found(SLATE, dana.get("/team/openings").body());
    phase(random, visitors, dana, slates, rate, Math.min(15, seconds)); // warm-up, not counted
    times.clear();
    failures.clear();
    phase(random, visitors, dana, slates, rate, seconds);
    report(rate, seconds);
  }

  private void phase(
      RandomGenerator random,
      List<Loading> visitors,
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
        Loading loading = visitors.get(random.nextInt(visitors.size()));
        Visitor visitor = loading.visitor();
        int page = random.nextInt(10);
        String opening = loading.openings().get(random.nextInt(loading.openings().size()));
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
      HttpResponse<String> response = visitor.get(path);
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

  private Loading signIn(String name, int which) throws IOException, InterruptedException {
    Visitor visitor = Visitor.signIn(base, name, which);
    return new Loading(visitor, Visitor.groups(OPENING, visitor.get("/openings").body()));
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
