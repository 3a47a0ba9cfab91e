package org.waymark.app.skills.work;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.skills.Aspiration;
import org.waymark.app.skills.Aspirations;
import org.waymark.app.skills.Feedback;
import org.waymark.app.skills.Interest;
import org.waymark.app.skills.Profiles;
import org.waymark.app.skills.SkillCard;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;
import org.waymark.app.skills.Statement;
import org.waymark.app.skills.model.AspirationBook;
import org.waymark.app.skills.model.Availability;
import org.waymark.app.skills.model.Dispute;
import org.waymark.app.skills.model.DisputeBook;
import org.waymark.app.skills.model.Evidences;
import org.waymark.app.skills.model.Share;
import org.waymark.app.skills.model.Shares;

/** Everything that this module keeps about one person, for that person. */
@Service
public class MyRecord {
  private final Profiles profiles;
  private final Skills skills;
  private final Evidences evidences;
  private final Aspirations aspirations;
  private final AspirationBook notes;
  private final Availability availability;
  private final Shares shares;
  private final DisputeBook disputes;
  private final Feedback feedback;
  private final Clock clock;

  MyRecord(
      Profiles profiles,
      Skills skills,
      Evidences evidences,
      Aspirations aspirations,
      AspirationBook notes,
      Availability availability,
      Shares shares,
      DisputeBook disputes,
      Feedback feedback,
      Clock clock) {
    this.profiles = profiles;
    this.skills = skills;
    this.evidences = evidences;
    this.aspirations = aspirations;
    this.notes = notes;
    this.availability = availability;
    this.shares = shares;
    this.disputes = disputes;
    this.feedback = feedback;
    this.clock = clock;
  }

  /** All of it; skills are named beside their ids. */
  public record Everything(
      Instant asOf,
      Map<Integer, String> skills,
      List<Profiles.Estimate> levels,
      List<Statement> statements,
      List<Evidences.Piece> evidence,
      List<Interest> interests,
      Aspiration aspirations,
      String privateNote,
      Availability.@Nullable Choice availability,
      List<Share> shares,
      List<Dispute> disputes,
      Feedback.All feedback) {}

  public Everything of(PersonId me) {
    List<Profiles.Estimate> levels = profiles.estimates(List.of(me)).getOrDefault(me, List.of());
    List<Statement> said = profiles.statementsOf(me);
    List<Evidences.Piece> evidence = evidences.of(me);
    List<Interest> interests = profiles.interests(List.of(me)).getOrDefault(me, List.of());
    List<Dispute> questions = disputes.of(me);
    Stream<SkillId> named =
        Stream.of(
                levels.stream().map(Profiles.Estimate::skill),
                said.stream().map(Statement::skill),
                evidence.stream().map(Evidences.Piece::skill),
                interests.stream().map(Interest::skill),
                questions.stream().map(Dispute::skill))
            .flatMap(s -> s);
    Map<Integer, String> names = new java.util.TreeMap<>();
    for (SkillCard card : skills.cards(named.distinct().toList()).values()) {
      names.put(card.id().value(), card.name());
    }
    return new Everything(
        clock.instant(),
        names,
        levels,
        said,
        evidence,
        interests,
        aspirations.of(me),
        notes.note(me).orElse(""),
        availability.of(me).orElse(null),
        shares.of(me, LocalDate.now(clock)),
        questions,
        feedback.openFor(me));
  }
}
