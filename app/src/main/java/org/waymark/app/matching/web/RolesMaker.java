package org.waymark.app.matching.web;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.matching.Matching;
import org.waymark.app.matching.RoleFilter;
import org.waymark.app.matching.RoleMatch;
import org.waymark.app.matching.Way;
import org.waymark.app.people.Employment;
import org.waymark.app.people.Family;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.People;
import org.waymark.app.people.RoleCard;
import org.waymark.app.people.RoleId;
import org.waymark.app.people.RoleSearch;
import org.waymark.app.shell.FitBar;
import org.waymark.app.shell.Words;
import org.waymark.app.skills.Skills;
import org.waymark.engine.Explanation;

/** Makes the page on which roles are explored. */
@Component
class RolesMaker {
  private static final int SUGGESTED = 12;
  private static final int MOST = 20;
  private static final int LONGEST = 200;
  private final Matching matching;
  private final Organisation organisation;
  private final People people;
  private final Skills skills;
  private final RoleForms forms;
  private final RoleSearch search;

  RolesMaker(
      Matching matching,
      Organisation organisation,
      People people,
      Skills skills,
      RoleForms forms,
      RoleSearch search) {
    this.matching = matching;
    this.organisation = organisation;
    this.people = people;
    this.skills = skills;
    this.forms = forms;
    this.search = search;
  }

  RolesView view(Viewer viewer, RoleFilter filter, String asked, @Nullable RoleId wanted) {
    List<RoleMatch> best = matching.nextRoles(viewer, viewer.self(), filter, SUGGESTED);
    List<Way> ways = matching.ways(viewer, filter, best);
    RoleId chosen = chosen(wanted, ways, best);
    Ways drawn = new Ways(ways, chosen, own(viewer), forms.query(filter));
    return new RolesView(
        forms.form(viewer, filter),
        asked.isEmpty() ? null : found(viewer, asked),
        ways.isEmpty() ? null : drawn.map(),
        suggested(best),
        chosen == null ? null : against(viewer, chosen),
        chosen == null ? null : drawn.path());
  }

  private RolesView.Found found(Viewer viewer, String asked) {
    RoleSearch.Found found =
        search.find(asked.substring(0, Math.min(LONGEST, asked.length())), MOST);
    List<RoleMatch> roles =
        found.roles().stream()
            .map(r -> new RoleMatch(r, fit(viewer, r.id()), List.of(), null, null))
            .toList();
    return new RolesView.Found(asked, found.called(), suggested(roles));
  }

  private Explanation fit(Viewer viewer, RoleId role) {
    return matching.fit(viewer, viewer.self(), role);
  }

  /** Some roles that could come next, whatever was filtered. */
  List<RolesView.Suggested> next(Viewer viewer, int limit) {
    return suggested(matching.nextRoles(viewer, viewer.self(), RoleFilter.NONE, limit));
  }

  private List<RolesView.Suggested> suggested(List<RoleMatch> best) {
    SkillNames names = SkillNames.of(skills, best.stream().map(RoleMatch::fit).toList());
    return best.stream().map(m -> suggested(m, names)).toList();
  }

  /** The wanted one, else the way that fits best, else the best suggestion. */
  private static @Nullable RoleId chosen(
      @Nullable RoleId wanted, List<Way> ways, List<RoleMatch> best) {
    if (wanted != null) {
      return wanted;
    }
    return ways.stream()
        .max(Comparator.comparingInt(w -> w.fit().score()))
        .map(Way::role)
        .or(() -> best.stream().map(RoleMatch::role).findFirst())
        .map(RoleCard::id)
        .orElse(null);
  }

  private String own(Viewer viewer) {
    return people
        .current(viewer.self())
        .map(Employment::role)
        .flatMap(organisation::role)
        .map(RolesMaker::family)
        .orElse("");
  }

  static String family(RoleCard role) {
    Family family = role.family();
    return family == null ? "" : family.name();
  }

  private static RolesView.Suggested suggested(RoleMatch match, SkillNames names) {
    Why why = new Why(match.fit(), names);
    Words gap = why.gap();
    return new RolesView.Suggested(
        match.role().title(),
        family(match.role()),
        "/roles/" + match.role().id(),
        Bars.of(match.fit()),
        gap == null ? why.carries() : gap,
        match.moved() == null
            ? null
            : Words.of(
                "matching.roles.moved", match.moved(), Objects.requireNonNull(match.months())));
  }

  private RolesView.@Nullable Chosen against(Viewer viewer, RoleId role) {
    RoleCard card = organisation.role(role).orElse(null);
    if (card == null) {
      return null;
    }
    Explanation fit = fit(viewer, role);
    SkillNames names = SkillNames.of(skills, List.of(fit));
    return new RolesView.Chosen(
        card.title(),
        "/roles/" + role,
        Bars.of(fit),
        fit.parts().stream()
            .map(
                p ->
                    new RolesView.Line(
                        names.asked(p),
                        Bars.level(p),
                        p.requirement().minimum(),
                        Bars.near(p),
                        Bars.kind(p) == FitBar.Kind.SAME ? null : Notes.of(p, names)))
            .toList());
  }
}
