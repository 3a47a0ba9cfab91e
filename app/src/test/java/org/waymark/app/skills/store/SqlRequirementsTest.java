package org.waymark.app.skills.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.app.people.RoleId;
import org.waymark.app.skills.PaperCompany;
import org.waymark.app.skills.RequirementsBook;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.SkillsTest;
import org.waymark.app.skills.model.RequirementSet;
import org.waymark.app.skills.model.RoleRequirements;

@SkillsTest
class SqlRequirementsTest {
  private static final Instant NOW = Instant.parse("2026-10-01T09:00:00Z");
  private final RoleId role = new RoleId(UUID.randomUUID());
  private final PaperCompany company;
  private final RequirementsBook book;
  private final RoleRequirements kept;
  private final TransactionTemplate transaction;

  SqlRequirementsTest(
      PaperCompany company,
      RequirementsBook book,
      RoleRequirements kept,
      TransactionTemplate transaction) {
    this.company = company;
    this.book = book;
    this.kept = kept;
    this.transaction = transaction;
  }

  @BeforeEach
  void open() {
    company.open();
  }

  @Test
  void aChangeIsSeenAtOnce() {
    assertThat(asked()).isEmpty();
    asks("KOT", "JAV");
    assertThat(asked()).containsExactlyInAnyOrder(company.skill("KOT"), company.skill("JAV"));
    asks("JAV");
    assertThat(asked()).containsExactly(company.skill("JAV"));
    asks();
    assertThat(asked()).isEmpty();
  }

  @Test
  void whatWasTakenBackStaysForNobody() {
    asks("JAV");
    transaction.executeWithoutResult(
        status -> {
          asks("KOT");
          assertThat(asked()).containsExactly(company.skill("KOT"));
          status.setRollbackOnly();
        });
    assertThat(asked()).containsExactly(company.skill("JAV"));
  }

  private void asks(String... skills) {
    var wanted =
        List.of(skills).stream()
            .map(s -> new RequirementSet.Wanted(company.skill(s), 2, 1, true))
            .toList();
    kept.replace(
        Map.of(
            role,
            new RoleRequirements.Kept(
                RequirementSet.of(wanted), RoleRequirements.Origin.STATED, null)),
        NOW);
  }

  private List<SkillId> asked() {
    return book.requirementsOf(role).stream().map(RequirementsBook.Requirement::skill).toList();
  }
}
