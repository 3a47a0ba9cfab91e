package org.waymark.app.opportunities.web;

import org.waymark.app.shell.FitBar;
import org.waymark.app.shell.FitTable;

/**
 * A fit as it is kept with an application.
 *
 * @param passed whether all that is required is there at least in part
 */
public record FrozenFitView(FitBar bar, FitTable table, boolean passed) {}
