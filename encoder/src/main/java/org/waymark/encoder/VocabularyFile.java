package org.waymark.encoder;

import java.util.HashMap;
import java.util.Map;

/** Reads the word pieces out of a tokenizer file: the object after {@code "vocab":}. */
final class VocabularyFile {
  private static final String VOCABULARY = "\"vocab\":";

  private final String json;
  private int at;

  private VocabularyFile(String json) {
    this.json = json;
  }

  static Map<String, Integer> read(String json) {
    return new VocabularyFile(json).pieces();
  }

  private Map<String, Integer> pieces() {
    at = json.indexOf(VOCABULARY);
    if (at < 0) {
      throw new IllegalArgumentException("The tokenizer file has no vocabulary.");
    }
    at = json.indexOf('{', at) + 1;
    Map<String, Integer> pieces = HashMap.newHashMap(1 << 15);
    while (nextString()) {
      String piece = string();
      at = json.indexOf(':', at) + 1;
      pieces.put(piece, number());
    }
    return pieces;
  }

  private boolean nextString() {
    while (json.charAt(at) != '"' && json.charAt(at) != '}') {
      at++;
    }
    return json.charAt(at) == '"';
  }

  private String string() {
    var piece = new StringBuilder();
    at++;
    while (json.charAt(at) != '"') {
      piece.append(json.charAt(at) == '\\' ? escaped() : json.charAt(at));
      at++;
    }
    at++;
    return piece.toString();
  }

  private char escaped() {
    at++;
    char c = json.charAt(at);
    if (c == 'u') {
      at += 4;
      return (char) Integer.parseInt(json, at - 3, at + 1, 16);
    }
    return switch (c) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'b' -> '\b';
      case 'f' -> '\f';
      default -> c;
    };
  }

  private int number() {
    while (json.charAt(at) == ' ') {
      at++;
    }
    int from = at;
    while (Character.isDigit(json.charAt(at))) {
      at++;
    }
    return Integer.parseInt(json, from, at, 10);
  }
}
