package org.waymark.app.opportunities.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.OpeningOrder;
import org.waymark.app.opportunities.OpeningOrder.ByDistance;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.opportunities.life.Posters;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pager;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Slots;
import org.waymark.app.shell.Toast;

/** Finding openings, and keeping searches. */
@Controller
@ConditionalOnWebApplication
class OpeningsController {
  private static final String PAGE = "opportunities/openings.jte";
  private static final String RESULTS = "opportunities/results.jte";
  private static final Comparator<OpeningId> BY_ID = Comparator.comparing(OpeningId::value);
  private static final int LONGEST_NAME = 100;
  private static final Refusal NAMELESS = Refusal.of("opportunities.search.name", LONGEST_NAME);

  private final Pages pages;
  private final Openings openings;
  private final OpeningSearch search;
  private final OpeningCardMaker cards;
  private final OpeningFilters filters;
  private final SavedSearches saved;
  private final Posters posters;
  private final Slots slots;
  private final ObjectProvider<OpeningOrder> order;

  OpeningsController(
      Pages pages,
      Openings openings,
      OpeningSearch search,
      OpeningCardMaker cards,
      OpeningFilters filters,
      SavedSearches saved,
      Posters posters,
      Slots slots,
      ObjectProvider<OpeningOrder> order) {
    this.pages = pages;
    this.openings = openings;
    this.search = search;
    this.cards = cards;
    this.filters = filters;
    this.saved = saved;
    this.posters = posters;
    this.slots = slots;
    this.order = order;
  }

  @GetMapping("/openings")
  @OpenTo(everyone = true)
  View list(Viewer viewer, @RequestParam Map<String, String> params, Locale language) {
    return pages.pageOrFragment(
        PAGE, RESULTS, view(viewer, Criteria.of(params), language, List.of()));
  }

  @PostMapping("/openings/searches")
  @OpenTo({Hat.EMPLOYEE})
  View keep(
      Viewer viewer,
      @RequestParam Map<String, String> params,
      @RequestParam(defaultValue = "") String name,
      Locale language,
      RedirectAttributes flash) {
    Criteria criteria = Criteria.of(params);
    String called = clean(name);
    if (!named(called)) {
      return refused(viewer, criteria, language, NAMELESS);
    }
    saved.keep(viewer.self(), called, criteria);
    flash.addFlashAttribute("toast", Toast.of("opportunities.search.kept"));
    return See.other(criteria.address());
  }

  @PostMapping("/openings/searches/{id}/name")
  @OpenTo({Hat.EMPLOYEE})
  View rename(
      Viewer viewer,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String name,
      Locale language,
      RedirectAttributes flash) {
    String called = clean(name);
    if (!named(called)) {
      return refused(viewer, Criteria.of(Map.of()), language, NAMELESS);
    }
    if (!saved.rename(viewer.self(), id, called)) {
      Refusal taken = Refusal.of("opportunities.search.taken", called);
      return refused(viewer, Criteria.of(Map.of()), language, taken);
    }
    flash.addFlashAttribute("toast", Toast.of("opportunities.search.renamed"));
    return See.other("/openings");
  }

  private static String clean(String name) {
    return name.replace("\0", "").strip();
  }

  private static boolean named(String name) {
    return !name.isEmpty() && name.length() <= LONGEST_NAME;
  }

  private View refused(Viewer viewer, Criteria criteria, Locale language, Refusal why) {
    return pages.refused(PAGE, PAGE, view(viewer, criteria, language, List.of(why)));
  }

  @PostMapping("/openings/searches/{id}/alert")
  @OpenTo({Hat.EMPLOYEE})
  View alert(
      Viewer viewer,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "false") boolean on,
      RedirectAttributes flash) {
    saved.tell(viewer.self(), id, on);
    flash.addFlashAttribute(
        "toast", Toast.of(on ? "opportunities.search.telling" : "opportunities.search.silent"));
    return See.other("/openings");
  }

  @PostMapping("/openings/searches/{id}/removal")
  @OpenTo({Hat.EMPLOYEE})
  View forget(Viewer viewer, @PathVariable UUID id, RedirectAttributes flash) {
    if (!saved.forget(viewer.self(), id)) {
      throw new NotYours();
    }
    flash.addFlashAttribute("toast", Toast.of("opportunities.search.forgotten"));
    return See.other("/openings");
  }

  private ByDistance found(Viewer viewer, Criteria criteria) {
    OpeningOrder byFit = order.getIfAvailable();
    if (byFit == null || viewer.person().isEmpty() || !criteria.sort().equals("fit")) {
      return new ByDistance(search.page(viewer, criteria, criteria.paging()), List.of());
    }
    List<OpeningId> all = search.all(viewer, criteria);
    ByDistance ordered = byFit.bestFirst(viewer, all, criteria.paging());
    return criteria.page() > 1 ? ordered : ordered.after(restricted(viewer, all));
  }

  /** Nobody orders these for anybody: they stand first. */
  private List<OpeningId> restricted(Viewer viewer, List<OpeningId> among) {
    return openings.restrictedFor(viewer).stream().filter(among::contains).sorted(BY_ID).toList();
  }

  private OpeningsView view(
      Viewer viewer, Criteria criteria, Locale language, List<Refusal> refusals) {
    ByDistance found = found(viewer, criteria);
    List<OpeningId> ids = Stream.concat(found.near().stream(), found.far().stream()).toList();
    String subject = ids.stream().map(OpeningId::toString).collect(Collectors.joining(","));
    return new OpeningsView(
        criteria,
        filters.all(language),
        cards.cards(viewer, found.near(), language),
        cards.cards(viewer, found.far(), language),
        new Pager(criteria.address(), criteria.paging(), search.count(viewer, criteria)),
        viewer.person().map(saved::of).orElse(List.of()),
        viewer.person().isPresent(),
        posters.anything(viewer),
        slots.of("openings.beside", viewer, ""),
        ids.isEmpty() ? List.of() : slots.of("openings.fits", viewer, subject),
        refusals);
  }
}
