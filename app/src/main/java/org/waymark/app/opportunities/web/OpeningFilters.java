package org.waymark.app.opportunities.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.waymark.app.opportunities.web.FilterView.Choice;
import org.waymark.app.people.Location;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.Unit;
import org.waymark.app.people.UnitId;
import org.waymark.app.people.UnitTree;

/** The choices of the forms: families, units as a tree, places by country. */
@Component
public class OpeningFilters {
  private static final int TOP_LEVEL = 10;
  private static final int DEPTH_TO_FILTER_BY = 2;
  private final Organisation organisation;

  OpeningFilters(Organisation organisation) {
    this.organisation = organisation;
  }

  FilterView all(Locale language) {
    return new FilterView(
        organisation.families().stream().map(f -> new Choice(f.code(), f.name(), 0)).toList(),
        top(),
        places(language),
        IntStream.rangeClosed(1, TOP_LEVEL).boxed().toList());
  }

  /** These units, each below the nearest one above it that is among them too. */
  public List<Choice> units(Predicate<UnitId> among) {
    UnitTree tree = organisation.units();
    List<Choice> all = new ArrayList<>();
    tree.roots().forEach(root -> add(tree, root, 0, among, all));
    return all;
  }

  private static void add(
      UnitTree tree, Unit unit, int depth, Predicate<UnitId> among, List<Choice> all) {
    boolean named = among.test(unit.id());
    if (named) {
      all.add(new Choice(unit.id().toString(), unit.name(), depth));
    }
    int below = named ? depth + 1 : depth;
    tree.children(unit.id()).forEach(child -> add(tree, child, below, among, all));
  }

  /** Units down to a depth; each stands for all below it. */
  private List<Choice> top() {
    UnitTree tree = organisation.units();
    List<Choice> all = new ArrayList<>();
    tree.roots().forEach(root -> addTop(tree, root, 0, all));
    return all;
  }

  private static void addTop(UnitTree tree, Unit unit, int depth, List<Choice> all) {
    all.add(new Choice(unit.id().toString(), unit.name(), depth));
    if (depth < DEPTH_TO_FILTER_BY) {
      tree.children(unit.id()).forEach(child -> addTop(tree, child, depth + 1, all));
    }
  }

  List<Choice> places(Locale language) {
    List<Choice> all = new ArrayList<>();
    organisation.locations().stream()
        .collect(Collectors.groupingBy(Location::country, TreeMap::new, Collectors.toList()))
        .forEach((country, locations) -> add(country, locations, language, all));
    return all;
  }

  private static void add(
      String country, List<Location> locations, Locale language, List<Choice> all) {
    String name = Locale.of("", country).getDisplayCountry(language);
    all.add(new Choice("country-" + country, name, 0));
    locations.stream()
        .sorted(Comparator.comparing(Location::name))
        .forEach(l -> all.add(new Choice(l.id().toString(), l.name(), 1)));
  }
}
