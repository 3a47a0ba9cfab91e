package org.waymark.app.policy.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.policy.GuideStage;
import org.waymark.app.policy.Library;
import org.waymark.app.policy.MoveKind;
import org.waymark.app.policy.model.Guide;
import org.waymark.app.shell.Markdown;

/** Puts the pages of the library together. */
@Component
class LibraryPages {
  private final Library library;
  private final Organisation organisation;
  private final People people;
  private final MessageSource messages;
  private final Clock clock;

  LibraryPages(
      Library library,
      Organisation organisation,
      People people,
      MessageSource messages,
      Clock clock) {
    this.library = library;
    this.organisation = organisation;
    this.people = people;
    this.messages = messages;
    this.clock = clock;
  }

  LibraryView list(Viewer viewer, Map<String, String> params, Locale language) {
    String q = Typed.line(params.getOrDefault("q", ""));
    String country = params.getOrDefault("country", "");
    MoveKind kind = MoveKind.of(params.getOrDefault("kind", "")).orElse(null);
    GuideStage stage = GuideStage.of(params.getOrDefault("stage", "")).orElse(null);
    return new LibraryView(
        library.find(q, kind, country.matches("[A-Z]{2}") ? country : null, stage),
        q,
        kind == null ? "" : kind.code(),
        country.matches("[A-Z]{2}") ? country : "",
        stage == null ? "" : stage.code(),
        new Names(organisation, language).countries(),
        viewer.wears(Hat.HR_PARTNER));
  }

  GuideView one(Viewer viewer, UUID id, @Nullable Integer edition, Locale language) {
    Guide guide = library.seen(id, edition);
    return new GuideView(
        guide,
        Markdown.html(guide.content().body()),
        where(guide.content(), language),
        people.card(guide.by()).map(PersonCard::name).orElse(""),
        day(guide.at()),
        library.editions(id).stream()
            .map(e -> new GuideView.Edition(e.edition(), day(e.at())))
            .toList(),
        viewer.wears(Hat.HR_PARTNER));
  }

  private LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, clock.getZone());
  }

  private String where(Guide.Content content, Locale language) {
    Names names = new Names(organisation, language);
    return Stream.of(
            content.kinds().stream().map(k -> say("policy.kind." + k.code(), language)),
            content.countries().stream().map(names::country),
            content.stages().stream().map(s -> say("policy.library.stage." + s.code(), language)))
        .map(part -> part.sorted().collect(Collectors.joining(", ")))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private String say(String key, Locale language) {
    return messages.getMessage(key, null, language);
  }

  GuideForm fresh(Locale language) {
    return form(null, 0, GuideForm.EMPTY, null, language, List.of());
  }

  GuideForm of(UUID id, Locale language) {
    Guide guide = library.seen(id, null);
    return typed(id, guide.edition(), guide.content(), language, List.of());
  }

  GuideForm typed(UUID id, int edition, Guide.Content content, Locale language, List<Refusal> no) {
    Guide guide = library.seen(id, null);
    String file = guide.file() == null ? null : guide.file().name();
    return form(id.toString(), edition, content, file, language, no);
  }

  GuideForm form(
      @Nullable String id,
      int edition,
      Guide.Content content,
      @Nullable String file,
      Locale language,
      List<Refusal> no) {
    return new GuideForm(
        id, edition, content, file, new Names(organisation, language).countries(), no);
  }
}
