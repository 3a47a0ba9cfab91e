package org.waymark.benchmarks;

import java.io.IOException;
import java.net.URI;
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
  private static final Pattern OPENING = Pattern.compile("/openings/([0-9a-f-]{36})\"");
  private static final Pattern SKILL = Pattern.compile("href=\"/skills/(\\d+)\\?opening=");
  private static final Pattern NUMBER = Pattern.compile("wm-(?:num|fitnum)\"[^>]*>\\s*(\\d+)");
  private static final long PAUSE = Duration.ofMillis(10).toNanos();
  private static final long GIVEN_UP = Duration.ofSeconds(5).toNanos();
  private static final int LOW = 1;
  private static final int HIGH = 5;

  private final URI base;
  private final List<Long> seen = new ArrayList<>();
  private final List<Long> stated = new ArrayList<>();
  private int same;

  private ChangeSeen(URI base) {
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
      Visitor visitor =
          Visitor.signIn(
              base, Visitor.COMMON.get(i % Visitor.COMMON.size()), i / Visitor.COMMON.size());
      List<String> openings = Visitor.groups(OPENING, visitor.get("/openings?sort=fit").body());
      if (openings.isEmpty()) {
        continue;
      }
      String fit = "/openings/" + openings.getFirst() + "/fit";
      List<String> skills = Visitor.groups(SKILL, visitor.get(fit).body());
      if (!skills.isEmpty() && change(visitor, fit, skills.getFirst(), LOW)) {
        change(visitor, fit, skills.getFirst(), HIGH);
      }
    }
    report();
  }

  /** Whether the fit became another one. */
  private boolean change(Visitor visitor, String fit, String skill, int level)
      throws IOException, InterruptedException {
    String token = visitor.token("/skills/" + skill);
    List<String> before = Visitor.groups(NUMBER, visitor.get(fit).body());
    long began = System.nanoTime();
    visitor.post("/skills/" + skill + "/level", token, "level=" + level);
    long written = System.nanoTime() - began;
    while (Visitor.groups(NUMBER, visitor.get(fit).body()).equals(before)) {
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
