package org.waymark.engine.chains;

/**
 * An opening and how much filling it alone would set in motion.
 *
 * @param seat to be filled
 * @param moves expected, people who change seats inside
 */
public record Unlock(int seat, double moves) {}
