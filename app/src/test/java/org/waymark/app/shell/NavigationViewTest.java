package org.waymark.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.app.shell.NavigationEntry.Section;
import org.waymark.app.shell.NavigationView.Item;

/** The tabs of a phone follow the role in which a page is opened. */
class NavigationViewTest {
  private static final List<NavigationView.Section> SECTIONS =
      List.of(
          new NavigationView.Section(
              Section.ME, List.of(item("/", false), item("/conversations", true))),
          new NavigationView.Section(
              Section.MY_TEAM, List.of(item("/team", false), item("/team/conversations", false))),
          new NavigationView.Section(
              Section.SKILLS_AND_LEARNING, List.of(item("/programmes", false))));

  private static Item item(String href, boolean current) {
    return new Item(href, href, "x", current, 0);
  }

  private static List<String> current(String path, String... crumbs) {
    List<Crumb> all = List.of(crumbs).stream().map(c -> new Crumb(c, c)).toList();
    return NavigationView.at(SECTIONS, path, all).stream()
        .flatMap(s -> s.items().stream())
        .filter(Item::current)
        .map(Item::href)
        .toList();
  }

  @Test
  void theManagersPageOfATalkStandsUnderTheirTeam() {
    assertThat(current("/conversations/1", "/team/conversations"))
        .containsExactly("/team/conversations");
    assertThat(current("/conversations/1", "/team/7")).containsExactly("/team");
    assertThat(
            NavigationView.tabs(
                NavigationView.at(
                    SECTIONS,
                    "/conversations/1",
                    List.of(new Crumb("Talks", "/team/conversations?show=all")))))
        .extracting(Item::href)
        .startsWith("/team", "/team/conversations");
  }

  @Test
  void ownPagesAndThoseOfNoPlaceStayWhereTheyAre() {
    assertThat(current("/conversations/1", "/conversations")).containsExactly("/conversations");
    assertThat(current("/conversations/1")).containsExactly("/conversations");
    assertThat(current("/conversations/1", "/nowhere")).containsExactly("/conversations");
    assertThat(current("/conversations/1", "/teammates/3")).containsExactly("/conversations");
  }

  @Test
  void aPlaceOfItsOwnIsNotTakenForThePageAboveIt() {
    assertThat(current("/conversations", "/")).containsExactly("/conversations");
    assertThat(current("/conversations", "/team/conversations"))
        .as("a form sent back to a manager")
        .containsExactly("/team/conversations");
  }
}
