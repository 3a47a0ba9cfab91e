package org.waymark.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How long each page takes where nobody else asks: all pages that the home page of people with
 * different hats leads to in one step or two, one request after another. Says the slowest, and
 * those whose first visit took longest: what is worked out once is in the first visit only.
 *
 * <p>Usage: {@code EveryPage BASE-URL [times]}
 */
public final class EveryPage {
  private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"(/[^\"#]*)\"");
  private static final Pattern NUMBER = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}|\\b\\d+\\b");
  private static final List<String> PEOPLE =
      List.of("Sarah Kimani", "Jonas Feld", "Dana Whitlock", "Ingrid Solheim", "Tomasz");
  private static final int PAGES = 60;
  private static final int SHOWN = 25;
  private static final int FIRSTS = 10;

  private final List<Line> lines = new ArrayList<>();

  private EveryPage() {}

  private record Line(String who, String page, long first, List<Long> sorted, int status) {
    double at(double share) {
      return sorted.get((int) Math.ceil(share * sorted.size()) - 1) / 1e6;
    }
  }

  static void main(String[] args) throws IOException, InterruptedException {
    if (args.length == 0) {
      System.err.println("usage: EveryPage BASE-URL [times]");
      System.exit(2);
    }
    int times = args.length > 1 ? Integer.parseInt(args[1]) : 20;
    var every = new EveryPage();
    for (String who : PEOPLE) {
      every.visit(who, Visitor.signIn(URI.create(args[0]), who, 0), times);
    }
    every.report(times);
  }

  /** One page of each kind: addresses that differ in a number only are the same kind. */
  private void visit(String who, Visitor visitor, int times)
      throws IOException, InterruptedException {
    Set<String> kinds = new LinkedHashSet<>();
    List<String> paths = new ArrayList<>(List.of("/"));
    kinds.add("/");
    for (int i = 0; i < paths.size() && i < PAGES; i++) {
      String path = paths.get(i);
      String body = time(who, visitor, path, times);
      for (String link : Visitor.groups(LINK, body)) {
        String plain = link.replace("&amp;", "&").replaceAll("\\?.*", "");
        if (kinds.add(NUMBER.matcher(plain).replaceAll("…")) && !plain.contains(".")) {
          paths.add(plain);
        }
      }
    }
  }

  private String time(String who, Visitor visitor, String path, int times)
      throws IOException, InterruptedException {
    long asked = System.nanoTime();
    var first = visitor.get(path);
    long untilFirst = System.nanoTime() - asked;
    List<Long> taken = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      long began = System.nanoTime();
      visitor.get(path);
      taken.add(System.nanoTime() - began);
    }
    taken.sort(null);
    String kind = NUMBER.matcher(path).replaceAll("…");
    lines.add(new Line(who, kind, untilFirst, taken, first.statusCode()));
    return first.body();
  }

  private void report(int times) {
    lines.sort(Comparator.comparingDouble((Line line) -> line.at(.95)).reversed());
    System.out.printf(
        Locale.ENGLISH,
        "%d pages of %d people, each %d times, one request after another; the slowest %d%n",
        lines.size(),
        PEOPLE.size(),
        times,
        Math.min(SHOWN, lines.size()));
    System.out.println("| page | whose | p50 ms | p95 ms | status |");
    System.out.println("|---|---|---|---|---|");
    for (Line line : lines.subList(0, Math.min(SHOWN, lines.size()))) {
      System.out.printf(
          Locale.ENGLISH,
          "| %s | %s | %.1f | %.1f | %d |%n",
          line.page(),
          line.who(),
          line.at(.5),
          line.at(.95),
          line.status());
    }
    reportFirst();
    long slow = lines.stream().filter(line -> line.at(.95) > 150).count();
    System.out.printf("slower than 150 ms at the 95th percentile: %d of %d%n", slow, lines.size());
  }

  private void reportFirst() {
    System.out.println();
    System.out.println("| longest first visits | whose | ms |");
    System.out.println("|---|---|---|");
    lines.stream()
        .sorted(Comparator.comparingLong((Line line) -> -line.first()))
        .limit(FIRSTS)
        .forEach(
            line ->
                System.out.printf(
                    Locale.ENGLISH,
                    "| %s | %s | %.1f |%n",
                    line.page(),
                    line.who(),
                    line.first() / 1e6));
    System.out.println();
  }
}
