package org.waymark.app.shell;

import java.util.List;

/** Made-up maps for the style guide. */
final class GuideMaps {
  private GuideMaps() {}

  static RoleMap roles() {
    return new RoleMap(
        List.of("Engineering", "Product", "Data", "Customers"),
        List.of(
            role("senior", "Senior developer", "Engineering", 10, 41, 12, 91),
            role("manager", "Engineering manager", "Engineering", 36, 14, 3, 58),
            role("associate", "Associate product manager", "Product", 11, 9, 5, 76),
            role("product", "Product manager", "Product", 30, 11, 4, 61),
            role("analytics", "Analytics engineer", "Data", 14, 17, 6, 79),
            role("science", "Machine learning operations engineer", "Data", 16, 6, 2, 64),
            role("consultant", "Solutions consultant", "Customers", 20, 7, 3, 66)),
        List.of(
            new RoleMap.Move(RoleMap.YOU, "senior", 41, false),
            new RoleMap.Move("senior", "manager", 14, false),
            new RoleMap.Move(RoleMap.YOU, "associate", 9, true),
            new RoleMap.Move("associate", "product", 11, true),
            new RoleMap.Move(RoleMap.YOU, "analytics", 17, false),
            new RoleMap.Move(RoleMap.YOU, "science", 6, false),
            new RoleMap.Move(RoleMap.YOU, "consultant", 7, false)));
  }

  private static RoleMap.Role role(
      String id, String name, String family, int months, int people, int openings, int fit) {
    boolean chosen = id.equals("associate") || id.equals("product");
    return new RoleMap.Role(
        id, name, "/style-guide#" + id, family, months, people, openings, fit, chosen);
  }

  static OrgMap units() {
    return new OrgMap(
        unit(
            "Tarnholm",
            1200,
            unit("Stores", 640, unit("Leeds", 210), unit("Porto", 190), unit("Bergen", 240)),
            unit(
                "Digital",
                340,
                unit("Trail App", 120),
                unit("Platform", 150),
                unit("Map Data", 70)),
            unit("Supply chain and logistics", 150, unit("Planning", 90), unit("Depots", 60)),
            unit("Finance", 70)),
        3);
  }

  private static OrgMap.Unit unit(String name, int people, OrgMap.Unit... below) {
    return new OrgMap.Unit(name, people, "/style-guide", List.of(below));
  }
}
