package org.waymark.app.conversations.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.waymark.app.conversations.TalkId;
import org.waymark.app.conversations.TalkStanding;
import org.waymark.app.conversations.model.Agreement;
import org.waymark.app.conversations.model.Agreements;
import org.waymark.app.conversations.model.Notes;
import org.waymark.app.conversations.model.SharedNote;
import org.waymark.app.conversations.model.Talk;
import org.waymark.app.conversations.model.Talks;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;

/** Rows of files. */
@Component
class FileRows {
  private final Talks talks;
  private final Notes notes;
  private final Agreements agreements;
  private final People people;
  private final MessageSource words;
  private final Clock clock;

  FileRows(
      Talks talks,
      Notes notes,
      Agreements agreements,
      People people,
      MessageSource words,
      Clock clock) {
    this.talks = talks;
    this.notes = notes;
    this.agreements = agreements;
    this.people = people;
    this.words = words;
    this.clock = clock;
  }

  /** Conversations of the viewer as the person. */
  List<@Nullable Object[]> mine(Viewer viewer, Locale language) {
    List<Talk> all = talks.ofPerson(viewer.self());
    List<TalkId> ids = all.stream().map(Talk::id).toList();
    Map<TalkId, SharedNote> shared = notes.shared(ids);
    Map<TalkId, String> own = notes.privateOf(viewer.self());
    Map<TalkId, List<Agreement>> agreed =
        agreements.of(ids).stream().collect(Collectors.groupingBy(Agreement::talk));
    Map<PersonId, PersonCard> cards =
        people.cards(all.stream().map(Talk::manager).collect(Collectors.toSet()));
    return all.stream()
        .map(
            t ->
                new @Nullable Object[] {
                  t.state().time().map(s -> LocalDate.ofInstant(s, clock.getZone())).orElse(null),
                  name(cards.get(t.manager())),
                  say("conversations.stage." + t.stage().code(), language),
                  lines(notes.topics(t.id()).stream().map(Notes.Topic::text)),
                  shared.getOrDefault(t.id(), SharedNote.NONE).text(),
                  own.get(t.id()),
                  lines(agreed.getOrDefault(t.id(), List.of()).stream().map(Agreement::what))
                })
        .toList();
  }

  List<@Nullable Object[]> team(TeamTalksView view, Locale language) {
    return view.rows().stream()
        .map(
            r -> {
              TalkStanding s = r.standing();
              return new @Nullable Object[] {
                r.person().name(),
                r.person().roleTitle(),
                s.last(),
                s.due(),
                say("conversations.standing." + s.state(), language),
                s.on()
              };
            })
        .toList();
  }

  List<@Nullable Object[]> coverage(CoverageView view, Locale language) {
    String few = words.getMessage("conversations.coverage.few", null, language);
    return view.rows().stream()
        .map(
            r ->
                new @Nullable Object[] {
                  r.unit(),
                  r.above(),
                  r.shown() ? r.people() : few,
                  r.shown() ? r.covered() : few,
                  view.day()
                })
        .toList();
  }

  private static String lines(Stream<String> all) {
    return all.collect(Collectors.joining("\n"));
  }

  private static String name(@Nullable PersonCard card) {
    return card == null ? "" : card.name();
  }

  private String say(String key, Locale language) {
    return words.getMessage(key, null, language);
  }
}
