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
    assertThat(own.levels() && own.evidence() && own.availability() && own.aspirations()).isTrue();
  }

  @Test
  void aManagerSeesLevelsButNeitherEvidenceNorWishesUnlessShared() {
    Sight manager = sight(jonas(Hat.MANAGER), Set.of(Relation.MANAGER));
    assertThat(manager.levels()).isTrue();
    assertThat(manager.evidence()).isFalse();
    assertThat(manager.availability()).isFalse();
    assertThat(manager.aspirations()).isFalse();
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
    assertThat(stranger.aspirations() || stranger.availability()).isFalse();
  }

  @Test
  void wishesSharedWithTheNamedManagerAreSeenByThatManager() {
    Share named = share(Topic.ASPIRATIONS, new Audience.Named(JONAS));
    assertThat(sight(jonas(), Set.of(Relation.MANAGER), named).aspirations()).isTrue();
  }

  @Test
  void noOtherHatLiftsTheManagersDenial() {
    Share withHr = share(Topic.ASPIRATIONS, new Audience.HrPartner());
    Share withMentor = share(Topic.ASPIRATIONS, new Audience.Mentor());
    var both = Set.of(Relation.MANAGER, Relation.HR_PARTNER, Relation.MENTOR);
    assertThat(sight(jonas(Hat.HR_PARTNER), both, withHr, withMentor).aspirations()).isFalse();
    assertThat(sight(jonas(Hat.HR_PARTNER), Set.of(Relation.HR_PARTNER), withHr).aspirations())
        .isTrue();
  }

  @Test
  void theManagersManagerAndAnAdministratorNeverSeeWishesEvenWhenNamed() {
    Share named = share(Topic.ASPIRATIONS, new Audience.Named(JONAS));
    assertThat(sight(jonas(), Set.of(Relation.SKIP_LEVEL), named).aspirations()).isFalse();
    assertThat(sight(jonas(Hat.ADMINISTRATOR), Set.of(), named).aspirations()).isFalse();
  }

  @Test
  void aShareOfAnotherTopicShowsNothingElse() {
    Share evidence = share(Topic.EVIDENCE, new Audience.Named(JONAS));
    Sight manager = sight(jonas(), Set.of(Relation.MANAGER), evidence);
    assertThat(manager.evidence()).isTrue();
    assertThat(manager.aspirations()).isFalse();
  }

  @Test
  void aShareEndsOnItsDay() {
    var past =
        new Share(
            new UUID(9, 9),
            SARAH,
            Topic.ASPIRATIONS,
            new Audience.Named(JONAS),
            Instant.EPOCH,
            TODAY);
    assertThat(sight(jonas(), Set.of(Relation.MANAGER), past).aspirations()).isFalse();
  }

  @Test
  void whoHiresSeesLevelsAndEvidenceOfApplicantsButNeverWishes() {
    Sight hiring = sight(jonas(), Set.of(Relation.HIRING));
    assertThat(hiring.levels() && hiring.evidence()).isTrue();
    assertThat(hiring.aspirations()).isFalse();
  }

  @Test
  void onlyTheManagerOfTodayStatesALevel() {
    assertThat(sight(jonas(), Set.of(Relation.MANAGER)).mayState()).isTrue();
    assertThat(sight(jonas(Hat.MANAGER), Set.of(Relation.SKIP_LEVEL)).mayState()).isFalse();
    assertThat(sight(jonas(), Set.of(Relation.HR_PARTNER)).mayState()).isFalse();
  }
}
