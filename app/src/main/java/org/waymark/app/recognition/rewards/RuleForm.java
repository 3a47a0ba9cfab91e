package org.waymark.app.recognition.rewards;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/** What HR typed for the next version; what is no number becomes one that the rules refuse. */
record RuleForm(Map<String, String> params) {
  Rules read(Rules before) {
    Map<String, Rules.Line> lines = new HashMap<>();
    for (String code : new TreeSet<>(before.lines().keySet())) {
      lines.put(code, new Rules.Line(number("least-" + code), number("points-" + code)));
    }
    Map<RewardKind, Integer> needed = new EnumMap<>(RewardKind.class);
    for (RewardKind kind : RewardKind.values()) {
      needed.put(kind, number("kind-" + kind.code()));
    }
    return new Rules(before.version(), number("months"), lines, needed);
  }

  String why() {
    return params.getOrDefault("why", "").replace("\0", "").strip();
  }

  private int number(String name) {
    String typed = params.getOrDefault(name, "").strip();
    return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : -1;
  }
}
