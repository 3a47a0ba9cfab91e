package org.waymark.app.growth.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.app.exchange.CsvFile;
import org.waymark.app.growth.model.Census;
import org.waymark.app.growth.model.Reach;
import org.waymark.app.growth.store.Censuses;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.Unit;
import org.waymark.app.people.UnitId;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;

/** Where skills are short: a map, the same as a table, and what is behind each number. */
@Controller
@ConditionalOnWebApplication
class SupplyController {
  private static final String PAGE = "growth/supply.jte";
  private static final List<String> COLUMNS =
      List.of("skill", "place", "level", "demand", "supply", "short");
  private final Pages pages;
  private final Censuses censuses;
  private final SupplyMaker supply;
  private final PanelMaker panels;

  SupplyController(Pages pages, Censuses censuses, SupplyMaker supply, PanelMaker panels) {
    this.pages = pages;
    this.censuses = censuses;
    this.supply = supply;
    this.panels = panels;
  }

  @GetMapping("/supply")
  @OpenTo({Hat.LEARNING, Hat.LEADER, Hat.HR_PARTNER})
  View map(Viewer viewer, @RequestParam Map<String, String> params, Locale language) {
    Criteria criteria = Criteria.of(params);
    Census census = censuses.latest();
    return pages.pageOrFragment(
        PAGE,
        "growth/supply-body.jte",
        supply.view(census, reach(viewer, census), criteria, null, language));
  }

  @GetMapping("/supply/{skill}/{unit}")
  @OpenTo({Hat.LEARNING, Hat.LEADER, Hat.HR_PARTNER})
  View behind(
      Viewer viewer,
      @PathVariable int skill,
      @PathVariable UUID unit,
      @RequestParam Map<String, String> params,
      Locale language) {
    Criteria criteria = Criteria.of(params);
    Census census = censuses.latest();
    Reach reach = reach(viewer, census);
    if (!reach.covers(new UnitId(unit))) {
      throw new NotYours();
    }
    Unit there = census.areas().tree().unit(new UnitId(unit)).orElseThrow(NotYours::new);
    PanelView panel = panels.panel(viewer, census, criteria, skill, there);
    return pages.pageOrFragment(
        PAGE,
        "growth/supply-part.jte",
        supply.view(census, reach, grouped(census, criteria, skill), panel, language));
  }

  /** Who comes by address alone sees the skill among those of its group. */
  private static Criteria grouped(Census census, Criteria criteria, int skill) {
    return criteria.ofSkills()
        ? criteria
        : criteria.inGroup(Integer.toString(census.catalogue().groupOf(skill)));
  }

  @GetMapping("/supply.csv")
  @OpenTo({Hat.LEARNING, Hat.LEADER, Hat.HR_PARTNER})
  View csv(Viewer viewer, @RequestParam Map<String, String> params, Locale language) {
    Census census = censuses.latest();
    List<SupplyView.Row> rows =
        supply.everyRow(census, reach(viewer, census), Criteria.of(params), language);
    return CsvFile.of("supply.csv", COLUMNS, rows.stream().map(SupplyController::cells).toList());
  }

  private static @Nullable Object[] cells(SupplyView.Row row) {
    return new @Nullable Object[] {
      row.name(), row.place(), row.level(), row.demand(), few(row.supply()), few(row.shortBy())
    };
  }

  private static Object few(@Nullable Integer number) {
    return number == null ? "too few to show" : number;
  }

  private static Reach reach(Viewer viewer, Census census) {
    Reach reach = Reach.of(viewer, census.areas().tree());
    if (reach.nowhere() && !reach.everywhere()) {
      throw new NotYours();
    }
    return reach;
  }
}
