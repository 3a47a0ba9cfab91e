package org.waymark.app.people.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Paging;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.people.Unit;
import org.waymark.app.people.UnitId;
import org.waymark.app.people.UnitTree;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.OrgMap;
import org.waymark.app.shell.Pager;
import org.waymark.app.shell.Pages;

/** The map of units. */
@Controller
@ConditionalOnWebApplication
class OrganisationController {
  private static final int SIZE = 50;
  private static final int LEVELS = 3;
  private final Pages pages;
  private final Organisation organisation;
  private final People people;
  private final HeadCounts counts;
  private final MessageSource messages;

  OrganisationController(
      Pages pages,
      Organisation organisation,
      People people,
      HeadCounts counts,
      MessageSource messages) {
    this.pages = pages;
    this.organisation = organisation;
    this.people = people;
    this.counts = counts;
    this.messages = messages;
  }

  @GetMapping("/organisation")
  @OpenTo(Hat.EMPLOYEE)
  View company(Viewer viewer, Locale language) {
    UnitTree tree = organisation.units();
    List<Unit> roots = tree.roots();
    if (roots.size() == 1) {
      return show(viewer, tree, roots.getFirst(), 1);
    }
    @Nullable OrgMap map = roots.isEmpty() ? null : new OrgMap(all(tree, language), LEVELS);
    return pages.page("people/organisation.jte", view(viewer, map, null, List.of(), 1, 0));
  }

  @GetMapping("/organisation/{unit}")
  @OpenTo(Hat.EMPLOYEE)
  View unit(Viewer viewer, @PathVariable UUID unit, @RequestParam(defaultValue = "1") int page) {
    UnitTree tree = organisation.units();
    return show(viewer, tree, tree.unit(new UnitId(unit)).orElseThrow(NotYours::new), page);
  }

  private View show(Viewer viewer, UnitTree tree, Unit unit, int page) {
    Map<UnitId, Integer> heads = counts.byUnit();
    var map = new OrgMap(drawn(tree, unit, heads), LEVELS);
    return pages.page(
        "people/organisation.jte",
        view(viewer, map, unit, tree.path(unit.id()), page, heads.getOrDefault(unit.id(), 0)));
  }

  private OrganisationView view(
      Viewer viewer,
      @Nullable OrgMap map,
      @Nullable Unit unit,
      List<Unit> path,
      int page,
      long members) {
    var paging = new Paging(page, SIZE);
    List<PersonId> ids = unit == null ? List.of() : counts.in(unit.id(), paging);
    Map<PersonId, PersonCard> cards = people.cards(ids);
    String address = unit == null ? "/organisation" : "/organisation/" + unit.id();
    return new OrganisationView(
        map,
        unit,
        path.isEmpty() ? List.of() : path.subList(0, path.size() - 1),
        ids.stream().map(cards::get).filter(Objects::nonNull).toList(),
        new Pager(address, paging, members),
        viewer.wears(Hat.ADMINISTRATOR));
  }

  private OrgMap.Unit all(UnitTree tree, Locale language) {
    Map<UnitId, Integer> heads = counts.byUnit();
    List<OrgMap.Unit> tops = tree.roots().stream().map(u -> drawn(tree, u, heads)).toList();
    String name = messages.getMessage("people.organisation.all", null, language);
    return new OrgMap.Unit(
        name, tops.stream().mapToInt(OrgMap.Unit::people).sum(), "/organisation", tops);
  }

  /** With everybody in it and below; units without anybody are left out of the picture. */
  private static OrgMap.Unit drawn(UnitTree tree, Unit unit, Map<UnitId, Integer> heads) {
    List<OrgMap.Unit> below =
        tree.children(unit.id()).stream()
            .map(u -> drawn(tree, u, heads))
            .filter(u -> u.people() > 0)
            .toList();
    int inside = heads.getOrDefault(unit.id(), 0);
    return new OrgMap.Unit(
        unit.name(),
        inside + below.stream().mapToInt(OrgMap.Unit::people).sum(),
        "/organisation/" + unit.id(),
        below);
  }
}
