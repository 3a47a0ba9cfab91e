package org.waymark.app.skills.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.app.kernel.Grant;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Relation;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.skills.Answer;
import org.waymark.app.skills.Aspiration;
import org.waymark.app.skills.model.Share.Audience;
import org.waymark.app.skills.model.Share.Topic;

class SightTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final PersonId SARAH = new PersonId(new UUID(1, 1));
  private static final PersonId JONAS = new PersonId(new UUID(1, 2));

  private static Viewer jonas(Hat... hats) {
    List<Grant> grants = Arrays.stream(hats).map(h -> new Grant(h, null)).toList();
    return new Viewer(new UUID(0, 2), JONAS, "Jonas", grants, Locale.ENGLISH);
  }

  private static Share share(Topic topic, Audience audience) {
    return new Share(new UUID(9, 9), SARAH, topic, audience, Instant.EPOCH, TODAY.plusMonths(12));
  }

  private static Sight sight(Viewer viewer, Set<Relation> relations, Share... shares) {
    return new Sight(viewer, relations, List.of(shares), TODAY);
  }

  @Test
  void aPersonSeesEverythingOfThemselvesWhateverHatTheyWear() {
    Sight own = sight(jonas(Hat.ADMINISTRATOR), Set.of(Relation.SELF));
    assertThat(own.levels() && own.evidence() && own.availability() && own.sees(Answer.TARGETS))
        .isTrue();
  }

  @Test
  void aManagerSeesLevelsButNeitherEvidenceNorWishesUnlessShared() {
    Sight manager = sight(jonas(Hat.MANAGER), Set.of(Relation.MANAGER));
    assertThat(manager.levels()).isTrue();
    assertThat(manager.evidence()).isFalse();
    assertThat(manager.availability()).isFalse();
    assertThat(manager.sees(Answer.TARGETS)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(
      value = Relation.class,
      names = {"SKIP_LEVEL", "LEADER", "MENTOR"})
  void neitherTheManagersManagerNorALeaderNorAMentorSeesLevels(Relation relation) {
    assertThat(sight(jonas(), Set.of(relation)).levels()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Hat.class)
  void noHatAloneShowsAnything(Hat hat) {
    Sight stranger = sight(jonas(hat), Set.of());
    assertThat(stranger.levels() || stranger.evidence()).isFalse();
    assertThat(stranger.sees(Answer.TARGETS) || stranger.availability()).isFalse();
  }

  @Test
  void wishesSharedWithTheNamedManagerAreSeenByThatManager() {
    Share named = share(Topic.TARGETS, new Audience.Named(JONAS));
    assertThat(sight(jonas(), Set.of(Relation.MANAGER), named).sees(Answer.TARGETS)).isTrue();
  }

  @Test
  void noOtherHatLiftsTheManagersDenial() {
    Share withHr = share(Topic.TARGETS, new Audience.HrPartner());
    Share withMentor = share(Topic.TARGETS, new Audience.Mentor());
    var both = Set.of(Relation.MANAGER, Relation.HR_PARTNER, Relation.MENTOR);
    assertThat(sight(jonas(Hat.HR_PARTNER), both, withHr, withMentor).sees(Answer.TARGETS))
        .isFalse();
    assertThat(
            sight(jonas(Hat.HR_PARTNER), Set.of(Relation.HR_PARTNER), withHr).sees(Answer.TARGETS))
        .isTrue();
  }

  @Test
  void theManagersManagerAndAnAdministratorNeverSeeWishesEvenWhenNamed() {
    Share named = share(Topic.TARGETS, new Audience.Named(JONAS));
    assertThat(sight(jonas(), Set.of(Relation.SKIP_LEVEL), named).sees(Answer.TARGETS)).isFalse();
    assertThat(sight(jonas(Hat.ADMINISTRATOR), Set.of(), named).sees(Answer.TARGETS)).isFalse();
  }

  @Test
  void aShareOfAnotherTopicShowsNothingElse() {
    Share evidence = share(Topic.EVIDENCE, new Audience.Named(JONAS));
    Sight manager = sight(jonas(), Set.of(Relation.MANAGER), evidence);
    assertThat(manager.evidence()).isTrue();
    assertThat(manager.sees(Answer.TARGETS)).isFalse();
  }

  @Test
  void aShareEndsOnItsDay() {
    var past =
        new Share(
            new UUID(9, 9), SARAH, Topic.TARGETS, new Audience.Named(JONAS), Instant.EPOCH, TODAY);
    assertThat(sight(jonas(), Set.of(Relation.MANAGER), past).sees(Answer.TARGETS)).isFalse();
  }

  @Test
  void whoHiresSeesLevelsAndEvidenceOfApplicantsButNeverWishes() {
    Sight hiring = sight(jonas(), Set.of(Relation.HIRING));
    assertThat(hiring.levels() && hiring.evidence()).isTrue();
    assertThat(hiring.sees(Answer.TARGETS)).isFalse();
  }

  @Test
  void onlyTheManagerOfTodayStatesALevel() {
    assertThat(sight(jonas(), Set.of(Relation.MANAGER)).mayState()).isTrue();
    assertThat(sight(jonas(Hat.MANAGER), Set.of(Relation.SKIP_LEVEL)).mayState()).isFalse();
    assertThat(sight(jonas(), Set.of(Relation.HR_PARTNER)).mayState()).isFalse();
  }

  private static final Aspiration SAID =
      new Aspiration(
          List.of(),
          List.of("ENG"),
          List.of(Aspiration.Kind.UP),
          List.of(),
          12,
          Aspiration.Relocation.YES,
          Aspiration.Direction.LEAD,
          "I would like a team",
          List.of(Aspiration.Matter.PAY));

  @ParameterizedTest
  @EnumSource(Answer.class)
  void aSharedAnswerShowsItselfAndNoOther(Answer answer) {
    Sight manager =
        sight(
            jonas(), Set.of(Relation.MANAGER), share(Topic.of(answer), new Audience.Named(JONAS)));
    assertThat(manager.answers()).containsExactly(answer);
    if (answer == Answer.WISHES) { // which stand elsewhere
      assertThat(manager.of(SAID)).isEmpty();
    } else {
      assertThat(manager.of(SAID)).contains(Aspiration.NONE.with(answer, SAID));
    }
  }

  @Test
  void aShareOfWhatWasNeverSaidIsTheSameNothingAsNoShare() {
    Share time = share(Topic.TIME, new Audience.Named(JONAS));
    Aspiration open = SAID.with(Answer.TIME, Aspiration.NONE);
    assertThat(sight(jonas(), Set.of(Relation.MANAGER), time).of(open))
        .isEqualTo(sight(jonas(), Set.of(Relation.MANAGER)).of(SAID))
        .isEmpty();
  }

  @Test
  void whoFillsAnOpeningSeesNoAnswerWhateverIsShared() {
    Share mentors = share(Topic.DIRECTION, new Audience.Mentor());
    Share partners = share(Topic.DIRECTION, new Audience.HrPartner());
    assertThat(sight(jonas(), Set.of(Relation.HIRING), mentors, partners).answers()).isEmpty();
  }
}
