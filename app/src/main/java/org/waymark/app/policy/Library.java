package org.waymark.app.policy;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.policy.model.Guide;
import org.waymark.app.policy.model.Guide.Content;
import org.waymark.app.policy.model.Guide.GivenFile;
import org.waymark.app.policy.model.GuideShelf;

/** Procedures and resources: HR partners write them, everybody reads. */
@Service
public class Library {
  private final GuideShelf shelf;
  private final Company company;
  private final Clock clock;

  Library(GuideShelf shelf, Company company, Clock clock) {
    this.shelf = shelf;
    this.company = company;
    this.clock = clock;
  }

  /** A procedure or resource by its title and page. */
  public record Card(String title, String href, boolean file) {}

  /** What helps there, in the reader's language or for any. */
  public List<Card> cards(Scope scope, GuideStage stage, String language) {
    return shelf.latest("").stream()
        .filter(g -> g.content().applies(scope.kind(), scope.country(), stage))
        .filter(g -> inLanguage(g, language))
        .map(Library::card)
        .toList();
  }

  /** Of these pages those that are still there. */
  public Map<UUID, Card> cards(Collection<UUID> pages) {
    return pages.isEmpty()
        ? Map.of()
        : shelf.latest("").stream()
            .filter(g -> pages.contains(g.id()))
            .collect(Collectors.toMap(Guide::id, Library::card));
  }

  /** The pages with this title, in whatever letters it is written. */
  public List<UUID> titled(String title) {
    return shelf.latest("").stream()
        .filter(g -> g.content().title().equalsIgnoreCase(title.strip()))
        .map(Guide::id)
        .toList();
  }

  private static Card card(Guide guide) {
    return new Card(guide.content().title(), "/library/" + guide.id(), guide.file() != null);
  }

  private static boolean inLanguage(Guide guide, String language) {
    return guide.content().language().isEmpty() || guide.content().language().equals(language);
  }

  /** Of those that have all words of the query. */
  public List<Guide> find(
      String query, @Nullable MoveKind kind, @Nullable String country, @Nullable GuideStage stage) {
    return shelf.latest(query).stream()
        .filter(g -> g.content().applies(kind, country, stage))
        .toList();
  }

  public Guide seen(UUID id, @Nullable Integer edition) {
    return (edition == null ? shelf.latest(id) : shelf.find(id, edition))
        .orElseThrow(NotYours::new);
  }

  public List<Guide> editions(UUID id) {
    return shelf.editions(id);
  }

  public byte[] file(Guide guide) {
    return shelf.file(guide.id(), guide.edition());
  }

  @Transactional
  public Outcome<UUID> add(Viewer viewer, Content content, @Nullable GivenFile file) {
    mayWrite(viewer);
    UUID id = UuidCreator.getTimeOrderedEpoch();
    return write(viewer, id, 1, content, file);
  }

  /** A page without a file, for every country. */
  @Transactional
  public Outcome<UUID> add(
      Viewer viewer,
      String title,
      String language,
      String body,
      Set<MoveKind> kinds,
      Set<GuideStage> stages) {
    return add(viewer, new Content(title, language, body, kinds, Set.of(), stages), null);
  }

  /**
   * Another edition.
   *
   * @param seen the edition that the viewer's form was made from
   * @param file null where that of the edition before goes on
   */
  @Transactional
  public Outcome<UUID> edit(
      Viewer viewer, UUID id, int seen, Content content, @Nullable GivenFile file) {
    mayWrite(viewer);
    Guide before = shelf.latest(id).orElseThrow(NotYours::new);
    if (before.edition() != seen) {
      return Outcome.refused("policy.library.refused.changed_meanwhile");
    }
    GivenFile goesOn =
        Optional.ofNullable(file)
            .or(
                () ->
                    Optional.ofNullable(before.file())
                        .map(card -> new GivenFile(card.name(), file(before))))
            .orElse(null);
    return write(viewer, id, before.edition() + 1, content, goesOn);
  }

  private Outcome<UUID> write(
      Viewer viewer, UUID id, int edition, Content content, @Nullable GivenFile file) {
    List<Refusal> no = Guide.refusals(content, file, company.known());
    if (!no.isEmpty()) {
      return Outcome.refused(no);
    }
    shelf.add(id, edition, content, file, viewer.self(), clock.instant());
    return Outcome.done(id);
  }

  @Transactional
  public void putAway(Viewer viewer, UUID id) {
    mayWrite(viewer);
    shelf.putAway(seen(id, null).id());
  }

  private static void mayWrite(Viewer viewer) {
    if (!viewer.wears(Hat.HR_PARTNER)) {
      throw new NotYours();
    }
  }
}
