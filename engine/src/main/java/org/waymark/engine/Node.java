package org.waymark.engine;

import java.util.List;

/** A node of an explanation: what it contributes follows from its children, exactly. */
public sealed interface Node {
  /** Points of the score, 0 to 2,550,000. */
  int contribution();

  /** The whole fit: the contributions of its children, one for each requirement. */
  record Sum(List<Node> children) implements Node {
    public Sum {
      children = List.copyOf(children);
    }

    @Override
    public int contribution() {
      return children.stream().mapToInt(Node::contribution).sum();
    }
  }

  /** A required skill: contributes what its child does, and says whether the person passes. */
  record Gated(int threshold, Max child) implements Node {
    @Override
    public int contribution() {
      return child.contribution();
    }

    /** Whether the credit reaches the threshold. */
    public boolean passed() {
      return child.credit() >= threshold;
    }
  }

  /**
   * One requirement: the best of what the person has for it, the chosen one first; 0 where there is
   * nothing.
   */
  record Max(Requirement requirement, List<Product> children) implements Node {
    public Max {
      children = List.copyOf(children);
    }

    /** The greatest of its children, 0 to 255. */
    public int credit() {
      return children.stream().mapToInt(Product::credit).max().orElse(0);
    }

    @Override
    public int contribution() {
      return children.stream().mapToInt(Product::contribution).max().orElse(0);
    }
  }

  /**
   * One skill held, for one requirement.
   *
   * @param levelUsed the level, or the minimum where the level lies above it
   */
  record Product(Holding via, int similarity, int levelUsed, int minimum, int weight)
      implements Node {
    /** 0 to 255. */
    public int credit() {
      return similarity * levelUsed * via.certainty().factor() / (255 * minimum);
    }

    @Override
    public int contribution() {
      return weight * credit();
    }
  }
}
