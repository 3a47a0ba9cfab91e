package org.waymark.benchmarks.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Maps, lists, numbers and words as JSON. */
final class Json {
  private Json() {}

  static String of(@Nullable Object value) {
    return write(value, "") + "\n";
  }

  private static String write(@Nullable Object value, String indent) {
    String deeper = indent + "  ";
    return switch (value) {
      case null -> "null";
      case Map<?, ?> map ->
          map.entrySet().stream()
              .map(
                  e ->
                      deeper
                          + word(String.valueOf(e.getKey()))
                          + ": "
                          + write(e.getValue(), deeper))
              .collect(Collectors.joining(",\n", "{\n", "\n" + indent + "}"));
      case List<?> list ->
          list.stream()
              .map(v -> deeper + write(v, deeper))
              .collect(Collectors.joining(",\n", "[\n", "\n" + indent + "]"));
      case Double d -> d.isNaN() || d.isInfinite() ? "null" : number(d);
      case Number n -> n.toString();
      case Boolean b -> b.toString();
      default -> word(value.toString());
    };
  }

  private static String number(double d) {
    String text = String.format(Locale.ROOT, Math.abs(d) < 1 ? "%.5f" : "%.3f", d);
    return text.replaceAll("0+$", "").replaceAll("\\.$", ".0");
  }

  private static String word(String text) {
    var out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> out.append('\\').append(c);
        case '\n' -> out.append("\\n");
        default -> out.append(c < ' ' ? ' ' : c);
      }
    }
    return out.append('"').toString();
  }
}
