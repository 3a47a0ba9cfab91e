package org.waymark.app.communication.answers;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** The id of a link and its HMAC-SHA-256: what stands in mails, and in no table. */
@Component
public class Tokens {
  private static final String PATH = "/answers/";
  private static final int ID_BYTES = 16;
  private static final int LENGTH = 64;
  private final Secret secret;

  Tokens(Secret secret) {
    this.secret = secret;
  }

  /** Where the link with this id leads. */
  public String path(UUID id) {
    byte[] plain = bytes(id);
    byte[] seal = seal(plain);
    byte[] token = Arrays.copyOf(plain, plain.length + seal.length);
    System.arraycopy(seal, 0, token, plain.length, seal.length);
    return PATH + Base64.getUrlEncoder().withoutPadding().encodeToString(token);
  }

  /** The id in a token that was made here. */
  Optional<UUID> id(String token) {
    if (token.length() != LENGTH) {
      return Optional.empty();
    }
    byte[] read;
    try {
      read = Base64.getUrlDecoder().decode(token);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
    byte[] plain = Arrays.copyOf(read, ID_BYTES);
    byte[] seal = Arrays.copyOfRange(read, ID_BYTES, read.length);
    ByteBuffer id = ByteBuffer.wrap(plain);
    return MessageDigest.isEqual(seal, seal(plain))
        ? Optional.of(new UUID(id.getLong(), id.getLong()))
        : Optional.empty();
  }

  private static byte[] bytes(UUID id) {
    return ByteBuffer.allocate(ID_BYTES)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }

  private byte[] seal(byte[] plain) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.bytes(), "HmacSHA256"));
      return mac.doFinal(plain);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
