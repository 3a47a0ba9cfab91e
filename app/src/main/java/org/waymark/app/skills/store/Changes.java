package org.waymark.app.skills.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.waymark.app.skills.model.Tally;

/** Which of many things are new, changed or as they were, judged by a digest of their content. */
record Changes<T>(List<T> fresh, List<T> changed, long same) {
  /** A thing that is kept already. */
  record Known(int id, String digest) {}

  static <T> Changes<T> of(Collection<T> all, Map<String, Known> known, Function<T, String> key) {
    List<T> fresh = new ArrayList<>();
    List<T> changed = new ArrayList<>();
    long same = 0;
    for (T one : all) {
      Known before = known.get(key.apply(one));
      if (before == null) {
        fresh.add(one);
      } else if (before.digest().equals(digest(one))) {
        same++;
      } else {
        changed.add(one);
      }
    }
    return new Changes<>(fresh, changed, same);
  }

  List<T> touched() {
    List<T> both = new ArrayList<>(fresh);
    both.addAll(changed);
    return both;
  }

  Tally tally(long ended) {
    return new Tally(fresh.size(), changed.size(), ended, same);
  }

  static String digest(Object content) {
    try {
      byte[] all = content.toString().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(all), 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
