package org.waymark.app.growth.plans;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Readiness over time as a drawing, 0 to 100 upwards: a line with the interval around it, and where
 * it would be if everything planned were done.
 *
 * @param ahead null where nothing planned adds anything
 */
public record Curve(List<Dot> dots, @Nullable Ahead ahead) {
  private static final double LEFT = 34;
  private static final double RIGHT = 548;
  private static final double TOP = 10;
  private static final double BOTTOM = 170;
  private static final double WHOLE = 100;

  public Curve {
    dots = List.copyOf(dots);
  }

  /** A day with its points and the interval. */
  public record Dot(LocalDate on, int points, int low, int high) {}

  /** What would be: by when everything is due, as far as that is known. */
  public record Ahead(LocalDate by, int points) {}

  public boolean drawn() {
    return dots.size() > 1;
  }

  public LocalDate first() {
    return dots.getFirst().on();
  }

  public LocalDate last() {
    return ahead == null ? dots.getLast().on() : ahead.by();
  }

  public Dot now() {
    return dots.getLast();
  }

  public String x(LocalDate day) {
    long all = Math.max(1, ChronoUnit.DAYS.between(first(), last()));
    return number(LEFT + (RIGHT - LEFT) * ChronoUnit.DAYS.between(first(), day) / all);
  }

  public static String y(int points) {
    return number(BOTTOM - (BOTTOM - TOP) * points / WHOLE);
  }

  public String line() {
    return dots.stream().map(d -> x(d.on()) + "," + y(d.points())).collect(Collectors.joining(" "));
  }

  /** Around the interval: along its upper end, and back along its lower. */
  public String area() {
    String upper =
        dots.stream().map(d -> x(d.on()) + "," + y(d.high())).collect(Collectors.joining(" "));
    String lower =
        dots.reversed().stream()
            .map(d -> x(d.on()) + "," + y(d.low()))
            .collect(Collectors.joining(" "));
    return upper + " " + lower;
  }

  private static String number(double at) {
    return String.format(Locale.ROOT, "%.1f", at);
  }
}
