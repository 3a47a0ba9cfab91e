package org.waymark.app.policy.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.policy.GuideStage;
import org.waymark.app.policy.MoveKind;

/**
 * One edition of a procedure or resource, without the bytes of its file.
 *
 * @param latest whether no edition came after it
 */
public record Guide(
    UUID id,
    int edition,
    boolean latest,
    Content content,
    @Nullable FileCard file,
    Instant at,
    PersonId by) {
  public static final int LARGEST_FILE = 10 * 1024 * 1024;

  /** Endings of files that are kept; nothing that a browser would run. */
  public static final List<String> ENDINGS =
      List.of(
          "pdf", "docx", "xlsx", "pptx", "odt", "ods", "odp", "txt", "csv", "png", "jpg", "jpeg");

  /** A file's name and what it is served as. */
  public record FileCard(String name, long size) {
    public static String ending(String name) {
      int dot = name.lastIndexOf('.');
      return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
  }

  /** A file as somebody gave it. */
  public static final class GivenFile {
    private final String name;
    private final byte[] bytes;

    public GivenFile(String name, byte[] bytes) {
      this.name = name;
      this.bytes = bytes.clone();
    }

    public String name() {
      return name;
    }

    public byte[] bytes() {
      return bytes.clone();
    }
  }

  /**
   * What it says and where it applies; empty sets mean everywhere.
   *
   * @param language tag of the only language it is for, or empty
   * @param body Markdown
   */
  public record Content(
      String title,
      String language,
      String body,
      Set<MoveKind> kinds,
      Set<String> countries,
      Set<GuideStage> stages) {
    public static final int LONGEST_TITLE = 150;
    public static final int LONGEST_BODY = 60_000;

    public Content {
      kinds = Set.copyOf(kinds);
      countries = Set.copyOf(countries);
      stages = Set.copyOf(stages);
    }

    public boolean applies(
        @Nullable MoveKind kind, @Nullable String country, @Nullable GuideStage stage) {
      return among(kinds, kind) && among(countries, country) && among(stages, stage);
    }

    private static <T> boolean among(Set<T> limited, @Nullable T asked) {
      return limited.isEmpty() || asked == null || limited.contains(asked);
    }
  }

  /** Every reason why it cannot be kept like this. */
  public static List<Refusal> refusals(Content content, @Nullable GivenFile file, Known known) {
    List<Refusal> no = new ArrayList<>();
    if (content.title().isBlank() || content.title().length() > Content.LONGEST_TITLE) {
      no.add(Refusal.of("policy.library.refused.title", Content.LONGEST_TITLE));
    }
    if (content.body().length() > Content.LONGEST_BODY) {
      no.add(Refusal.of("policy.library.refused.long", Content.LONGEST_BODY));
    }
    if (content.body().isBlank() && file == null) {
      no.add(Refusal.of("policy.library.refused.empty"));
    }
    if (!known.countries().containsAll(content.countries())) {
      no.add(Refusal.of("policy.refused.matches_nothing"));
    }
    if (file != null) {
      no.addAll(refusals(file));
    }
    return no;
  }

  private static List<Refusal> refusals(GivenFile file) {
    List<Refusal> no = new ArrayList<>();
    if (!ENDINGS.contains(FileCard.ending(file.name()))) {
      no.add(Refusal.of("policy.library.refused.kind", String.join(", ", ENDINGS)));
    }
    if (file.bytes().length > LARGEST_FILE || file.bytes().length == 0) {
      no.add(Refusal.of("policy.library.refused.size", LARGEST_FILE / 1024 / 1024));
    }
    return no;
  }
}
