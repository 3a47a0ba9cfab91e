package org.waymark.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class CatalogueTest {
  private final Catalogue catalogue = CatalogueReader.read();

  @Test
  void itIsLargeEnoughToLookReal() {
    assertThat(catalogue.skills()).hasSizeGreaterThanOrEqualTo(350);
    assertThat(catalogue.skillGroups()).hasSizeGreaterThanOrEqualTo(25);
    assertThat(catalogue.roles()).hasSizeGreaterThanOrEqualTo(80);
    assertThat(catalogue.families()).hasSizeGreaterThanOrEqualTo(10);
    assertThat(catalogue.courses()).hasSizeGreaterThanOrEqualTo(120);
  }

  @Test
  void everySkillHasADefinitionAndAGroup() {
    Set<String> groups = new TreeSet<>();
    catalogue.skillGroups().forEach(group -> groups.add(group.code()));
    for (Skill skill : catalogue.skills()) {
      assertThat(skill.description()).as(skill.name()).matches("\\p{L}.{20,}\\.");
      assertThat(groups).contains(skill.group());
      assertThat(skill.related()).doesNotContain(skill.code()).doesNotHaveDuplicates();
      assertThat(skill.broader()).doesNotContain(skill.code());
    }
  }

  @Test
  void relatedSkillsAreRelatedBothWays() {
    for (Skill skill : catalogue.skills()) {
      for (String other : skill.related()) {
        assertThat(catalogue.skill(other).related()).contains(skill.code());
      }
    }
  }

  @Test
  void noAlternativeNameIsTheNameOfAnotherSkill() {
    Set<String> names = new TreeSet<>();
    catalogue.skills().forEach(skill -> names.add(skill.name().toLowerCase(Locale.ROOT)));
    for (Skill skill : catalogue.skills()) {
      for (String alternative : skill.alternatives()) {
        assertThat(names.add(alternative.toLowerCase(Locale.ROOT))).as(alternative).isTrue();
      }
    }
  }

  @Test
  void aRoleAsksForSixToTwelveSkillsAndRequiresFiveAtMost() {
    for (Role role : catalogue.roles()) {
      assertThat(role.requirements()).as(role.title()).hasSizeBetween(6, 12);
      assertThat(role.requirements().stream().filter(Requirement::required).count())
          .isBetween(1L, 5L);
      assertThat(role.requirements().stream().map(Requirement::skill)).doesNotHaveDuplicates();
      for (Requirement asked : role.requirements()) {
        assertThat(catalogue.skill(asked.skill()).code()).isEqualTo(asked.skill());
        assertThat(asked.minimum()).isBetween(1, 5);
      }
    }
  }

  @Test
  void everyRoleAboveTheEntryCanBeReachedFromAnother() {
    Feeders feeders = new Feeders(catalogue);
    for (Role role : catalogue.roles()) {
      if (role.level() > 3) {
        boolean reachable =
            feeders.into(role).items().stream().anyMatch(from -> !from.equals(role));
        assertThat(reachable).as(role.title()).isTrue();
      }
    }
  }

  @Test
  void developersHaveABridgeIntoProductAndSalesAssociatesIntoService() {
    Feeders feeders = new Feeders(catalogue);
    assertThat(titles(feeders, "associate-product-manager"))
        .contains("Software developer", "Service designer", "Business analyst");
    assertThat(titles(feeders, "customer-service-advisor")).contains("Sales associate");
    assertThat(titles(feeders, "head-of-engineering")).doesNotContain("Head of customer service");
  }

  private List<String> titles(Feeders feeders, String role) {
    return feeders.into(catalogue.role(role)).items().stream().map(Role::title).toList();
  }

  @Test
  void theTeamLeaderOfTheSecondScenarioDoesNotExistYet() {
    assertThat(catalogue.roles())
        .noneMatch(role -> role.title().toLowerCase(Locale.ROOT).contains("team lead"));
  }
}
