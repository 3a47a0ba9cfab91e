package org.waymark.app.matching.web;

import org.jspecify.annotations.Nullable;
import org.waymark.app.shell.FitBar;
import org.waymark.app.shell.OwnWishes;
import org.waymark.app.shell.Words;

/**
 * What fills the card of an opening.
 *
 * @param id of the piece of the card that it fills
 * @param gap nothing where nothing is short
 * @param own what the viewer's own wishes add to its place in their list
 */
public record CardFit(
    String id, boolean asks, FitBar bar, Words why, @Nullable Words gap, OwnWishes own) {}
