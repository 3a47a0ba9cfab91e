package org.waymark.app.skills.meaning;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import java.util.stream.Stream;

/** By what the vector of a text is kept, or a map of many: the first half of its SHA-256. */
final class TextHash {
  private TextHash() {}

  static UUID of(String text) {
    return firstHalf(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Of many texts in their order, each with its length. */
  static UUID of(Stream<String> texts) {
    MessageDigest sum = sha256();
    texts.forEach(
        t -> {
          byte[] bytes = t.getBytes(StandardCharsets.UTF_8);
          sum.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
          sum.update(bytes);
        });
    return firstHalf(sum.digest());
  }

  private static UUID firstHalf(byte[] hash) {
    ByteBuffer bytes = ByteBuffer.wrap(hash);
    return new UUID(bytes.getLong(), bytes.getLong());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
