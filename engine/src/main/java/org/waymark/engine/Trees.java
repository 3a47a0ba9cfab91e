package org.waymark.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes a fit down as nodes. */
final class Trees {
  private static final Comparator<Node.Product> BEST_FIRST =
      Comparator.comparingInt((Node.Product p) -> -p.credit())
          .thenComparingInt(p -> -p.similarity())
          .thenComparingInt(p -> p.via().skill());

  private Trees() {}

  static Node of(Requirements requirements, Profile profile, SkillGraph graph, Gate gate) {
    List<Node> children = new ArrayList<>();
    for (Requirement r : requirements.all()) {
      var max = new Node.Max(r, products(r, profile, graph));
      children.add(r.required() ? new Node.Gated(gate.threshold(), max) : max);
    }
    return new Node.Sum(children);
  }

  private static List<Node.Product> products(Requirement r, Profile profile, SkillGraph graph) {
    List<Node.Product> products = new ArrayList<>();
    for (Holding h : profile.holdings()) {
      int similarity = graph.similarity(r.skill(), h.skill());
      if (similarity > 0) {
        int used = Math.min(h.level(), r.minimum());
        products.add(new Node.Product(h, similarity, used, r.minimum(), r.weight()));
      }
    }
    products.sort(BEST_FIRST);
    return products;
  }
}
