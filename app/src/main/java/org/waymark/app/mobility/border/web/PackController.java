package org.waymark.app.mobility.border.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.waymark.app.audit.Audit;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mobility.border.ExamplePacks;
import org.waymark.app.mobility.border.Places;
import org.waymark.app.mobility.border.model.CountryPack;
import org.waymark.app.mobility.border.model.Packs;
import org.waymark.app.policy.Library;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Toast;

/** Country packs to read; HR may begin with the examples. */
@Controller
@ConditionalOnWebApplication
class PackController {
  private final Pages pages;
  private final Packs packs;
  private final ExamplePacks examples;
  private final Places places;
  private final Library library;
  private final Audit audit;

  PackController(
      Pages pages,
      Packs packs,
      ExamplePacks examples,
      Places places,
      Library library,
      Audit audit) {
    this.library = library;
    this.pages = pages;
    this.packs = packs;
    this.examples = examples;
    this.places = places;
    this.audit = audit;
  }

  @GetMapping("/country-packs")
  @OpenTo(everyone = true)
  View all(Viewer viewer) {
    List<CountryPack> known = packs.current();
    Set<String> covered = known.stream().map(CountryPack::country).collect(Collectors.toSet());
    Set<String> without =
        places.countries().stream().filter(c -> !covered.contains(c)).collect(Collectors.toSet());
    boolean mayBring = known.isEmpty() && viewer.wears(Hat.HR_PARTNER);
    return pages.page("abroad/packs.jte", new PacksView(known, without, mayBring));
  }

  @GetMapping("/country-packs/{country}")
  @OpenTo(everyone = true)
  View one(@PathVariable String country) {
    String code = country.toUpperCase(Locale.ROOT);
    CountryPack pack = packs.current(code).orElseThrow(NotYours::new);
    return pages.page(
        "abroad/pack.jte", new PackView(pack, packs.versions(code), library.cards(pack.guides())));
  }

  /** The examples, where there is no pack yet. */
  @PostMapping("/country-packs/examples")
  @OpenTo(Hat.HR_PARTNER)
  View bring(Viewer viewer) {
    if (!viewer.wears(Hat.HR_PARTNER)) {
      throw new NotYours();
    }
    if (packs.current().isEmpty()) {
      examples.bring();
      audit.act(viewer, "country_packs", viewer.self(), "examples");
    }
    return pages.redirect("/country-packs", Toast.of("mobility.pack.brought"));
  }
}
