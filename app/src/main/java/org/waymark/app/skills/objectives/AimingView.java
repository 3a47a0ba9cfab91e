package org.waymark.app.skills.objectives;

import org.waymark.app.shell.Words;

/** How many people aim at what an objective needs, as far as it may be told. */
public record AimingView(Words words) {}
