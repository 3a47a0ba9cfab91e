package org.waymark.app.words;

import java.util.List;

/**
 * What of a template is HTML: everything but its declarations, expressions and control words.
 * Blocks of content that are handed to other templates count, however deep.
 */
final class Template {
  private static final List<String> CONTROL =
      List.of("template", "elseif", "else", "endif", "endfor", "if", "for", "raw", "endraw");
  private final String text;
  private final StringBuilder html = new StringBuilder();
  private int at;

  private Template(String text) {
    this.text = text;
  }

  static String html(String text) {
    Template template = new Template(text);
    template.html('\0');
    return template.html.toString();
  }

  private void html(char end) {
    while (at < text.length() && text.charAt(at) != end) {
      if (starts("<%--")) {
        at = text.indexOf("--%>", at) + 4;
      } else if (starts("@import ") || starts("@param ")) {
        at = Math.max(at, text.indexOf('\n', at));
      } else if (starts("${") || starts("!{")) {
        at += 2;
        code('{', '}');
      } else if (starts("$unsafe{")) {
        at += 8;
        code('{', '}');
      } else if (text.charAt(at) == '@' && at + 1 < text.length()) {
        command();
      } else {
        html.append(text.charAt(at++));
      }
    }
    at++;
  }

  private void command() {
    at++;
    String word = CONTROL.stream().filter(this::starts).findFirst().orElse("");
    at += word.length();
    while (word.equals("template") && part(text.charAt(at))) {
      at++;
    }
    if (at < text.length() && text.charAt(at) == '(') {
      at++;
      code('(', ')');
    }
    html.append(' ');
  }

  /** Passes over Java until the bracket closes; content blocks in it are HTML again. */
  private void code(char open, char close) {
    int depth = 1;
    while (depth > 0) {
      char c = text.charAt(at);
      if (starts("@`")) {
        at += 2;
        html('`');
        html.append(' ');
      } else if (c == '"' || c == '\'') {
        literal(c);
      } else {
        depth += c == open ? 1 : c == close ? -1 : 0;
        at++;
      }
    }
  }

  private void literal(char quote) {
    at++;
    while (text.charAt(at) != quote) {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    at++;
  }

  private boolean starts(String word) {
    return text.startsWith(word, at);
  }

  private static boolean part(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_';
  }
}
