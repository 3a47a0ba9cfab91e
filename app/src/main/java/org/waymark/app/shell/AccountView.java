package org.waymark.app.shell;

import java.util.List;
import org.waymark.app.kernel.Hat;

/** The account page: what can be chosen, and which hats the viewer wears. */
public record AccountView(List<String> themes, List<Hat> hats) {}
