package org.waymark.benchmarks.report;

import java.util.List;
import java.util.Locale;

/** One curve as an SVG picture, both axes from 0. */
public final class Chart {
  private static final int WIDTH = 480;
  private static final int HEIGHT = 300;
  private static final int LEFT = 64;
  private static final int BOTTOM = 48;
  private static final int EDGE = 24;

  private final String title;
  private final String across;
  private final List<Point> points;

  /** One measurement: a size, and milliseconds at the median. */
  public record Point(double size, double millis) {}

  public Chart(String title, String across, List<Point> points) {
    this.title = title;
    this.across = across;
    this.points = List.copyOf(points);
  }

  public String title() {
    return title;
  }

  public List<Point> points() {
    return points;
  }

  public String svg() {
    double right = points.stream().mapToDouble(Point::size).max().orElse(1);
    double top = points.stream().mapToDouble(Point::millis).max().orElse(1) * 1.1;
    var svg = new StringBuilder();
    svg.append(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" font-family=\"sans-serif\" font-size=\"12\">%n"
            .formatted(WIDTH, HEIGHT));
    svg.append("<title>%s</title>%n".formatted(title));
    svg.append("<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n");
    text(svg, WIDTH / 2.0, 16, "middle", title);
    text(svg, WIDTH / 2.0, HEIGHT - 10, "middle", across);
    for (int i = 0; i <= 4; i++) {
      double y = y(top * i / 4, top);
      svg.append(
          String.format(
              Locale.ROOT, "<path d=\"M%d %.1fH%d\" stroke=\"#ddd\"/>%n", LEFT, y, WIDTH - EDGE));
      text(svg, LEFT - 6, y + 4, "end", String.format(Locale.ROOT, "%.3g ms", top * i / 4));
    }
    var line = new StringBuilder();
    for (Point p : points) {
      line.append(String.format(Locale.ROOT, "%.1f,%.1f ", x(p.size, right), y(p.millis, top)));
      text(svg, x(p.size, right), HEIGHT - BOTTOM + 16, "middle", label(p.size));
    }
    svg.append(
        "<polyline points=\"%s\" fill=\"none\" stroke=\"#0b6e99\" stroke-width=\"2\"/>%n"
            .formatted(line.toString().strip()));
    for (Point p : points) {
      svg.append(
          String.format(
              Locale.ROOT,
              "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3.5\" fill=\"#0b6e99\"/>%n",
              x(p.size, right),
              y(p.millis, top)));
    }
    return svg.append("</svg>\n").toString();
  }

  private static String label(double size) {
    if (size >= 10_000) {
      return String.format(Locale.ROOT, "%.0fk", size / 1_000);
    }
    return size == Math.rint(size) ? String.valueOf((long) size) : String.valueOf(size);
  }

  private static void text(StringBuilder svg, double x, double y, String anchor, String text) {
    svg.append(
        String.format(
            Locale.ROOT,
            "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" fill=\"#333\">%s</text>%n",
            x,
            y,
            anchor,
            text));
  }

  private static double x(double size, double right) {
    return LEFT + size / right * (WIDTH - LEFT - EDGE);
  }

  private static double y(double millis, double top) {
    return HEIGHT - BOTTOM - millis / top * (HEIGHT - BOTTOM - EDGE - 8);
  }
}
