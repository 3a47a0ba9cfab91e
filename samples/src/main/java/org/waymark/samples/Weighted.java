package org.waymark.samples;

import java.util.ArrayList;
import java.util.List;

/** Items with weights: drawn at random, or dealt out so that every prefix keeps the proportions. */
final class Weighted<T> {
  private final List<T> items = new ArrayList<>();
  private final List<Double> weights = new ArrayList<>();
  private double total;

  Weighted<T> add(T item, double weight) {
    if (weight > 0) {
      items.add(item);
      weights.add(weight);
      total += weight;
    }
    return this;
  }

  boolean isEmpty() {
    return items.isEmpty();
  }

  List<T> items() {
    return items;
  }

  double weight(int index) {
    return weights.get(index);
  }

  T draw(Dice dice) {
    double left = dice.uniform() * total;
    for (int i = 0; i < items.size(); i++) {
      left -= weights.get(i);
      if (left < 0) {
        return items.get(i);
      }
    }
    return items.getLast();
  }

  Dealer<T> dealer() {
    return new Dealer<>(this);
  }

  /** Deals the item that is furthest behind its share. */
  static final class Dealer<T> {
    private final Weighted<T> deck;
    private final double[] owed;

    private Dealer(Weighted<T> deck) {
      this.deck = deck;
      this.owed = new double[deck.items.size()];
    }

    T next() {
      int best = 0;
      for (int i = 0; i < owed.length; i++) {
        owed[i] += deck.weights.get(i) / deck.total;
        if (owed[i] > owed[best]) {
          best = i;
        }
      }
      owed[best] -= 1;
      return deck.items.get(best);
    }
  }
}
