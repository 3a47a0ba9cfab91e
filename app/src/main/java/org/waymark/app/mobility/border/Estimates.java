package org.waymark.app.mobility.border;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.mobility.border.model.CountryPack;
import org.waymark.app.mobility.border.model.Packs;
import org.waymark.app.mobility.border.model.Stay;

/** How long a move to a country takes, and what it costs, as far as its pack says. */
@Component
public class Estimates {
  private final Packs packs;

  Estimates(Packs packs) {
    this.packs = packs;
  }

  /**
   * For one country.
   *
   * @param routes by kind of move; empty where there is no pack
   */
  public record Estimate(String country, boolean known, boolean example, List<Line> routes) {
    public Estimate {
      routes = List.copyOf(routes);
    }

    public @Nullable Line of(Stay stay) {
      return routes.stream().filter(r -> r.stay() == stay).findFirst().orElse(null);
    }
  }

  /** One kind of move. */
  public record Line(Stay stay, CountryPack.Route route) {}

  public Estimate of(String country) {
    Optional<CountryPack> pack = packs.current(country);
    return new Estimate(
        country,
        pack.isPresent(),
        pack.filter(CountryPack::example).isPresent(),
        pack.map(Estimates::lines).orElse(List.of()));
  }

  public static List<Line> lines(CountryPack pack) {
    return Arrays.stream(Stay.values())
        .flatMap(s -> pack.route(s).stream().map(r -> new Line(s, r)))
        .toList();
  }
}
