package org.waymark.samples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The organisation while it is being drawn: everything gets its code once. */
final class Draft {
  final Catalogue catalogue;
  final Geography geography;
  final Map<String, Unit> units = new LinkedHashMap<>();
  final Map<String, Site> sites = new LinkedHashMap<>();
  final List<Seat> seats = new ArrayList<>();
  final Map<String, Seat> namedSeats = new LinkedHashMap<>();

  Draft(Catalogue catalogue, Geography geography) {
    this.catalogue = catalogue;
    this.geography = geography;
  }

  Unit unit(String code, String name, @Nullable Unit parent) {
    Unit unit = new Unit(code, name, parent);
    if (units.putIfAbsent(code, unit) != null) {
      throw new IllegalStateException("Two units are called " + code);
    }
    return unit;
  }

  /** A unit with the next free number behind its stem. */
  Unit numbered(String stem, String name, Unit parent) {
    int number = 1;
    while (units.containsKey(stem + "-" + number)) {
      number++;
    }
    return unit(stem + "-" + number, name, parent);
  }

  Unit unit(String code) {
    Unit unit = units.get(code);
    if (unit == null) {
      throw new IllegalStateException("No unit " + code);
    }
    return unit;
  }

  Seat seat(String role, Unit unit, Site site, @Nullable Seat manager) {
    return add(new Seat(seats.size(), catalogue.role(role), unit, site, manager, null));
  }

  Seat seat(NamedPerson person) {
    Seat manager = person.manager() == null ? null : namedSeat(person.manager());
    Seat seat =
        add(
            new Seat(
                seats.size(),
                catalogue.role(person.role()),
                unit(person.unit()),
                site(person.site()),
                manager,
                person));
    namedSeats.put(person.key(), seat);
    return seat;
  }

  Seat namedSeat(String key) {
    Seat seat = namedSeats.get(key);
    if (seat == null) {
      throw new IllegalStateException("No seat of " + key + " yet");
    }
    return seat;
  }

  private Seat add(Seat seat) {
    seats.add(seat);
    return seat;
  }

  /**
   * Codes say what a place is: city, then O for office, W for warehouse, S with a number for a
   * shop.
   */
  Site site(String code) {
    return sites.computeIfAbsent(code, this::opened);
  }

  private Site opened(String code) {
    int cut = code.indexOf('-');
    City city = geography.city(code.substring(0, cut));
    String kind = code.substring(cut + 1);
    String name =
        switch (kind) {
          case "O" -> city.name() + (city.code().equals("RTM") ? ", head office" : ", office");
          case "W" -> city.name() + ", warehouse";
          default -> city.name() + " " + district(city, Integer.parseInt(kind.substring(1)));
        };
    return new Site(code, name, city);
  }

  private static String district(City city, int number) {
    return number <= city.districts().size() ? city.districts().get(number - 1) : "shop " + number;
  }
}
