package org.waymark.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.waymark.app.CompanyTest;
import org.waymark.app.audit.Audit;
import org.waymark.app.kernel.Grant;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.People;
import org.waymark.app.people.UnitId;

@CompanyTest
@Import(SignedIn.class)
class AccountsTest {
  private final Accounts accounts;
  private final SignedIn signedIn;
  private final Audit audit;
  private final AccountStore store;
  private final Invitations invitations;
  private final People people;

  AccountsTest(
      Accounts accounts,
      SignedIn signedIn,
      Audit audit,
      AccountStore store,
      Invitations invitations,
      People people) {
    this.accounts = accounts;
    this.store = store;
    this.invitations = invitations;
    this.people = people;
    this.signedIn = signedIn;
    this.audit = audit;
  }

  private static List<Invitations.Invited> done(Outcome<List<Invitations.Invited>> outcome) {
    return outcome instanceof Outcome.Done<List<Invitations.Invited>>(var value)
        ? value
        : List.of();
  }

  private static List<String> reasons(Outcome<?> outcome) {
    return outcome instanceof Outcome.Refused<?>(List<Refusal> reasons)
        ? reasons.stream().map(Refusal::key).toList()
        : List.of();
  }

  @Test
  void anInvitationWorksOnceHoweverManyUseItAtTheSameTime() throws Exception {
    String code = accounts.invite(signedIn.viewer("ben"), signedIn.person("theo"));
    Callable<Outcome<UUID>> use = () -> accounts.setUp(code, "", "", "over hills and far away");
    try (var threads = Executors.newFixedThreadPool(20)) {
      List<Future<Outcome<UUID>>> tries = threads.invokeAll(java.util.Collections.nCopies(40, use));
      int done = 0;
      for (Future<Outcome<UUID>> one : tries) {
        done += one.get() instanceof Outcome.Done<UUID> ? 1 : 0;
      }
      assertThat(done).isEqualTo(1);
    }
  }

  @Test
  void aNewInvitationMakesTheOldOneVoid() {
    Viewer ben = signedIn.viewer("ben");
    String old = accounts.invite(ben, signedIn.person("nadia"));
    String fresh = accounts.invite(ben, signedIn.person("nadia"));
    assertThat(accounts.door(old)).isEmpty();
    assertThat(accounts.door(fresh)).isPresent();
  }

  @Test
  void everybodyOfAUnitWhoCannotSignInIsInvitedAndNobodyElse() {
    Viewer ben = signedIn.viewer("ben");
    UnitId unit = people.current(signedIn.person("theo")).orElseThrow().unit();
    List<Invitations.Invited> invited = done(invitations.everybody(ben, unit));
    assertThat(invited)
        .isNotEmpty()
        .allMatch(i -> people.current(i.person().id()).orElseThrow().unit().equals(unit));
    Invitations.Invited first = invited.getFirst();
    accounts.setUp(first.code(), "", "", "over hills and far away");
    assertThat(done(invitations.everybody(ben, unit)))
        .hasSize(invited.size() - 1)
        .noneMatch(i -> i.person().id().equals(first.person().id()));
  }

  @Test
  void whoseAddressSignsInSomebodyElseGetsAnAccountOfTheirOwn() {
    PersonId olu = new PersonId(UUID.randomUUID());
    UUID keeper = store.ensure(null, "keeper@tarnholm.example", "Keeper", "en").orElseThrow();
    assertThat(store.ensure(olu, "keeper@tarnholm.example", "Olu", "en")).isEmpty();
    assertThat(store.byId(keeper).orElseThrow().person()).isNull();
  }

  @Test
  void aShortPasswordIsRefusedAndTheCodeStaysGood() {
    String code = accounts.invite(signedIn.viewer("ben"), signedIn.person("emeka"));
    assertThat(reasons(accounts.setUp(code, "", "", "short")))
        .containsExactly("access.refused.shortPassword");
    assertThat(accounts.door(code)).isPresent();
  }

  @Test
  void nobodyGivesThemselvesAHat() {
    Viewer ben = signedIn.viewer("ben");
    assertThat(reasons(accounts.give(ben, ben.account(), new Grant(Hat.AUDITOR, null))))
        .containsExactly("access.refused.ownHats");
    assertThat(signedIn.viewer("ben").wears(Hat.AUDITOR)).isFalse();
  }

  @Test
  void beingAManagerFollowsFromHavingReports() {
    UUID sarah = signedIn.viewer("sarah").account();
    assertThat(reasons(accounts.give(signedIn.viewer("ben"), sarah, new Grant(Hat.MANAGER, null))))
        .containsExactly("access.refused.hatFollows");
    assertThat(signedIn.viewer("jonas").wears(Hat.MANAGER)).isTrue();
    assertThat(signedIn.viewer("sarah").wears(Hat.MANAGER)).isFalse();
  }

  @Test
  void aHatThatWasTakenIsGoneAtOnce() {
    Viewer ben = signedIn.viewer("ben");
    UUID liesbeth = signedIn.viewer("liesbeth").account();
    var grant = new Grant(Hat.LEARNING, null);
    assertThat(reasons(accounts.give(ben, liesbeth, grant))).isEmpty();
    assertThat(signedIn.viewer("liesbeth").wears(Hat.LEARNING)).isTrue();
    assertThat(reasons(accounts.take(ben, liesbeth, grant))).isEmpty();
    assertThat(signedIn.viewer("liesbeth").wears(Hat.LEARNING)).isFalse();
  }

  @Test
  void theKeeperOfTheMachineGivesAndTakesHatsOnTheRecord() {
    var learning = new Grant(Hat.LEARNING, null);
    PersonId theo = signedIn.person("theo");
    Long before = latest();
    assertThat(accounts.byTheKeeper(theo, learning, true)).isEqualTo(Outcome.done(true));
    assertThat(signedIn.viewer("theo").wears(Hat.LEARNING)).isTrue();
    assertThat(accounts.byTheKeeper(theo, learning, true)).isEqualTo(Outcome.done(false));
    assertThat(accounts.byTheKeeper(theo, learning, false)).isEqualTo(Outcome.done(true));
    assertThat(signedIn.viewer("theo").wears(Hat.LEARNING)).isFalse();
    assertThat(accounts.byTheKeeper(theo, learning, false)).isEqualTo(Outcome.done(false));
    String account = signedIn.viewer("theo").account().toString();
    assertThat(audit.entries(null, 50))
        .filteredOn(e -> e.id() > before && String.valueOf(e.object()).contains(account))
        .extracting(Audit.Entry::what)
        .containsExactly("hat.taken", "hat.given");
  }

  private Long latest() {
    return audit.entries(null, 1).stream().map(Audit.Entry::id).findFirst().orElse(0L);
  }

  @Test
  void theKeeperDoesNotMakeAManager() {
    assertThat(
            reasons(
                accounts.byTheKeeper(signedIn.person("theo"), new Grant(Hat.MANAGER, null), true)))
        .containsExactly("access.refused.hatFollows");
  }

  @Test
  void thereIsNoCodeForAFirstAdministratorWhereThereIsOne() {
    assertThat(accounts.firstAdministratorCode()).isEmpty();
  }
}
